import { defaultFieldResolver, getNamedType, getNullableType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import type { ModuleDefinition } from '../../kernel/module';
import type { Ctx } from '../../kernel/context';
import { once, type Outcome } from '../writing/once';
import { completer, mayAnswerStub, type Registry } from './complete';
import { recordMutations } from './record-mutations';

/** A module's schema as type-graphql builds it, with the resolvers of edges to other modules wrapped. */
export interface ModuleSchema { name: string; schema: GraphQLSchema; definition: ModuleDefinition | null }

export function buildModuleSchema(module: ModuleDefinition): ModuleSchema {
  const schema = buildSchemaSync({
    resolvers: [...module.resolvers, ...recordMutations(module)] as unknown as NonEmptyArray<Function>,
    orphanedTypes: module.types ?? [],
    validate: false,
  });
  wrapMutations(schema);
  return { name: module.name, schema, definition: module };
}

/** Every change runs once for its key of idempotency, and tells refusals as data. */
function wrapMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve!;
    field.resolve = (source, args, ctx: Ctx, info) => once(ctx, field.name, args.input, async () => (await resolve(source, args, ctx, info)) as Outcome);
  }
}

/** Wraps only fields that may answer a stub; all others keep their resolver and cost nothing. */
export function wrapStubFields(part: ModuleSchema, registry: Registry, always = false): void {
  const borrowed = new Set(Object.keys(part.definition?.stubs ?? {}));
  if (always) registry.owners.forEach((_, type) => borrowed.add(type));
  const complete = completer(registry, always, new Set(Object.keys(part.definition?.owns ?? {})));
  for (const type of Object.values(part.schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!mayAnswerStub(getNamedType(field.type), borrowed)) continue;
      const resolve: GraphQLFieldResolver<unknown, Ctx> = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, ctx: Ctx, info) => complete(resolve(source, args, ctx, info), ctx, info);
    }
  }
}

/**
 * Tells the registry which fields of borrowed types this module answers by itself. They may be null, with an error: where
 * the module runs apart and is down, its part of a country is lost and not the country.
 */
export function contributeFields(part: ModuleSchema, registry: Registry): void {
  for (const [name, key] of Object.entries(part.definition?.stubs ?? {})) {
    const type = part.schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (field.name !== key) field.type = getNullableType(field.type);
    registry.contribute(name, Object.keys(type.getFields()));
  }
}

/** A type is described in the words of its owner wherever it stands: a composed supergraph keeps the words of any one subgraph. */
export function describeAsOwner(parts: readonly ModuleSchema[]): void {
  for (const { schema, definition } of parts) {
    for (const name of Object.keys(definition?.owns ?? {})) {
      const description = schema.getType(name)?.description;
      for (const other of parts) Object.assign(other.schema.getType(name) ?? {}, { description });
    }
  }
}
