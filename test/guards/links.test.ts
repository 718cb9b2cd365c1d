import { MODULES } from '../../src/app/composition';
import { inTransaction } from '../../src/app/database/database';
import { useSharedWorld } from '../support/world';
import { looseLinks } from './links.guard';

const world = useSharedWorld('empty');

test('a link without a foreign key is noticed', async () => {
  const work = inTransaction(world().database.owner!, async (query) => {
    await query('alter table project drop constraint project_program_fk');
    const found = await looseLinks(MODULES, query);
    throw new Error(`rolled back after: ${found.join(', ')}`);
  });
  await expect(work).rejects.toThrow('rolled back after: project.program_id -> BilateralProgram');
});

test('every link to another record has a foreign key, within a module and across', async () => {
  expect(await looseLinks(MODULES, (sql) => world().database.owner!.query(sql))).toEqual([]);
});
