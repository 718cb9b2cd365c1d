import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import type { ApolloServer } from '@apollo/server';
import { composition, subgraphSchema } from '../../src/app/composition';
import { composeSupergraph } from '../../src/app/schema/supergraph';
import { createApollo, type RequestContext } from '../../src/app/http/apollo';
import type { Database } from '../../src/app/database/database';
import { ANONYMOUS, type Viewer } from '../../src/kernel/viewer';
import { SERVER_URL } from './templates';
import { CLOCK, type Answer, type World } from './world';

/** The modules as Federation subgraphs behind Apollo's gateway, in one process and over one database. */
export interface Gateway {
  run(query: string, variables?: Record<string, unknown>, as?: Viewer): Promise<Answer>;
  statements(): number;
}

/**
 * Each subgraph verifies its stubs as a lone one does, but all share the operation's transaction: so the answers are
 * of one snapshot and can be compared with the monolith's.
 */
export async function openGateway(database: Database): Promise<Gateway> {
  const { schema, executor } = await loaded();
  const apollo = createApollo({
    schema, pool: database.pool, clock: CLOCK, production: false, subgraph: true,
    execute: (request, ctx) => executor({ ...request, context: ctx } as never) as never,
  });
  await apollo.start();
  return gatewayOver(apollo);
}

function gatewayOver(apollo: ApolloServer<RequestContext>): Gateway {
  let last = 0;
  return {
    run: async (query, variables = {}, viewer = ANONYMOUS) => {
      const contextValue: RequestContext = { viewer, seen: {} };
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      last = contextValue.seen.statements ?? 0;
      if (body.kind !== 'single') throw new Error('expected a single answer');
      return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
    },
    statements: () => last,
  };
}

let gateway: ReturnType<ApolloGateway['load']> | null = null;

/** The schema and executor of the gateway know no database: one for the whole test file. */
function loaded(): ReturnType<ApolloGateway['load']> {
  return (gateway ??= new ApolloGateway({
    supergraphSdl: composeSupergraph(composition().parts),
    buildService: ({ name }) => new LocalGraphQLDataSource(subgraphSchema(name)),
  }).load({}));
}

const gateways = new WeakMap<Database, Promise<Gateway>>();

export function gatewayOf(world: World): Promise<Gateway> {
  const known = gateways.get(world.database);
  if (known) return known;
  const fresh = openGateway(world.database);
  gateways.set(world.database, fresh);
  return fresh;
}

/** On the embedded database: asks the monolith and the gateway, fails unless both give the same data and the same (path, code) of errors, and returns the answer. */
export async function sameInAllTopologies(world: World, query: string, variables: Record<string, unknown> = {}, as?: Viewer): Promise<Answer> {
  const one = await world.run(query, variables, as);
  if (SERVER_URL) return one; // which database answers makes no difference between the two: the run on the embedded one compares them
  const other = await (await gatewayOf(world)).run(query, variables, as);
  expect({ gateway: comparable(other) }).toEqual({ gateway: comparable(one) });
  return one;
}

/** What must agree in every topology: the data, and path and code of each error. */
export const comparable = (answer: Answer) => ({
  data: answer.data ?? null,
  errors: [...new Set((answer.errors ?? []).map((error) => JSON.stringify([error.path ?? null, error.extensions.code])))].sort(),
});
