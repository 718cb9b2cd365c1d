import { MODULES } from '../../src/app/composition';
import type { Query } from '../../src/kernel/transaction';
import { rolledBack } from '../support/rolled-back';
import { useSharedWorld } from '../support/world';
import { draftIds, dropped, hideEverything, leaks, MUTATIONS, protectedTables, type ReadableTable } from './leaks.guard';

const fixture = useSharedWorld('fixture');
const demo = useSharedWorld('demo');

/** What the guard says of a table after a statement that is undone at once. */
async function saidOf(query: Query, table: ReadableTable, drafts: string[], statements: string[]): Promise<string[]> {
  await query('savepoint before');
  for (const statement of statements) await query(statement);
  const said = await leaks(query, [table], drafts);
  await query('rollback to before');
  return said;
}

const worlds = [['fixture', fixture], ['demo', demo]] as const;

test.each(worlds)('the public sees what is published and no draft (%s)', async (_name, world) => {
  expect(await rolledBack(world(), async (query) => {
    const tables = await protectedTables(query);
    return leaks(query, tables, await draftIds(query, tables));
  })).toEqual([]);
});

test.each(worlds)('when everything is a draft the public sees nothing (%s)', async (_name, world) => {
  const said = await rolledBack(world(), async (query) => {
    const tables = await protectedTables(query);
    await hideEverything(query, tables, MODULES);
    return leaks(query, tables, await draftIds(query, tables));
  });
  expect(said).toEqual([]);
});

test('no policy can be lost without this guard failing, on any table', async () => {
  const unnoticed = new Set<string>();
  const noticed = new Set<string>();
  const settled = new Set<string>(); // tables that the first world has tried in every way
  for (const [, world] of worlds) {
    await rolledBack(world(), async (query) => {
      const tables = await protectedTables(query);
      const own = tables.filter((table) => table.kind !== 'search' && !settled.has(table.name));
      const tell = (table: ReadableTable, mutation: string, said: string[]) => (said.length ? noticed : unnoticed).add(`${table.name}: ${mutation}`);
      const some = await draftIds(query, tables);
      for (const table of own) tell(table, 'its policies dropped', await saidOf(query, table, some, dropped(table)));
      await hideEverything(query, tables, MODULES);
      const all = await draftIds(query, tables);
      for (const table of own) {
        for (const mutation of MUTATIONS) tell(table, mutation.name, await saidOf(query, table, all, mutation.break(table)));
        if (![...unnoticed].some((each) => each.startsWith(`${table.name}: `))) settled.add(table.name);
      }
    });
  }
  expect([...unnoticed].filter((each) => !noticed.has(each))).toEqual([]);
});
