import { deriveAnew } from '../../src/app/upgrade';
import { useWorld } from '../support/world';

const world = useWorld('fixture');

const DERIVED = `select (select count(*)::int from offer where kind = 'PROVEN') as offers, (select count(*)::int from alignment_capability) as capabilities,
  (select count(*)::int from project_search) as projects, (select count(*)::int from event_search) as events`;

test('what is derived from records comes back without a load, as after a migration that made its tables', async () => {
  const { owner } = world().database;
  const before = await owner!.query(DERIVED);
  expect(Object.values(before[0]).every((count) => Number(count) > 0)).toBe(true);
  for (const emptied of ['alignment_capability', 'project_search', 'event_search']) await owner!.query(`delete from ${emptied}`);
  await owner!.query(`delete from offer where kind = 'PROVEN'`);
  expect(await owner!.query(DERIVED)).toEqual([{ offers: 0, capabilities: 0, projects: 0, events: 0 }]);
  const changes = async () => (await owner!.query('select count(*)::int as n from data_change'))[0].n as number;
  const changed = await changes();
  await deriveAnew(owner!);
  expect(await owner!.query(DERIVED)).toEqual(before);
  expect(await changes()).toBe(changed + 1); // servers that run let go of what they have in memory
});
