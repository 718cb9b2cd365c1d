import { checkInvariants } from '../../../src/app/check';
import { reference } from '../../../src/modules/reference';
import { rolledBack } from '../../support/rolled-back';
import { useSharedWorld, type World } from '../../support/world';

const fixture = useSharedWorld('fixture');
const demo = useSharedWorld('demo');

const brokenAfter = (world: World, statement?: string) => rolledBack(world, async (query) => {
  if (statement) await query(statement);
  const findings = await checkInvariants(query, [reference]);
  return Object.fromEntries(findings.filter(({ broken }) => broken.length).map(({ name, broken }) => [name, broken.map(({ code }) => code)]));
});

const idOf = (table: string, code: string) => `(select id from ${table} where code = '${code}' ${table === 'sector' ? `and vocabulary = 'DAC'` : ''})`;
const under = (table: string, code: string, parent: string) => `update ${table} set parent_id = ${idOf(table, parent)} where id = ${idOf(table, code)}`;

test('all hold over the reference tables, the fixture and the demonstration set', async () => {
  expect([await brokenAfter(fixture()), await brokenAfter(demo())]).toEqual([{}, {}]);
});

test.each([
  [under('sector', '121', '12110'), { sector_tree_without_loops: ['DAC:121', 'DAC:12110'], sector_in_tree_of_its_vocabulary: ['DAC:121'] }],
  [under('region', '019', '013'), { region_tree_without_loops: ['013', '019', '419'] }],
  [under('sdg', '3.8', '4'), { sdg_below_the_one_its_code_names: ['3.8'] }],
  [`update sector set parent_id = (select id from sector where vocabulary = 'SEGIB' order by level, code limit 1) where id = ${idOf('sector', '12220')}`, { sector_in_tree_of_its_vocabulary: ['DAC:12220'] }],
  [`update sector set withdrawn_on = '2019' where id = ${idOf('sector', '12220')}`, { only_withdrawn_codes_have_a_last_day: ['DAC:12220'] }],
])('%s is seen', async (statement, expected) => {
  expect(await brokenAfter(fixture(), statement)).toEqual(expected);
});
