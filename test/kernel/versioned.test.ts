import type { Ctx } from '../../src/kernel/context';
import { versioned } from '../../src/kernel/versioned';

const operation = (register: object, read: () => Promise<string>): Ctx => ({ register, query: read }) as unknown as Ctx;
const labels = () => versioned((ctx) => ctx.query('') as unknown as Promise<string>);

test('one reading serves every operation until a load, for each register apart', async () => {
  const cached = labels();
  const [here, there] = [{}, {}];
  expect(await cached(operation(here, async () => 'first'), '1')).toBe('first');
  expect(await cached(operation(here, async () => 'not asked'), '1')).toBe('first');
  expect(await cached(operation(there, async () => 'other register'), '1')).toBe('other register');
  expect(await cached(operation(here, async () => 'after a load'), '2')).toBe('after a load');
});

test('the newest data and those of a replica are both kept, whichever is asked for by turns', async () => {
  const cached = labels();
  const register = {};
  expect(await cached(operation(register, async () => 'newest'), '2')).toBe('newest');
  expect(await cached(operation(register, async () => 'of the replica'), '1')).toBe('of the replica');
  for (const [version, value] of [['2', 'newest'], ['1', 'of the replica'], ['2', 'newest']] as const) expect(await cached(operation(register, async () => 'not asked'), version)).toBe(value);
  expect(await cached(operation(register, async () => 'after a load'), '3')).toBe('after a load');
  expect(await cached(operation(register, async () => 'read anew'), '1')).toBe('read anew');
});

test('whoever waits for a reading that fails reads by itself, and the failure is not kept', async () => {
  const cached = labels();
  const register = {};
  const failing = cached(operation(register, async () => { throw new Error('cut off'); }), '1');
  const waiting = cached(operation(register, async () => 'read by itself'), '1');
  await expect(failing).rejects.toThrow('cut off');
  expect(await waiting).toBe('read by itself');
  expect(await cached(operation(register, async () => 'read anew'), '1')).toBe('read anew');
});
