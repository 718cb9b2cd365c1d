import { monitoringInvariants } from '../../../src/modules/monitoring/monitoring.invariants';
import { load } from '../../../src/app/load';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { rolledBack } from '../../support/rolled-back';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');
afterAll(removePackageFolders);

/** Each change breaks one rule that no constraint holds; the record is listed, and nothing before it. */
const BROKEN: [rule: string, code: string, sql: string][] = [
  ['follow_up_closed_with_evidence', 'fx-fua-1', `delete from follow_up_evidence where action_id = (select id from follow_up_action where code = $1)`],
  ['recommendation_closed_with_action', 'fx-rcm-2', `update recommendation set status = 'DONE' where code = $1`],
  ['recommendation_closed_with_action', 'fx-rcm-1', `with other as (update follow_up_action set status = 'UNDER_WAY' where code = 'fx-fua-2') update recommendation set status = 'DONE' where code = $1`],
  ['follow_up_of_a_sub_point', 'fx-fua-1', `update follow_up_action set sub_point = 3 where code = $1`],
  ['effectiveness_indicator_succession_without_loops', 'fx-efi-g', `update effectiveness_indicator set supersedes_id = id where code = $1`],
];

test.each(BROKEN)('%s lists %s', (name, code, sql) => rolledBack(world(), async (query) => {
  const { sql: listing } = monitoringInvariants.find((each) => each.name === name)!;
  await query('set local role mixta_loader');
  expect(await query(listing)).toEqual([]);
  await query(sql, [code]);
  expect((await query<{ code: string }>(listing)).map((each) => each.code)).toEqual([code]);
}));

test('every rule has a record that breaks it here', () => {
  expect([...new Set(BROKEN.map(([name]) => name))].sort()).toEqual(monitoringInvariants.map((each) => each.name).sort());
});

test('a recommendation that is done, with an action that is, breaks nothing', () => rolledBack(world(), async (query) => {
  await query('set local role mixta_loader');
  await query(`update recommendation set status = 'DONE' where code = 'fx-rcm-1'`);
  expect(await query(monitoringInvariants.find((each) => each.name === 'recommendation_closed_with_action')!.sql)).toEqual([]);
}));

test('the loader refuses a deduction that does not say from what it was concluded', async () => {
  const report = await load(world().database.owner!, packageFolder({ exercises: [{
    code: 'x', kind: 'GLOBAL_ROUND', name: { es: 'x' }, citations: [{ source: 'fx-register' }], seriesNotes: [{ with: 'fx-exc-round-1', comparability: 'BREAK_IN_SERIES', reason: { es: 'x' }, deduced: true }],
  }] }));
  expect(report.problems.map(({ field }) => field)).toEqual(['seriesNotes[0].note']);
});
