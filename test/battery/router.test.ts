import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composition, subgraphSchema } from '../../src/app/composition';
import { useTokenIssuer } from '../support/token-issuer';
import { signInAt } from '../support/federated';
import { useWorld } from '../support/world';
import { LEAK, openFront, type Front } from './support/front';
import { endPrograms, graph, program, type Program } from './support/program';

/** A router whose subgraph of portfolio goes through a door that the test opens, shuts and makes lie. */
const world = useWorld('demo');
const issuer = useTokenIssuer();
/** When the subgraph last answered. */
const INSTANT = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
const TIMEOUT_MS = 3_000;
const HALF = '{ country(iso3: "MEX") { iso2 name(locale: "es") { value } projects(first: 2) { totalCount nodes { code title(locale: "es") { value } } } } }';

type Lie = (answer: { data: any; errors?: any[] }, response: ServerResponse) => unknown;
const fronts: Front[] = [];
let door: Server;
let lie: Lie | null = null;
let router: Program;

beforeAll(async () => {
  const addresses: string[] = [];
  for (const { name } of composition().parts) {
    const front = await openFront(world(), { schema: subgraphSchema(name), subgraph: true });
    fronts.push(front);
    if (name !== 'portfolio') { addresses.push(`${name}=${front.url}/graphql`); continue; }
    door = doorBefore(front);
    addresses.push(`${name}=${await opened(0)}/graphql`);
  }
  router = await program(['route'], { MIXTA_SUBGRAPHS: addresses.join(','), MIXTA_SUBGRAPH_TIMEOUT_MS: String(TIMEOUT_MS), ...signInAt(issuer()) });
  await router.ready(60_000);
}, 120_000);
afterAll(async () => {
  await endPrograms();
  door?.closeAllConnections();
  door?.close();
  for (const front of fronts) await front.server.stop();
});
afterEach(() => { lie = null; });

/** Hands requests on to the subgraph, and the answer as the lie of the moment has it. */
function doorBefore(front: Front): Server {
  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => { void (async () => {
      const headers = { 'content-type': 'application/json', ...(request.headers.authorization && { authorization: request.headers.authorization }) };
      const { status, json } = await front.send('/graphql', { method: 'POST', headers, body: Buffer.concat(chunks) });
      const told = lie ? lie(json, response) : json;
      if (told !== undefined) response.writeHead(status, { 'content-type': 'application/json' }).end(typeof told === 'string' ? told : JSON.stringify(told));
    })(); });
  });
}

const opened = (port: number): Promise<string> => new Promise((resolve) => {
  door.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(door.address() as AddressInfo).port}`));
});

async function timed(query = HALF) {
  const begun = Date.now();
  const { status, json } = await graph(router.url, query);
  expect(JSON.stringify(json)).not.toMatch(LEAK);
  return { status, json, took: Date.now() - begun };
}

/** Mexico by itself, its projects null, one error that names where and whose. */
function expectHalf({ status, json }: Awaited<ReturnType<typeof timed>>, code = 'UNAVAILABLE') {
  expect([status, json.data]).toEqual([200, { country: { iso2: 'MX', name: { value: 'México' }, projects: null } }]);
  expect(json.errors).toEqual([{ message: expect.any(String), path: ['country', 'projects'], extensions: { code, source: 'portfolio', asOf: INSTANT } }]);
}

test('a subgraph that answers: the whole', async () => {
  const { json } = await timed();
  expect(json.errors).toBeUndefined();
  expect(json.data.country.projects.nodes).toHaveLength(2);
});

test('F17: a subgraph that is down costs its part alone, within a second; when it is back, so is its part, without a restart', async () => {
  const { port } = door.address() as AddressInfo;
  door.closeAllConnections();
  await new Promise((resolve) => { door.close(resolve); });
  const half = await timed();
  expectHalf(half);
  expect(half.took).toBeLessThan(1_000);
  expect(router.out()).toMatch(/"event":"subgraph.failed","subgraph":"portfolio"/);
  await opened(port);
  expect((await timed()).json.data.country.projects.nodes).toHaveLength(2);
});

test('F17: where that part alone was asked for, UNAVAILABLE and 503; and no cache keeps half an answer', async () => {
  lie = (_answer, response) => { response.destroy(); };
  const { status, json } = await timed('{ projects(first: 1) { totalCount } }');
  expect([status, json.data, json.errors[0].extensions]).toEqual([503, null, { code: 'UNAVAILABLE', source: 'portfolio', asOf: INSTANT }]);
  const kept = await fetch(`${router.url}/graphql?queryId=FE-02&variables=${encodeURIComponent(JSON.stringify({ country: 'HND' }))}`);
  expect([kept.headers.get('etag'), kept.headers.get('cache-control')]).toEqual([null, 'no-store']);
});

test('F18: a subgraph that hangs: TIMEOUT for its part after the time that the operator gave', async () => {
  lie = () => undefined;
  const half = await timed();
  expectHalf(half, 'TIMEOUT');
  expect(half.took).toBeLessThan(TIMEOUT_MS + 1_000);
});

const GARBAGE: [string, Lie][] = [
  ['text that is no JSON', () => '<html>nginx at 10.0.0.7'],
  ['nothing', () => ''],
  ['half a JSON', (answer) => JSON.stringify(answer).slice(0, 40)],
  ['a list', (answer) => [answer]],
  ['neither data nor errors', () => ({})],
  ['data that is text', () => ({ data: 'all is well' })],
  ['errors that are no list', () => ({ data: null, errors: 'bad' })],
  ['errors without words', () => ({ data: null, errors: [null] })],
  ['fewer entities than asked', () => ({ data: { _entities: [] } })],
  ['more entities than asked', ({ data }) => ({ data: { _entities: [...data._entities, ...data._entities] } })],
  ['another address', (_answer, response) => { response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(); }],
  ['more bytes than anybody reads', (_answer, response) => { response.writeHead(200); response.end(Buffer.alloc(21_000_000, ' ')); }],
];

test.each(GARBAGE)('F18: %s is no answer', async (_name, told) => {
  lie = told;
  expectHalf(await timed());
});

test.each<[string, Lie]>([
  ['an object for a text', ({ data }) => { data._entities[0].projects.nodes[0].code = { toString: 'at /work/x.ts:1:1' }; return { data }; }],
  ['a text for a number', ({ data }) => { data._entities[0].projects.totalCount = 'select x from y'; return { data }; }],
  ['null where none may be', ({ data }) => { data._entities[0].projects.totalCount = null; return { data }; }],
  ['a text for an object', ({ data }) => { data._entities[0].projects = 'mixta_viewer'; return { data }; }],
])('F18: %s is null with an error, and the rest stands', async (_name, told) => {
  lie = told;
  const { status, json } = await timed();
  expect([status, json.data.country.name]).toEqual([200, { value: 'México' }]);
  expect(json.errors.map((error: any) => [error.path.slice(0, 2), error.extensions.code])).toEqual([[['country', 'projects'], 'INTERNAL']]);
});

test('F18: ten times the rows are handed on, and the process lives', async () => {
  lie = ({ data }) => { const { projects } = data._entities[0]; projects.nodes = Array.from({ length: 20 }, () => projects.nodes[0]); return { data }; };
  expect((await timed()).json.data.country.projects.nodes.length).toBe(20);
  lie = null;
  expect((await timed()).json.errors).toBeUndefined();
});

test('A32: an error that tells of the inside of a subgraph is masked, one of the closed list is told', async () => {
  const secret = { message: 'connect ECONNREFUSED 10.0.0.7:5432 at /srv/app.js:1:1', extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at /srv/app.js:1:1'], serviceName: 'x' } };
  lie = () => ({ data: null, errors: [secret] });
  const { json } = await timed();
  expect(json.errors).toEqual([{ message: expect.stringContaining('quote the reference'), path: ['country', 'projects'], extensions: { code: 'INTERNAL', source: 'portfolio', reference: expect.any(String) } }]);
  lie = () => ({ data: null, errors: [{ message: 'sign in again', extensions: { code: 'UNAUTHENTICATED', host: '10.0.0.7' } }] });
  expect((await timed()).json.errors).toEqual([{ message: 'sign in again', path: ['country', 'projects'], extensions: { code: 'UNAUTHENTICATED', source: 'portfolio' } }]);
});

test('a router is told which address it lacks', async () => {
  const lost = await program(['route'], { MIXTA_SUBGRAPHS: 'actors=http://127.0.0.1:9/graphql' });
  expect(await lost.ended).toBe(1);
  expect(lost.out()).toMatch(/expected an address of each subgraph, got none of .*portfolio/);
});
