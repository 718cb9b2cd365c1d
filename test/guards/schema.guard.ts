import {
  getNamedType, getNullableType, isAbstractType, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType,
  isSpecifiedScalarType, type GraphQLInputObjectType, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql';
import { placesOf } from '../../src/app/schema/places';
import { deprecationIn, NOTICE_DAYS } from '../../src/kernel/deprecation';
import type { Labels } from '../../src/kernel/enum';
import { daysFrom } from '../../src/kernel/partial-date';

const named = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

/** Everything in a schema that has a type, by its place: fields, arguments, input fields. */
function places(schema: GraphQLSchema): { place: string; type: string; description?: string | null }[] {
  return named(schema).flatMap((type) => {
    if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, type: getNamedType(field.type).name, description: field.description }));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      { place: `${type.name}.${field.name}`, type: getNamedType(field.type).name, description: field.description },
      ...field.args.map((arg) => ({ place: `${type.name}.${field.name}(${arg.name}:)`, type: getNamedType(arg.type).name, description: arg.description })),
    ]);
  });
}

export const floats = (schema: GraphQLSchema): string[] => places(schema).filter(({ type }) => type === 'Float').map(({ place }) => place);

/** Names of everything without a description; the root types need none. */
export function undescribed(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const types = named(schema).filter((type) => !type.description && !roots.includes(type as never)).map((type) => type.name);
  const values = named(schema).filter(isEnumType).flatMap((type) => type.getValues().filter((value) => !value.description).map((value) => `${type.name}.${value.name}`));
  return [...types, ...values, ...places(schema).filter(({ description }) => !description).map(({ place }) => place)];
}

/** A subgraph keeps an input default as the name of the enum value, the monolith as the value: they must be one. */
export const enumsWithOtherValues = (schema: GraphQLSchema): string[] =>
  named(schema).filter(isEnumType).flatMap((type) => type.getValues().filter((value) => value.name !== value.value).map((value) => `${type.name}.${value.name}`));

/** graphql-jit blocks the process on a variable of such a type. */
export const recursiveInputs = (schema: GraphQLSchema): string[] =>
  named(schema).filter(isInputObjectType).filter((type) => reaches(type, type, new Set())).map((type) => type.name);

function reaches(from: GraphQLInputObjectType, wanted: GraphQLInputObjectType, seen: Set<string>): boolean {
  return Object.values(from.getFields()).some((field) => {
    const type = getNamedType(field.type);
    if (!isInputObjectType(type)) return false;
    if (type === wanted) return true;
    if (seen.has(type.name)) return false;
    seen.add(type.name);
    return reaches(type, wanted, seen);
  });
}

/** Edges that cannot answer null although the record at their end may be hidden: the whole parent would vanish with it. */
export function boldEdges(schema: GraphQLSchema, hidden: (type: string) => boolean): string[] {
  return named(schema).filter(isObjectType).flatMap((type) => Object.values(type.getFields()).flatMap((field) => {
    if (!isNonNullType(field.type) || isListType(getNullableType(field.type))) return [];
    const end = getNamedType(field.type);
    const ends = isAbstractType(end) ? schema.getPossibleTypes(end).map((each) => each.name) : [end.name];
    const ofPage = field.name === 'node' && /Edge$/.test(type.name);
    return !ofPage && ends.some(hidden) ? [`${type.name}.${field.name}`] : [];
  }));
}

/** Mutations that do not take one input with a key of idempotency, or do not tell refusals as data: those run once and in turn, in the role that may write. */
export function irregularMutations(schema: GraphQLSchema): string[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args, type }) => {
    const input = args.length === 1 && args[0]!.name === 'input' && isNonNullType(args[0]!.type) ? getNamedType(args[0]!.type) : null;
    const key = input && isInputObjectType(input) ? input.getFields().idempotencyKey : undefined;
    const payload = getNamedType(type);
    return !(key && isNonNullType(key.type) && isObjectType(payload) && payload.getFields().userErrors);
  }).map(({ name }) => name);
}

/** Enum values of the schema without a label in one of the working languages. */
export function unlabelled(schema: GraphQLSchema, labels: Map<string, { values: Map<string, { label: Labels }> }>): string[] {
  return named(schema).filter(isEnumType).flatMap((type) => type.getValues().flatMap((value) => {
    const label = labels.get(type.name)?.values.get(value.name)?.label;
    return (['es', 'en', 'pt'] as const).filter((locale) => !label?.[locale]?.trim()).map((locale) => `${type.name}.${value.name} ${locale}`);
  }));
}

/** Deprecated places that do not say in the agreed form when they go and what takes their place, or go too soon. */
export function carelessDeprecations(schema: GraphQLSchema): string[] {
  const all = placesOf(schema);
  const stays = (coordinate: string) => all.get(coordinate) === null;
  return [...all].flatMap(([coordinate, text]) => {
    if (text === null) return [];
    const told = deprecationIn(text);
    if (!told) return [`${coordinate}: expected deprecated({ since, until, replacement, reason }), got "${text}"`];
    const named = told.replacement.match(/\b[A-Z]\w*\.\w+(?:\(\w+:\))?/g) ?? [];
    const strange = named.filter((each) => !stays(each));
    return [
      ...(daysFrom(told.since, told.until) >= NOTICE_DAYS ? [] : [`${coordinate}: works for less than ${NOTICE_DAYS} days after ${told.since}`]),
      ...(named.length > 0 && strange.length === 0 ? [] : [`${coordinate}: expected a replacement that stays, by its coordinate, got "${told.replacement}"`]),
    ];
  });
}
