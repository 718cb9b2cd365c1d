import { MODULES } from '../../src/app/composition';
import { rolledBack } from '../support/rolled-back';
import { useSharedWorld } from '../support/world';
import { gaps, hidingColumns, policies } from './policies.guard';

const world = useSharedWorld('empty');
const hiding = hidingColumns(MODULES);

test('every right has its policy, parties and keepers read what is theirs, and rows hide with what they name', async () => {
  expect(hiding.length).toBeGreaterThan(20);
  expect(await rolledBack(world(), (query) => gaps(query, hiding))).toEqual([]);
});

test('A36: dropped, each policy of each table is missed by name', async () => {
  const unnoticed: string[] = [];
  await rolledBack(world(), async (query) => {
    const all = await policies(query);
    expect(all.length).toBeGreaterThan(600);
    for (const { tablename, policyname } of all) {
      await query('savepoint whole');
      await query(`drop policy ${policyname} on ${tablename}`);
      if ((await gaps(query, hiding, tablename)).length === 0) unnoticed.push(policyname);
      await query('rollback to whole');
    }
  });
  expect(unnoticed).toEqual([]);
});
