import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endPrograms, freePort, graph, program, type Program } from '../battery/support/program';
import { folderOf } from '../support/federated';
import { documented } from '../support/operations';

/** FE-46: which operation is slow today? A process as an operator runs it, and what it tells. */
const home = mkdtempSync(join(tmpdir(), 'mixta-fe-46-'));
let server: Program;
let metrics: string;

beforeAll(async () => {
  const port = await freePort();
  metrics = `http://127.0.0.1:${port}/metrics`;
  server = await program(['start'], { MIXTA_DATA: await folderOf('demo', home), MIXTA_METRICS_PORT: String(port), MIXTA_SLOW_MS: '0' });
  await server.ready();
}, 90_000);
afterAll(async () => { await endPrograms(); rmSync(home, { recursive: true, force: true }); });

const told = async () => (await fetch(metrics)).text();
const asked = (id: string) => graph(server.url, documented(id).query, {}, documented(id).variables);
const slow = (operation: string) => server.out().split('\n').filter((line) => line.includes('"event":"operation.slow"')).map((line) => JSON.parse(line)).filter((each) => each.operation === operation);

test('FE-46: median, 95th and 99th percentile, cost, statements and errors by the name of the operation', async () => {
  for (let times = 0; times < 3; times += 1) expect((await asked('FE-12')).json.errors).toBeUndefined();
  expect((await asked('FE-10')).json.errors[0].extensions.code).toBe('PAGE_SIZE');
  const text = await told();
  const [, name] = /^query (\w+)/m.exec(documented('FE-12').query)!;
  for (const quantile of ['0.5', '0.95', '0.99']) expect(text).toMatch(new RegExp(`mixta_operation_seconds{quantile="${quantile}",graph="whole",operation="${name}"} \\d+\\.\\d+`));
  expect(text).toMatch(new RegExp(`mixta_operation_seconds_count{graph="whole",operation="${name}"} 3`));
  expect(text).toMatch(new RegExp(`mixta_operation_cost_objects_total{graph="whole",operation="${name}"} [1-9]`));
  expect(text).toMatch(new RegExp(`mixta_operation_statements_total{graph="whole",operation="${name}"} [1-9]`));
  expect(text).toMatch(/mixta_operation_errors_total{graph="whole",operation="FE10_PageTooLarge",code="PAGE_SIZE"} 1/);
  expect(text).toMatch(/nodejs_eventloop_lag_seconds|process_resident_memory_bytes/);
});

test('the log of slow operations has the name, time, cost and the plan of the slowest statement, and no value of the caller', async () => {
  await graph(server.url, 'query Secretly($code: String!) { organization(code: $code) { code } }', { 'x-request-id': 'portal-1234' }, { code: 'org-nobody-knows' });
  const [line] = slow('Secretly');
  expect(line).toMatchObject({ level: 'warn', graph: 'whole', request: 'portal-1234', ms: expect.any(Number), cost: 1, statements: expect.any(Number), codes: [], plan: { ms: expect.any(Number), lines: expect.arrayContaining([expect.stringMatching(/cost=\d/)]) } });
  expect(JSON.stringify(line)).not.toContain('nobody-knows');
});

test('callers who make up names fill neither memory nor the page of numbers', async () => {
  for (let i = 0; i < 250; i += 1) await graph(server.url, `query Made${i} { __typename }`);
  const text = await told();
  expect(text).toMatch(/_count{graph="whole",operation="\(other\)"} \d\d/);
  expect(text.match(/_count{graph="whole",operation="Made\d+"}/g)!.length).toBeLessThanOrEqual(200);
});

test('the numbers are on a port of their own, and nothing else is there', async () => {
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  expect((await fetch(metrics.replace('/metrics', '/graphql'))).status).toBe(404);
});
