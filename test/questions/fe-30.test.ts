import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composition, subgraphSchema } from '../../src/app/composition';
import { compose, ownSubgraphs } from '../../src/app/schema/compose';
import { poolOf } from '../../src/app/database/database';
import { openFront, LEAK, type Front } from '../battery/support/front';
import { endPrograms, freePort, graph, program, until, type Program } from '../battery/support/program';
import { signInAt } from '../support/federated';
import { ROOT } from '../support/templates';
import { useTokenIssuer } from '../support/token-issuer';
import { useWorld } from '../support/world';

/** The Honduran amounts are taken out of the register and live in the country's own node alone. */
const PAGE = `{ bilateralProgram(code: "P-MXHN-1719") {
  contributionTotals { money { currency value coverage { known excluded { reason count } } } }
  projects(first: 20) { nodes { code title(locale: "es") { value } honduranContribution { amount currency absence } } }
} }`;
const INSTANT = /^\d{4}-\d\d-\d\dT.*Z$/;
const world = useWorld('fixture');
const issuer = useTokenIssuer();
const home = mkdtempSync(join(tmpdir(), 'mixta-node-'));
const fronts: Front[] = [];
let router: Program;
let node: ChildProcess | null = null;
let port: number;

async function amountsOfHonduras(): Promise<{ contributions: object[]; budgetPrograms: object[] }> {
  const client = await poolOf(world().database.owner!).connect();
  try {
    await client.query('begin; set local role mixta_loader');
    const { rows } = await client.query(`select p.code as project, l.amount::text, l.currency, case when l.amount is null then 'NOT_REPORTED' end as absence
      from contribution_line l join project p on p.id = l.project_id join bilateral_program b on b.id = p.program_id where l.contributor_country = 'HND' and l.visibility = 'PUBLISHED' and b.code = 'P-MXHN-1719'`);
    await client.query(`update contribution_line set visibility = 'DRAFT' where contributor_country = 'HND'; commit`);
    return { contributions: rows.map((row) => ({ ...row, amount: row.amount ?? undefined, absence: row.absence ?? undefined })), budgetPrograms: [] };
  } finally {
    client.release();
  }
}

async function startNode(): Promise<void> {
  const folder = join(ROOT, 'examples/node-honduras');
  const env = { PATH: process.env.PATH!, PORT: String(port), FACTS: join(home, 'facts.json'), DATABASE: join(home, 'database') };
  node = spawn(process.execPath, [join(folder, 'node.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => { node!.stdout!.once('data', () => resolve()); node!.once('exit', () => reject(new Error('the node ended'))); });
}

async function stopNode(): Promise<void> {
  const ended = new Promise((resolve) => { node?.once('exit', resolve); });
  if (!node) return;
  node.kill('SIGKILL');
  await ended;
  node = null;
}

beforeAll(async () => {
  writeFileSync(join(home, 'facts.json'), JSON.stringify(await amountsOfHonduras()));
  const composed = compose([...ownSubgraphs(), { name: 'honduras', sdl: readFileSync(join(ROOT, 'examples/node-honduras/schema.graphql'), 'utf8') }]);
  if (!('supergraph' in composed)) throw new Error(composed.reason);
  expect(composed.broken).toEqual([]);
  writeFileSync(join(home, 'supergraph.graphql'), composed.supergraph!);
  port = await freePort();
  const addresses = [`honduras=http://127.0.0.1:${port}/graphql`];
  for (const { name } of composition().parts) {
    const front = await openFront(world(), { schema: subgraphSchema(name), subgraph: true });
    fronts.push(front);
    addresses.push(`${name}=${front.url}/graphql`);
  }
  await startNode();
  router = await program(['route'], { MIXTA_SUPERGRAPH: join(home, 'supergraph.graphql'), MIXTA_SUBGRAPHS: addresses.join(','), ...signInAt(issuer()) });
  await router.ready(60_000);
}, 180_000);
afterAll(async () => {
  await stopNode();
  await endPrograms();
  for (const front of fronts) await front.server.stop();
  rmSync(home, { recursive: true, force: true });
});

const ask = async () => {
  const { status, json } = await graph(router.url, PAGE);
  expect(JSON.stringify(json)).not.toMatch(LEAK);
  return { status, data: json.data?.bilateralProgram, errors: json.errors };
};
const amounts = (data: any) => data.projects.nodes.map(({ code, honduranContribution }: any) => [code, honduranContribution?.amount ?? honduranContribution?.absence ?? null]);
/** The page without what the node of Honduras says. */
const ours = ({ contributionTotals, projects }: any) => ({ contributionTotals, projects: projects.nodes.map(({ code, title }: any) => ({ code, title })) });
let whole: any;

test('both halves, each from who holds it: Mexico from the register, Honduras from its own node', async () => {
  const { status, data, errors } = await ask();
  expect([status, errors]).toEqual([200, undefined]);
  expect(data.contributionTotals.money).toEqual([{ currency: 'MXN', value: '7350000.00', coverage: { known: 13, excluded: [{ reason: 'WITHHELD', count: 1 }] } }]);
  const known = amounts(data).filter(([, amount]: [string, string]) => /^\d/.test(amount));
  expect([known.length, known.reduce((sum: number, [, amount]: [string, string]) => sum + Number(amount), 0)]).toEqual([13, 4_150_000]);
  expect(Object.fromEntries(amounts(data))).toMatchObject({ HN08: '0', HN12: 'NOT_REPORTED' });
  whole = data;
});

test('FE-30: the Honduran node is down: HTTP 200, Mexico\'s half, the fields of Honduras null and UNAVAILABLE with path, source and the time last seen', async () => {
  await stopNode();
  const { status, data, errors } = await ask();
  expect([status, ours(data)]).toEqual([200, ours(whole)]);
  expect(amounts(data).map(([, amount]: [string, string | null]) => amount)).toEqual(Array(14).fill(null));
  expect(errors.length).toBeGreaterThan(0);
  for (const { path, extensions } of errors) {
    expect([path[0], path.at(-1)]).toEqual(['bilateralProgram', 'honduranContribution']);
    expect(extensions).toEqual({ code: 'UNAVAILABLE', source: 'honduras', asOf: expect.stringMatching(INSTANT) });
  }
});

test('FE-30: back again, it is whole within 5 seconds, without a restart of the router', async () => {
  await startNode();
  await until(async () => (await ask()).errors === undefined, 5_000, () => 'a whole page');
  expect((await ask()).data).toEqual(whole);
});
