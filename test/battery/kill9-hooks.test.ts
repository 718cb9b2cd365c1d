import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documented } from '../support/operations';
import { until, useReceiver } from '../support/receiver';
import { useTokenIssuer } from '../support/token-issuer';
import { keyed } from '../support/writing';
import { endPrograms, program, type Program } from './support/program';

const issuer = useTokenIssuer();
const receiver = useReceiver();
const home = mkdtempSync(join(tmpdir(), 'mixta-hooks-'));
afterEach(endPrograms);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const start = async (): Promise<Program> => {
  const { issuer: name, audience, jwks } = issuer().config;
  const server = await program(['start'], { NODE_ENV: 'development', MIXTA_LOCAL_HOOKS: '1', MIXTA_DATA: join(home, 'database'), MIXTA_OIDC_ISSUER: name, MIXTA_OIDC_AUDIENCE: audience, MIXTA_OIDC_JWKS: jwks });
  await server.ready(120_000);
  return server;
};

const asked = async ({ url }: Program, query: string, variables: object): Promise<any> => {
  const authorization = `Bearer ${await issuer().token({ scope: 'mixta:read mixta:write' })}`;
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify({ query, variables }) });
  return ((await response.json()) as { data: any }).data;
};

/** Ids of all events of some types, as everybody reads them. */
async function feedOf(server: Program, types: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo }: { nodes: { eventId: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (await asked(server, 'query ($after: String, $types: [String!]) { changes(first: 100, after: $after, types: $types) { nodes { eventId } pageInfo { hasNextPage endCursor } } }', { after, types })).changes;
    ids.push(...nodes.map(({ eventId }) => eventId));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return ids;
}

test('kill -9 of the server in the middle of a delivery: every event arrives, in order, those that come twice with the same id and body', async () => {
  const types = ['Project'];
  let server = await start();
  const { hook } = (await asked(server, documented('FE-36').query, { input: { idempotencyKey: keyed(), url: receiver().url, types } })).createHook;
  await asked(server, 'mutation ($input: ReplayHookInput!) { replayHook(input: $input) { userErrors { code } } }', { input: { idempotencyKey: keyed(), id: hook.id } });
  await until(() => receiver().got.length >= 20);
  await server.kill('SIGKILL');
  const before = receiver().got.length;
  server = await start();
  const feed = await feedOf(server, types);
  expect(feed.length).toBeGreaterThan(before);
  await until(async () => (await asked(server, 'query ($id: ID!) { node(id: $id) { ... on Hook { isUpToDate } } }', { id: hook.id })).node.isUpToDate, 90_000);
  const bodies = new Map<string, string>();
  for (const { id, body } of receiver().got) expect(bodies.set(id, bodies.get(id) ?? body).get(id)).toBe(body);
  expect([...bodies.keys()]).toEqual(feed);
  expect(receiver().got.length - feed.length).toBeLessThanOrEqual(1); // the one under way
}, 300_000);
