import { buildSubgraphSchema } from '@apollo/subgraph';
import { defaultFieldResolver, isAbstractType, isEnumType, isObjectType, isScalarType, isUnionType, parse, type FieldNode, type GraphQLScalarType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { stub, type Row } from '../../kernel/stub';
import type { Registry } from './complete';
import type { ModuleSchema } from './module-schema';
import { subgraphSdl } from './sdl';

type Resolvers = Record<string, Record<string, unknown> | GraphQLScalarType>;

/**
 * One module as an Apollo Federation v2 subgraph: the same resolvers, with `_service` and `_entities`.
 * @param link imports the directives of Federation that the module uses, where they are more than ours.
 */
export function buildSubgraph(part: ModuleSchema, registry: Registry, link?: string): GraphQLSchema {
  const resolvers: Resolvers = {};
  for (const type of Object.values(part.schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isScalarType(type)) resolvers[type.name] = type;
    else if (isAbstractType(type)) resolvers[type.name] = { __resolveType: (value: { __typename: string }) => value.__typename };
    else if (isObjectType(type)) resolvers[type.name] = objectResolvers(type.name, type.getFields(), part, registry);
    else if (isEnumType(type)) continue; // names equal values: nothing to map
  }
  for (const name of ['String', 'Int', 'Boolean', 'ID', 'Float']) delete resolvers[name];
  const schema = buildSubgraphSchema([{ typeDefs: parse(subgraphSdl(part.schema, link)), resolvers: resolvers as never }]);
  refuseStrangeTypes(schema);
  return schema;
}

function objectResolvers(name: string, fields: Record<string, { resolve?: unknown }>, part: ModuleSchema, registry: Registry) {
  const resolvers: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) if (field.resolve && field.resolve !== defaultFieldResolver) resolvers[key] = field.resolve;
  const byReference = referenceResolver(name, part, registry);
  if (byReference) resolvers.__resolveReference = byReference;
  return resolvers;
}

/**
 * Anybody may send anything to `_entities`, so only the key of a representation is read, and what the module says that its
 * fields require. A borrowed type that can be hidden is asked of its owner first: fields contributed to a draft would tell
 * that it is there.
 */
function referenceResolver(name: string, part: ModuleSchema, registry: Registry): ((ref: Row, ctx: Ctx) => Promise<Row | null>) | null {
  const owned = part.definition?.owns[name];
  if (owned) { const read = keyReader(name, owned.keys); return async (ref, ctx) => owned.load(ctx, read(ref)); }
  const owner = registry.owners.get(name);
  const key = part.definition ? part.definition.stubs[name] : owner && 'id';
  if (!key) return null;
  const verifies = owner && (owner.hideable || !part.definition);
  const read = keyReader(name, [key]);
  const required = part.definition?.requires?.[name] ?? [];
  return async (ref, ctx) => {
    const known = read(ref);
    return verifies && !(await owner.load(ctx, known)) ? null : stub(name, { ...leavesOf(ref, required), ...known });
  };
}

/** Reads the first key that a representation has, and nothing else of it. @throws BAD_USER_INPUT */
function keyReader(name: string, keys: readonly string[]): (ref: Row) => Row {
  const shapes = keys.map((key) => (parse(`{ ${key} }`).definitions[0] as OperationDefinitionNode).selectionSet);
  return (ref) => {
    for (const shape of shapes) { const known = keyIn(ref, shape); if (known) return known; }
    throw badInput('representations', `a ${name} by ${keys.join(' or ')}`, ref);
  };
}

/** The fields of one key, such as `iso3` or `sku variation { id }`; null unless each is there as text. */
function keyIn(ref: unknown, { selections }: SelectionSetNode): Row | null {
  const known: Row = {};
  for (const field of selections as readonly FieldNode[]) {
    const given: unknown = Object(ref)[field.name.value];
    const value = field.selectionSet ? keyIn(given, field.selectionSet) : given;
    if (value === null || !(field.selectionSet || isPlainText(value))) return null;
    known[field.name.value] = value;
  }
  return known;
}

const isPlainText = (value: unknown): boolean => typeof value === 'string' && !value.includes('\0');

/** Single values of a representation by their names; a list or an object is nobody's. */
const leavesOf = (ref: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, typeof ref[name] === 'object' ? null : ref[name]]));

/** Else the library's own error would name types that the caller never asked about, and read as a fault of ours. */
function refuseStrangeTypes(schema: GraphQLSchema): void {
  const entities = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType('_Entity');
  if (!entities?.resolve || !isUnionType(union)) return;
  const names = new Set(union.getTypes().map((type) => type.name));
  const { resolve } = entities;
  entities.resolve = (source, args: { representations: Row[] }, ctx, info) => {
    const strange = args.representations.find((ref) => !names.has(ref?.__typename));
    if (strange !== undefined) throw badInput('representations', 'types of this subgraph, each by its key', strange?.__typename);
    return resolve(source, args, ctx, info);
  };
}
