import { GraphQLID, GraphQLInterfaceType, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, parse, type ObjectTypeDefinitionNode } from 'graphql';
import type { Ctx } from '../../kernel/context';
import { prefixOf } from '../../kernel/record-id';
import { stub } from '../../kernel/stub';
import type { Registry } from './complete';
import { deprecationsField } from './deprecations.field';
import type { ModuleSchema } from './module-schema';

/**
 * What belongs to no module: `deprecations`, and `node(id:)` over every type with an id, generated from the modules'
 * references. The id tells the type; the owner is always asked, so hidden, unknown and malformed ids answer alike.
 * @param whole the whole graph, which a lone subgraph does not serve.
 */
export function buildNodesSchema(registry: Registry, whole: () => GraphQLSchema): ModuleSchema {
  const id = { type: new GraphQLNonNull(GraphQLID), description: 'Identifier that never changes; `node(id:)` finds the record again, also after a merge.' };
  const node = new GraphQLInterfaceType({ name: 'Node', description: 'A record that can be asked for again by its id.', fields: { id }, resolveType: (value: { __typename: string }) => value.__typename });
  const types = [...registry.owners.keys()].map((name) => new GraphQLObjectType({ name, interfaces: [node], fields: { id }, astNode: keyedById(name) }));
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: {
      node: {
        type: node,
        description: 'The record with this id, of whatever type; null when there is none to be seen. Ids of before a merge answer with today\'s record.',
        args: { id: { type: new GraphQLNonNull(GraphQLID), description: 'Id of an earlier answer.' } },
        resolve: (_root, args: { id: string }, ctx: Ctx) => find(registry, ctx, args.id),
      },
      deprecations: deprecationsField(whole),
    },
  });
  return { name: 'nodes', schema: new GraphQLSchema({ query, types }), definition: null };
}

async function find(registry: Registry, ctx: Ctx, asked: string) {
  const prefix = prefixOf(asked);
  const typename = prefix && registry.typeOfPrefix(prefix);
  if (!typename) return null;
  const found = await registry.owners.get(typename)!.load(ctx, { id: asked });
  if (found) return stub(typename, { id: asked });
  const canonical = await ctx.aliases.canonicalId(ctx, typename, { id: asked });
  return canonical ? stub(typename, { id: canonical }) : null;
}

function keyedById(name: string): ObjectTypeDefinitionNode {
  return parse(`type ${name} @key(fields: "id") { id: ID! }`).definitions[0] as ObjectTypeDefinitionNode;
}
