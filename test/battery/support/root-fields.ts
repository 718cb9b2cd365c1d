import { getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLObjectType } from 'graphql';
import { monolithSchema } from '../../../src/app/composition';

/** A text that an argument of a field of Query takes, itself or inside an input: `path` is argument, field, field. */
export interface TextSlot { readonly field: string; readonly path: readonly string[] }

/** What nobody ever called anything. */
export const NOBODYS = 'zqxnobody';

const DEPTH_MAX = 3;
const query = (): GraphQLObjectType => monolithSchema().getQueryType()!;
const rootFields = (): GraphQLField<unknown, unknown>[] => Object.values(query().getFields()).filter(({ name }) => !name.startsWith('_'));

const isText = (type: GraphQLInputType): boolean => ['String', 'ID'].includes(getNamedType(type).name);
/** Fields that a caller may fill; of an input in which one alone counts, each alone. */
const inside = (type: GraphQLInputType) => { const named = getNamedType(type); return isInputObjectType(named) ? Object.values(named.getFields()) : []; };

/** Every text of every argument of every field of Query. */
export function textSlots(): TextSlot[] {
  const below = (path: readonly string[], type: GraphQLInputType): string[][] => (isText(type) ? [[...path]]
    : path.length > DEPTH_MAX ? [] : inside(type).flatMap((field) => below([...path, field.name], field.type)));
  return rootFields().flatMap((field) => field.args.flatMap((arg) => below([arg.name], arg.type).map((path) => ({ field: field.name, path }))));
}

/** A value that an input accepts, with `text` at the place that `path` names and what is required elsewhere. */
function valueOf(type: GraphQLInputType, path: readonly string[] | null, text: string): unknown {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return [valueOf(bare.ofType, path, text)];
  const named = getNamedType(bare);
  if (isEnumType(named)) return named.getValues()[0]!.value;
  if (isInputObjectType(named)) {
    const wanted = Object.values(named.getFields()).filter((field) => field.name === path?.[0] || isNonNullType(field.type));
    return Object.fromEntries(wanted.map((field) => [field.name, valueOf(field.type, field.name === path?.[0] ? path.slice(1) : null, text)]));
  }
  if (named.name === 'Int') return 1;
  if (named.name === 'Boolean') return false;
  if (['String', 'ID'].includes(named.name)) return path ? text : NOBODYS;
  return named.name === 'Locale' ? 'es' : '2019-01-01';
}

const selectionOf = (field: GraphQLField<unknown, unknown>): string => {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (!isObjectType(type)) return '{ __typename }';
  const plain = Object.values(type.getFields()).filter((each) => isLeafType(getNamedType(each.type)) && each.args.every((arg) => !isNonNullType(arg.type))).map(({ name }) => name);
  const page = type.getFields().nodes ? ['nodes { __typename }'] : [];
  return `{ ${['__typename', ...plain, ...page].join(' ')} }`;
};

/** An operation that asks one field of Query, with a text in one place of its arguments. */
export function operationWith({ field: name, path }: TextSlot, text: string): { query: string; variables: Record<string, unknown> } {
  const field = query().getFields()[name]!;
  const args: GraphQLArgument[] = field.args.filter((arg) => arg.name === path[0] || (isNonNullType(arg.type) && arg.defaultValue === undefined));
  return {
    query: `query (${args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')}) { answer: ${name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) ${selectionOf(field)} }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type, arg.name === path[0] ? path.slice(1) : null, text)])),
  };
}
