import { Transaction, type ReadPool } from '../../src/kernel/transaction';
import { ANONYMOUS } from '../../src/kernel/viewer';
import { useWorld } from '../support/world';
import { openFront } from './support/front';
import { until } from './support/program';

/** The bounds of the embedded database hold by our own count, so they are tried on whichever database the suite has. */
const world = useWorld('empty');
const embedded = (more: Partial<ReadPool> = {}): ReadPool => ({ pool: world().database.pool.pool, embedded: true, ...more });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('F9: operations beyond 100 in flight are UNAVAILABLE at once, the others are answered in their turn', async () => {
  const front = await openFront(world(), { pool: { ...embedded({ queueMs: 30_000 }), pool: oneAtATime() } });
  const holder = new Transaction({ ...embedded(), pool: held! }, ANONYMOUS);
  await holder.query('select 1');
  let settled = 0;
  const asked = Array.from({ length: 130 }, () => front.ask('{ sectors(first: 1) { nodes { code } } }').finally(() => { settled += 1; }));
  await until(() => settled >= 30, 20_000, () => '30 refusals');
  await holder.end();
  const replies = await Promise.all(asked);
  const refused = replies.filter((reply) => reply.status === 503);
  expect([refused.length, replies.filter((reply) => reply.status === 200).length]).toEqual([30, 100]);
  for (const reply of refused) expect(reply.json.errors[0].extensions).toEqual({ code: 'UNAVAILABLE', limit: 'IN_FLIGHT' });
  await front.server.stop();
});

test('F9: an operation that waited too long for the embedded database is UNAVAILABLE, not begun', async () => {
  const pool = oneAtATime();
  const first = new Transaction({ ...embedded(), pool }, ANONYMOUS);
  await first.query('select 1');
  const second = new Transaction({ ...embedded({ queueMs: 100 }), pool }, ANONYMOUS);
  const waiting = expect(second.query('select 1')).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  await pause(300);
  await first.end();
  await waiting;
  await second.end();
  expect(await readable(pool)).toBe(true);
});

test('F10: an operation older than its time starts no further statement, and its place is given back', async () => {
  const pool = oneAtATime();
  const slow = new Transaction({ ...embedded({ operationMs: 150 }), pool }, ANONYMOUS);
  await slow.query('select count(*) from generate_series(1, 200000)');
  await pause(200);
  await expect(slow.query('select 1')).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } });
  await slow.end();
  expect(await readable(pool)).toBe(true);
});

let held: ReadPool['pool'] | null = null;

/** The pool of one connection that the embedded database has; a server's is narrowed to one. */
function oneAtATime(): ReadPool['pool'] {
  const { pool } = world().database.pool;
  pool.options.max = 1;
  held = pool;
  return pool;
}

async function readable(pool: ReadPool['pool']): Promise<boolean> {
  const next = new Transaction({ pool, embedded: true }, ANONYMOUS);
  const rows = await next.query('select 1 as one');
  await next.end();
  return rows.length === 1;
}
