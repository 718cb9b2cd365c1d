import { PGlite } from '@electric-sql/pglite';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endPrograms, graph, program, until } from './support/program';

jest.retryTimes(2, { logErrorsBeforeRetry: true }); // processes, sockets and clocks on a machine that others use too

/** Number of kills of F5; test/battery/kill9.sh asks for 50. */
const KILLS = Number(process.env.MIXTA_KILLS ?? 3);

const home = mkdtempSync(join(tmpdir(), 'mixta-battery-'));
const folder = join(home, 'database');
const lock = `${folder}.lock`;
const env = { MIXTA_DATA: folder };
const TITLES = '{ sectors(first: 1) { totalCount coverage { sources { title } } } }';

afterEach(endPrograms);
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a first start that is killed half-way leaves nothing half made: the next one has everything', async () => {
  const first = await program(['start'], env);
  await first.says(/loaded \d+ records of data\/reference/, 60_000);
  expect(await first.kill('SIGKILL')).toBe(-1);
  const second = await program(['start'], env);
  await second.says('Mixta serves', 60_000);
  await second.ready();
  const { json } = await graph(second.url, TITLES);
  expect(json.data.sectors.coverage.sources.map((source: { title: string }) => source.title)).toContain('Demonstration set');
  expect(await second.kill('SIGTERM')).toBe(0);
  expect(existsSync(lock)).toBe(false);
}, 120_000);

test('a second start reuses the data and answers in under 8 seconds; it counts what a caller asks for, and takes no token where no sign-in is set up', async () => {
  const begun = Date.now();
  const server = await program(['start'], env);
  await server.ready();
  expect((await graph(server.url, '{ __typename }')).status).toBe(200);
  const took = Date.now() - begun;
  expect(server.out()).not.toMatch(/loaded \d+ records/);
  const { json } = await graph(server.url, '{ viewer { subject } }');
  expect([json.data, json.extensions.cost.remaining > 0]).toEqual([{ viewer: null }, true]);
  expect((await graph(server.url, '{ viewer { subject } }', { authorization: 'Bearer a.b.c' })).status).toBe(401);
  expect(took).toBeLessThan(8_000);
});

test('F6: a second server on the same folder is refused within a second and told the pid', async () => {
  const server = await program(['start'], env);
  await server.ready();
  for (const args of [['start'], ['load', join(home, 'no-package')]]) {
    const begun = Date.now();
    const second = await program(args, env);
    expect(await second.ended).toBe(1);
    if (args[0] === 'start') expect(Date.now() - begun).toBeLessThan(1_000);
    expect(second.out()).toContain(`in use by the process with pid ${server.pid}`);
  }
  expect((await graph(server.url, '{ __typename }')).status).toBe(200);
});

test('F7: the lock of a killed server is taken over, also when its pid is another program by now', async () => {
  const killed = await program(['start'], env);
  await killed.ready();
  await killed.kill('SIGKILL');
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: killed.pid });
  const next = await program(['start'], env);
  await next.ready();
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: next.pid });
  await next.kill('SIGKILL');
  for (const stale of [JSON.stringify({ pid: process.pid, started: '1' }), '', '{"pid":']) {
    writeFileSync(lock, stale);
    const other = await program(['start'], env);
    await until(() => readFileSync(lock, 'utf8').includes(`"pid":${other.pid}`), 5_000, () => 'the lock of the new server');
    await other.kill('SIGKILL');
  }
}, 60_000);

test('F7: of four starts at once over a stale lock one takes it and the others are refused', async () => {
  writeFileSync(lock, JSON.stringify({ pid: process.pid, started: '1' }));
  const starts = await Promise.all(Array.from({ length: 4 }, () => program(['start'], env)));
  const holder = () => starts.find((each) => readFileSync(lock, 'utf8').includes(`"pid":${each.pid},`));
  await until(() => existsSync(lock) && holder() !== undefined && starts.filter((each) => each.child.exitCode === 1).length === 3, 20_000, () => starts.map((each) => each.out()).join('\n'));
  expect(holder()!.child.exitCode).toBeNull();
  await holder()!.ready();
  expect(await holder()!.kill('SIGTERM')).toBe(0);
}, 40_000);

test('F14: SIGTERM under load answers all that was asked before, ends within 10 seconds and releases the lock', async () => {
  const server = await program(['start'], env);
  await server.ready();
  let signalled = Infinity;
  const failures: string[] = [];
  let answered = 0;
  const client = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let gone = false; !gone;) {
      const begun = Date.now();
      const outcome = await post(agent, server.url, '{ sectors(first: 5) { nodes { code label { value } } } }');
      if (outcome === '200') answered += 1;
      else if (begun < signalled) failures.push(outcome);
      gone = outcome !== '200' || answered > 100_000;
    }
    agent.destroy();
  };
  const clients = Array.from({ length: 20 }, client);
  await new Promise((resolve) => setTimeout(resolve, 700));
  signalled = Date.now();
  expect(await server.kill('SIGTERM')).toBe(0);
  const ms = Date.now() - signalled;
  await Promise.all(clients);
  expect({ failures, inTime: ms < 10_000 ? true : ms }).toEqual({ failures: [], inTime: true });
  expect(answered).toBeGreaterThan(20);
  expect(existsSync(lock)).toBe(false);
}, 40_000);

test('F22: a rejection that nobody handles is logged and the process lives', async () => {
  const preload = join(home, 'reject.js');
  writeFileSync(preload, "setInterval(() => { if (process.listenerCount('unhandledRejection')) Promise.reject(new Error('left alone')); }, 200);");
  const server = await program(['start'], env, ['-r', preload]);
  await server.says('rejection.unhandled');
  await server.ready();
  expect((await graph(server.url, '{ __typename }')).status).toBe(200);
  expect(await server.kill('SIGTERM')).toBe(0);
});

test(`F5: ${KILLS} kill -9 around loads lose no load that reported success and keep none that did not`, async () => {
  const reported: boolean[] = [];
  let whole = 0;
  for (let run = 0; run < KILLS; run += 1) {
    const begun = Date.now();
    const load = await program(['load', packageOf(run)], env);
    const success = load.says('records checked', 30_000).then(() => true, () => false);
    const patience = run % KILLS === 0 ? 30_000 : 200 + (whole - 200) * ((run * 0.618) % 1) * 1.1; // the first one runs until it reports
    reported.push(await Promise.race([success, new Promise<false>((resolve) => { setTimeout(() => resolve(false), patience).unref(); })]));
    if (run === 0) whole = Date.now() - begun;
    await load.kill('SIGKILL');
    reported[run] ||= load.out().includes('records checked');
  }
  const begun = Date.now();
  const db = new PGlite(folder);
  await db.waitReady;
  expect(Date.now() - begun).toBeLessThan(10_000);
  for (let run = 0; run < KILLS; run += 1) {
    const { rows: [found] } = await db.query<{ records: number; loads: number }>(
      'select (select count(*)::int from source where starts_with(code, $1)) as records, (select count(*)::int from data_load where package = $2) as loads', [`kill-${run}-`, `kill-${run}`]);
    if (reported[run]) expect([run, found]).toEqual([run, { records: RECORDS, loads: 1 }]);
    else expect([[0, 0], [RECORDS, 1]]).toContainEqual([found!.records, found!.loads]); // killed between commit and report: whole, too
  }
  await db.close();
  expect(reported[0]).toBe(true);
}, 60_000 + KILLS * 10_000);

const RECORDS = 200;

function packageOf(run: number): string {
  const path = join(home, `package-${run}`);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'manifest.json'), JSON.stringify({ name: `kill-${run}`, title: 'Kill', scope: 'test', sources: [{ title: 'Kill', lastUpdate: '2019' }] }));
  const example = (JSON.parse(readFileSync('test/packages/fixture/sources.json', 'utf8')) as Record<string, unknown>[])[0]!;
  const records = Array.from({ length: RECORDS }, (_, i) => JSON.stringify({ ...example, code: `kill-${run}-${i}` }));
  writeFileSync(join(path, 'sources.json'), `[\n${records.join(',\n')}\n]\n`);
  return path;
}

function post(agent: Agent, url: string, query: string): Promise<string> {
  const body = JSON.stringify({ query });
  return new Promise((resolve) => {
    const sent = request(`${url}/graphql`, { agent, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(String(answer.statusCode)));
      answer.on('error', (error) => resolve(String(error)));
    });
    sent.on('error', (error) => resolve(String(error)));
    sent.end(body);
  });
}
