import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Ctx } from '../../../src/kernel/context';

const Thing = new GraphQLObjectType({
  name: 'Thing',
  fields: { twice: { type: GraphQLInt, resolve: async (n: number, _args, ctx: Ctx) => (await ctx.query<{ n: number }>('select $1::int * 2 as n', [n]))[0]!.n } },
});

/** A graph that asks the database once for each row, which a loader would not. */
export const ONE_BY_ONE = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: { things: { type: new GraphQLList(Thing), args: { first: { type: new GraphQLNonNull(GraphQLInt) } }, resolve: (_root, { first }: { first: number }) => Array.from({ length: first }, (_, i) => i) } },
  }),
});
