import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Query } from '../../src/kernel/transaction';
import { openBlank } from '../support/blank';
import { rolledBack } from '../support/rolled-back';
import { ROOT } from '../support/templates';
import { useSharedWorld } from '../support/world';
import { catalogOf, traces } from './migrations.guard';
import { RED_MIGRATIONS } from './red/migrations';

const world = useSharedWorld('empty');

test.each(RED_MIGRATIONS)('a way down that forgets is noticed: $up', async ({ up, down, said }) => {
  const found = await rolledBack(world(), async (query) => {
    const before = await catalogOf(query);
    await query(up);
    await query(down);
    return traces(before, await catalogOf(query));
  });
  expect(found).toEqual(expect.arrayContaining([expect.stringMatching(said)]));
});

test('each migration goes down to where it began, and all of them go up again to where they were', async () => {
  const { owner, close } = await openBlank();
  const runner = owner.createQueryRunner(); // the embedded database has one connection
  const query: Query = (sql, params) => runner.query(sql, params);
  try {
    const steps = [await catalogOf(query)];
    for (const migration of owner.migrations) {
      await migration.up(runner);
      steps.push(await catalogOf(query));
    }
    const found: string[] = [];
    for (const [i, migration] of [...owner.migrations.entries()].reverse()) {
      await migration.down(runner);
      found.push(...traces(steps[i]!, await catalogOf(query)).map((trace) => `${migration.name}: ${trace}`));
    }
    expect(found).toEqual([]);
    for (const migration of owner.migrations) await migration.up(runner);
    expect(traces(steps.at(-1)!, await catalogOf(query))).toEqual([]);
  } finally {
    await runner.release();
    await close();
  }
});

test('migrations are named by their date, in one order', () => {
  const files = readdirSync(join(ROOT, 'migrations'));
  expect(files.filter((name) => !/^\d{14}-[a-z0-9-]+\.ts$/.test(name))).toEqual([]);
  expect(new Set(files.map((name) => name.slice(0, 14))).size).toBe(files.length);
});
