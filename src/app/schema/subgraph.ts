import { buildSubgraphSchema } from '@apollo/subgraph';
import { defaultFieldResolver, isAbstractType, isEnumType, isObjectType, isScalarType, isUnionType, parse, type GraphQLScalarType, type GraphQLSchema } from 'graphql';
import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { stub, type Row } from '../../kernel/stub';
import type { Registry } from './complete';
import type { ModuleSchema } from './module-schema';
import { subgraphSdl } from './sdl';

type Resolvers = Record<string, Record<string, unknown> | GraphQLScalarType>;

/** One module as an Apollo Federation v2 subgraph: the same resolvers, with `_service` and `_entities`. */
export function buildSubgraph(part: ModuleSchema, registry: Registry): GraphQLSchema {
  const resolvers: Resolvers = {};
  for (const type of Object.values(part.schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isScalarType(type)) resolvers[type.name] = type;
    else if (isAbstractType(type)) resolvers[type.name] = { __resolveType: (value: { __typename: string }) => value.__typename };
    else if (isObjectType(type)) resolvers[type.name] = objectResolvers(type.name, type.getFields(), part, registry);
    else if (isEnumType(type)) continue; // names equal values: nothing to map
  }
  for (const name of ['String', 'Int', 'Boolean', 'ID', 'Float']) delete resolvers[name];
  const schema = buildSubgraphSchema([{ typeDefs: parse(subgraphSdl(part.schema)), resolvers: resolvers as never }]);
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
 * Anybody may send anything to `_entities`, so only the key of a representation is read, and a borrowed type that
 * can be hidden is asked of its owner first: fields contributed to a draft would tell that it is there.
 */
function referenceResolver(name: string, part: ModuleSchema, registry: Registry): ((ref: Row, ctx: Ctx) => Promise<Row | null>) | null {
  const owned = part.definition?.owns[name];
  if (owned) return async (ref, ctx) => owned.load(ctx, keyOf(name, ref, owned.keys));
  const owner = registry.owners.get(name);
  const key = part.definition ? part.definition.stubs[name] : owner && 'id';
  if (!key) return null;
  const verifies = owner && (owner.hideable || !part.definition);
  return async (ref, ctx) => {
    const known = keyOf(name, ref, [key]);
    return verifies && !(await owner.load(ctx, known)) ? null : stub(name, known);
  };
}

function keyOf(name: string, ref: Row, keys: readonly string[]): Row {
  const key = keys.find((each) => typeof ref[each] === 'string' && !ref[each].includes('\0'));
  if (!key) throw badInput('representations', `a ${name} by ${keys.join(' or ')}`, ref);
  return { [key]: ref[key] };
}

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
