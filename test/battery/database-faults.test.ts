import { connect, poolOf } from '../../src/app/database/database';
import { openFront } from './support/front';
import { postgresAnswers, scratchDatabase, Wire, type Scratch } from './support/postgres';
import { endPrograms, freePort, graph, program, statusOf, until, type Program } from './support/program';

jest.retryTimes(2, { logErrorsBeforeRetry: true }); // processes, sockets and clocks on a machine that others use too

const READ = '{ sectors { totalCount } }';
const answers = postgresAnswers();
(answers ? describe : describe.skip)(`faults of a PostgreSQL server${answers ? '' : ' (skipped: none answers)'}`, () => {
  let scratch: Scratch;
  beforeAll(async () => { scratch = await scratchDatabase(); }, 60_000);
  afterAll(async () => { await endPrograms(); await scratch?.drop(); });
  afterEach(async () => { await scratch.admin.query('rollback'); });

  /** While it holds, every read of sectors waits. */
  const holdSectors = () => scratch.admin.query('begin; lock table sector in access exclusive mode');

  describe('the database goes and comes', () => {
    let wire: Wire;
    let server: Program;
    beforeAll(async () => {
      wire = new Wire(scratch.loginUrl, await freePort());
      server = await program(['start'], { DATABASE_URL: wire.url });
    });
    afterAll(async () => { await wire.cut(); });

    test('F1: with the database down at start the process waits: live, not ready, UNAVAILABLE; then it serves by itself', async () => {
      await until(async () => (await statusOf(`${server.url}/health/live`)) === 200, 20_000, () => server.out(), server.child);
      expect(await statusOf(`${server.url}/health/ready`)).toBe(503);
      const refused = await graph(server.url, READ);
      expect([refused.status, refused.json.errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
      await server.says('database.away');
      await wire.mend();
      await server.ready(5_000);
      expect((await graph(server.url, READ)).json.data.sectors.totalCount).toBeGreaterThan(100);
    }, 40_000);

    test('F1: a process that still waits for its database ends at once when it is told to', async () => {
      const waiting = await program(['start'], { DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePort()}/none` });
      await waiting.says('database.away');
      expect(await waiting.kill('SIGTERM')).toBe(0);
      expect(waiting.out()).not.toMatch(/Mixta serves/);
    });

    test('F2: the database stops in the middle of a read: UNAVAILABLE within 5 seconds, and served again within 5 of its return', async () => {
      await holdSectors();
      const reads = Array.from({ length: 5 }, () => graph(server.url, READ));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const begun = Date.now();
      await wire.cut();
      for (const { status, json } of await Promise.all(reads)) expect([status, json.errors[0].extensions]).toEqual([503, { code: 'UNAVAILABLE' }]);
      const after = await graph(server.url, READ);
      expect([after.status, after.json.errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
      expect(Date.now() - begun).toBeLessThan(5_000);
      expect(await statusOf(`${server.url}/health/live`)).toBe(200);
      expect(await statusOf(`${server.url}/health/ready`)).toBe(503);
      await scratch.admin.query('rollback');
      await wire.mend();
      await until(async () => (await graph(server.url, READ)).status === 200, 5_000, () => server.out().slice(-1_000), server.child);
      expect(await server.kill('SIGTERM')).toBe(0);
    }, 30_000);
  });

  test('F9: with the pool of 4 taken, 200 slow reads queue for 2 seconds at most and are then UNAVAILABLE', async () => {
    const login = await connect(scratch.loginUrl, 4);
    const front = await openFront({ database: { pool: { pool: poolOf(login), embedded: false } } } as never);
    await holdSectors();
    const begun = Date.now();
    const replies = await Promise.all(Array.from({ length: 200 }, () => front.ask(READ)));
    expect(Date.now() - begun).toBeLessThan(14_000); // 2 seconds in the queue, 5 of statement_timeout; a waiting pool would take 250
    const codes = replies.map((reply) => `${reply.status} ${reply.json.errors[0].extensions.code} ${reply.headers.get('retry-after')}`);
    expect([...new Set(codes)].sort()).toEqual(['200 TIMEOUT null', '503 UNAVAILABLE 2']);
    expect(codes.filter((each) => each.startsWith('503')).length).toBeGreaterThanOrEqual(180);
    await scratch.admin.query('rollback');
    expect((await front.ask(READ)).status).toBe(200);
    await front.server.stop();
    await login.destroy();
  }, 30_000);

  test('F10: a slow statement ends as TIMEOUT and gives its place in the pool back', async () => {
    const login = await connect(scratch.loginUrl, 1);
    const pool = poolOf(login);
    const front = await openFront({ database: { pool: { pool, embedded: false } } } as never);
    await holdSectors();
    const begun = Date.now();
    const reply = await front.ask(READ);
    expect([reply.json.data, reply.json.errors[0].extensions.code]).toEqual([null, 'TIMEOUT']);
    expect(Date.now() - begun).toBeLessThan(6_500);
    expect([pool.idleCount, pool.waitingCount]).toEqual([1, 0]);
    await scratch.admin.query('rollback');
    expect((await front.ask(READ)).status).toBe(200);
    await front.server.stop();
    await login.destroy();
  }, 30_000);
});
