import { buildSubgraphSchema } from '@apollo/subgraph';
import { defaultFieldResolver, isAbstractType, isEnumType, isObjectType, isScalarType, parse, type GraphQLScalarType, type GraphQLSchema } from 'graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
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
  return buildSubgraphSchema([{ typeDefs: parse(subgraphSdl(part.schema)), resolvers: resolvers as never }]);
}

function objectResolvers(name: string, fields: Record<string, { resolve?: unknown }>, part: ModuleSchema, registry: Registry) {
  const resolvers: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) if (field.resolve && field.resolve !== defaultFieldResolver) resolvers[key] = field.resolve;
  const owned = part.definition?.owns[name];
  if (owned) resolvers.__resolveReference = (ref: Row, ctx: Ctx) => owned.load(ctx, ref);
  else if (part.definition?.stubs[name] || (!part.definition && registry.owners.has(name))) resolvers.__resolveReference = (ref: Row) => ref;
  return resolvers;
}
