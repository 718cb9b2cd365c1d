import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { graphql } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_DATABASE } from '../../src/app/database/late';
import { startFront, startServer, type RunningServer } from '../../src/app/http/server';
import { publicSchema } from '../../src/app/router/public-schema';
import { openRouter, type Router } from '../../src/app/router/router';
import { composeSdl } from '../../src/app/schema/supergraph';
import { fails, suiteLoader } from '../support/suite-of-others';
import { productsSchema } from './compatibility/products';
import { NEIGHBOURS, PACKAGE, startNeighbours } from './compatibility/subgraphs';

/** Apollo's suite for subgraphs, over a subgraph that our factory makes, behind our front and our router. */
const CASES = 23;
/** What our subgraphs do otherwise, and why. */
const EXCEPTIONS: Record<string, string> = { ftv1: 'compiled queries tell no times of fields, and an answer always tells its cost' };

/** Where the suite's client asks, and what answers there. */
const addresses: Record<string, string> = {};
const standIns = { 'make-fetch-happen': (asked: string, init: RequestInit) => fetch(addresses[asked]!, init) };
const [ROUTER, PRODUCTS] = ['http://localhost:4000/', 'http://localhost:4001/'] as const;

const cases = new Map<string, () => unknown>();
const load = suiteLoader({
  take: (name, run) => {
    cases.set(name, run);
    if (!EXCEPTIONS[name]) test(name, run as () => Promise<void>);
    else test(`${name} (not so: ${EXCEPTIONS[name]})`, async () => { expect(await fails(run)).toBe(true); });
  },
}, standIns);

const open: { stop(): unknown }[] = [];
const http = { host: '127.0.0.1', port: 0, ready: async () => true };
const schema = productsSchema();

beforeAll(async () => {
  const neighbours = await startNeighbours();
  open.push(neighbours);
  const products = await startServer({ ...http, schema, pool: NO_DATABASE, clock: null, production: true, subgraph: true });
  addresses[PRODUCTS] = addressOf(products);
  const { router, server } = await startRouter({ products: addressOf(products), ...neighbours.urls });
  addresses[ROUTER] = addressOf(server);
  open.push(products, server, router);
});
afterAll(async () => { await Promise.all(open.map((each) => each.stop())); });

const addressOf = ({ url }: RunningServer): string => `${url}/graphql`;

/** Our own router over the supergraph that our own composition makes. */
async function startRouter(subgraphs: Record<string, string>): Promise<{ router: Router; server: RunningServer }> {
  const told = await graphql({ schema, source: '{ _service { sdl } }' }) as { data: { _service: { sdl: string } } };
  const supergraph = composeSdl([{ name: 'products', sdl: told.data._service.sdl }, ...NEIGHBOURS.map((name) => ({ name, sdl: readFileSync(join(PACKAGE, 'dist', 'subgraphs', name, `${name}.graphql`), 'utf8') }))]);
  const seen = publicSchema(supergraph, schema);
  const router = openRouter({ supergraph, schema: seen, subgraphs, timeoutMs: 10_000, clock: null });
  return { router, server: await startServer({ ...http, schema: seen, answer: router.answer, pool: NO_DATABASE, clock: null, production: true }) };
}

const folder = join(PACKAGE, 'dist', 'tests');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.js'))) load(join(folder, file));

test('ftv1 passes on the same subgraph under an Apollo Server that traces, which ours does not', async () => {
  const traced = await startFront(new ApolloServer({ schema, plugins: [ApolloServerPluginInlineTrace()] }) as never, http);
  const ours = addresses[PRODUCTS]!;
  addresses[PRODUCTS] = addressOf(traced);
  try { await cases.get('ftv1')!(); } finally { addresses[PRODUCTS] = ours; await traced.stop(); }
});

describe('what the suite does not ask of representations', () => {
  const asked = async (representations: object[], fields: string) => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`;
    const reply = await fetch(addresses[PRODUCTS]!, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { representations } }) });
    return (await reply.json()) as { data: any; errors?: { message: string; extensions: { code: string } }[] };
  };

  test.each([
    ['half of a key', { sku: 'federation' }],
    ['a nested key without its field', { sku: 'federation', variation: {} }],
    ['text for a nested key', { sku: 'studio', variation: 'platform' }],
    ['nothing for a nested key', { sku: 'studio', variation: null }],
    ['an object where text belongs', { sku: 'studio', variation: { id: { id: 'platform' } } }],
  ])('%s is refused', async (_what, key) => {
    const { errors } = await asked([{ __typename: 'Product', ...key }], '... on Product { id }');
    expect(errors?.map(({ message, extensions: { code } }) => [message.split(', got')[0], code])).toEqual([['representations: expected a Product by id or sku package or sku variation { id }', 'BAD_USER_INPUT']]);
  });

  test('what a field requires is read, single values alone, and nothing that none requires', async () => {
    const user = { __typename: 'User', email: 'a@example.org', totalProductsCreated: 30, yearsOfEmployment: 10 };
    const { data } = await asked([user, { ...user, totalProductsCreated: [30] }], '... on User { email averageProductsCreatedPerYear totalProductsCreated }');
    expect(data._entities).toEqual([
      { email: 'a@example.org', averageProductsCreatedPerYear: 3, totalProductsCreated: 30 },
      { email: 'a@example.org', averageProductsCreatedPerYear: null, totalProductsCreated: null },
    ]);
    const inventory = await asked([{ __typename: 'Inventory', id: 'nowhere', deprecatedProducts: [{ sku: 'forged' }] }], '... on Inventory { deprecatedProducts { sku } }');
    expect(inventory.data._entities).toEqual([{ deprecatedProducts: [] }]);
  });
});

test('the suite is whole, and each exception is one of its cases', () => {
  expect(Object.keys(EXCEPTIONS).filter((name) => !cases.has(name))).toEqual([]);
  expect(cases.size).toBe(CASES);
});
