import { MODULES } from '../../../src/app/composition';
import { load } from '../../../src/app/load';
import { targetsFitChange } from '../../../src/modules/frameworks/crosswalk.rules';
import { isAfterPeriodEnd, periodsAsOf, revisionsLeadToValues } from '../../../src/modules/frameworks/framework-indicator.rules';
import { hasOneOwner } from '../../../src/modules/frameworks/results-framework.rules';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { rolledBack } from '../../support/rolled-back';
import { useWorld } from '../../support/world';

const world = useWorld('empty');
afterAll(removePackageFolders);

const citations = [{ source: 's' }];
const sources = [{ code: 's', title: 'Source' }];
const framework = (code: string, more: object = {}) => ({ code, kind: 'NATIONAL_PLAN', name: { es: code }, owner: 'HND', citations, ...more });
const node = (code: string, more: object = {}) => ({ code, framework: 'A', place: 1, level: 'objetivo', text: { es: code }, citations, ...more });
const indicator = (more: object = {}) => ({
  code: 'I', framework: 'A', place: 1, name: { es: 'I' }, target: { year: '2020', value: '10' }, periods: [{ period: '2016', target: '5', actual: '60' }, { period: '2017', actual: '0' }], citations, ...more,
});
const take = (files: Record<string, unknown>) => load(world().database.owner!, packageFolder({ sources, ...files }));
const refusals = async (files: Record<string, unknown>) => (await take(files)).problems.map(({ field, expected }) => `${field}: ${expected}`);

describe('what a package may not say', () => {
  test('two owners, or none for a plan', async () => {
    expect(hasOneOwner(framework('A'))).toEqual([]);
    expect(hasOneOwner({ kind: 'PROJECT' })).toEqual([]);
    expect(hasOneOwner({ kind: 'PROJECT', owner: 'HND', ownerGrouping: 'g' })).toEqual([{ field: 'owner', expected: 'one of owner, ownerGrouping, ownerOrganization', got: 'owner, ownerGrouping' }]);
    expect(await refusals({ frameworks: [framework('A', { owner: null })] })).toEqual(['owner: one of owner, ownerGrouping, ownerOrganization']);
  });

  test('a parent or a measured node of another framework', async () => {
    const frameworks = [framework('A'), framework('B')];
    expect(await refusals({ frameworks, 'framework-nodes': [node('A1'), node('B1', { framework: 'B', parent: 'A1' })] })).toEqual(['framework_node_parent_fk: the rule framework_node_parent_fk to hold (docs/data-package.md)']);
    expect(await refusals({ frameworks, 'framework-nodes': [node('A1')], 'framework-indicators': [indicator({ framework: 'B', node: 'A1' })] })).toEqual(['framework_indicator_node_fk: the rule framework_indicator_node_fk to hold (docs/data-package.md)']);
  });

  test('an end before its begin, a float, an SDG goal where a target is due', async () => {
    expect(await refusals({ frameworks: [framework('A', { start: '2018-07', end: '2018-06' })] })).toEqual([expect.stringContaining('results_framework_end_on_after_start_on')]);
    const told = await refusals({ frameworks: [framework('A')], 'framework-indicators': [indicator({ target: { year: '2020', value: 10.5 }, sdg: '3' }), indicator({ code: 'J', periods: [{ period: '2016', target: 'NaN' }] })] });
    expect(told).toEqual([expect.stringContaining('target.value'), expect.stringContaining('sdg'), expect.stringContaining('periods[0].target')]);
  });

  test('a crosswalk between frameworks of which neither supersedes the other', async () => {
    const crosswalk = { code: 'C', framework: 'A', successor: 'B', change: 'DROPPED', fromNode: 'A1', citations };
    expect(await refusals({ frameworks: [framework('A'), framework('B')], 'framework-nodes': [node('A1')], crosswalks: [crosswalk] })).toEqual([expect.stringContaining('crosswalk_follows_succession_fk')]);
  });

  test('a crosswalk with other successors than its change says', () => {
    const from = (change: string, count: number) => targetsFitChange({ change, fromNode: 'A1', toNodes: Array.from({ length: count }, (_, i) => ({ node: `B${i}` })) });
    expect([from('KEPT', 1), from('RENAMED', 1), from('MERGED', 1), from('SPLIT', 2), from('DROPPED', 0)].flat()).toEqual([]);
    expect([from('KEPT', 0), from('SPLIT', 1), from('DROPPED', 1)].map(([problem]) => problem!.expected)).toEqual(['exactly one successor for KEPT', 'two successors or more for SPLIT', 'no successor for DROPPED']);
    expect(targetsFitChange({ change: 'DROPPED' })).toEqual([{ field: 'fromNode', expected: 'either fromNode or fromIndicator', got: null }]);
    expect(targetsFitChange({ change: 'KEPT', fromNode: 'A1', toNodes: [{ node: 'B1' }], toIndicators: [{ indicator: 'I' }] })).toHaveLength(1);
  });
});

describe('targets and actuals are never overwritten (invariant 11)', () => {
  const revision = { measure: 'ACTUAL', period: '2016', oldValue: '60', newValue: '58', revisedOn: '2017-09-01', revisedBy: 'AMEXCID', reason: 'counted twice' };
  const corrected = indicator({ periods: [{ period: '2016', target: '5', actual: '58' }, { period: '2017', actual: '0' }], revisions: [revision] });
  const now = async () => (await world().data('{ frameworkIndicator(code: "I") { target { value } periods { period actual } revisions { oldValue } } }')).frameworkIndicator;

  beforeAll(async () => expect((await take({ frameworks: [framework('A')], 'framework-indicators': [indicator()] })).problems).toEqual([]));

  test('a changed actual, target or final target without a revision is refused, and the register stays as it was', async () => {
    const period = (actual: string | null, target: string | null) => indicator({ periods: [{ period: '2016', target, actual }, { period: '2017', actual: '0' }] });
    for (const changed of [period('58', '5'), period('60', '4'), period(null, '5'), indicator({ periods: [{ period: '2017', actual: '0' }] }), indicator({ target: { year: '2020', value: '9' } }), indicator({ target: null })]) {
      expect(await refusals({ 'framework-indicators': [changed] })).toEqual([expect.stringMatching(/^framework_indicator_(period|values)_kept: /)]);
    }
    expect(await now()).toEqual({ target: { value: '10' }, periods: [{ period: '2016', actual: '60' }, { period: '2017', actual: '0' }], revisions: [] });
  });

  test('values that become known, and periods that change places, need none', async () => {
    const more = indicator({ periods: [{ period: '2015', actual: '1' }, { period: '2016', target: '5', actual: '60' }, { period: '2017', target: '7', actual: '0' }] });
    expect(await refusals({ 'framework-indicators': [more] })).toEqual([]);
    expect(await refusals({ 'framework-indicators': [{ ...more, periods: more.periods.slice().reverse() }] })).toEqual([]);
  });

  test('with a revision the new value stands and the old one stays', async () => {
    const withAll = { ...corrected, periods: [{ period: '2015', actual: '1' }, { period: '2016', target: '5', actual: '58' }, { period: '2017', target: '7', actual: '0' }] };
    expect(await refusals({ 'framework-indicators': [withAll] })).toEqual([]);
    expect(await now()).toEqual({ target: { value: '10' }, periods: [{ period: '2015', actual: '1' }, { period: '2016', actual: '58' }, { period: '2017', actual: '0' }], revisions: [{ oldValue: '60' }] });
    expect(await refusals({ 'framework-indicators': [{ ...withAll, revisions: [{ ...revision, reason: 'another reason' }] }] })).toEqual([expect.stringContaining('framework_indicator_revision_kept')]);
    expect(await refusals({ 'framework-indicators': [{ ...withAll, revisions: [] }] })).toEqual([expect.stringContaining('framework_indicator_revision_kept')]);
  });

  test('a chain of revisions has to end at the value that stands', () => {
    expect(revisionsLeadToValues(corrected)).toEqual([]);
    expect(revisionsLeadToValues(indicator({ revisions: [revision] }))).toEqual([{ field: 'revisions[0].newValue', expected: 'the value that the record gives today, 60', got: '58' }]);
    const twice = [{ ...revision, newValue: '59.0' }, { ...revision, oldValue: '59', revisedOn: '2018' }];
    expect(revisionsLeadToValues({ ...corrected, revisions: twice })).toEqual([]);
    expect(periodsAsOf([{ period: '2016', target: '5', actual: '58' }], twice, '2017-12-31')).toEqual([{ period: '2016', target: '5', actual: '59', numerator: null, denominator: null }]);
    expect(periodsAsOf([{ period: '2016', target: '5', actual: '58' }], twice, '2016')).toEqual([{ period: '2016', target: '5', actual: '60', numerator: null, denominator: null }]);
  });

  test('whether a period was over when its value changed, where the dates tell', () => {
    expect(isAfterPeriodEnd({ period: '2017', revisedOn: '2018-01-12' })).toBe(true);
    expect(isAfterPeriodEnd({ period: '2017', revisedOn: '2017-12-31' })).toBe(false);
    expect(isAfterPeriodEnd({ period: '2017-Q1', revisedOn: '2017' })).toBeNull();
    expect(isAfterPeriodEnd({ period: null, revisedOn: '2018' })).toBeNull();
  });
});

test('each invariant lists the records that break it, and no others', async () => {
  const named = MODULES.find((module) => module.name === 'frameworks')!.invariants;
  const broken = await rolledBack(world(), async (query) => {
    await query('set local role mixta_loader');
    const insert = (table: string, rows: object[]) => query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(rows.map((row) => ({ visibility: 'PUBLISHED', absences: [], ...row })))]);
    const [{ id: source }] = await query(`select id from source where code = 's'`) as [{ id: string }];
    const record = (code: string, more: object) => ({ id: code, code, citations: [{ source }], ...more });
    await insert('country_grouping', [record('g', { name: [{ locale: 'es', text: 'x', status: 'HUMAN' }] })]);
    const plan = { kind: 'NATIONAL_PLAN', name: [{ locale: 'es', text: 'x', status: 'HUMAN' }], owner_country: 'HND' };
    const part = (code: string, more: object) => record(code, { framework_id: 'p1', place: 1, level: 'x', text: plan.name, ...more });
    await insert('results_framework', [record('p1', { ...plan, supersedes_id: 'p2' }), record('p2', { ...plan, supersedes_id: 'p1' }), record('p3', { ...plan, supersedes_id: 'p1' }), record('p4', { ...plan, owner_country: null, owner_grouping_id: 'g', is_government_owned: true })]);
    await insert('framework_node', [part('loop1', { parent_id: 'loop2' }), part('loop2', { parent_id: 'loop1' }), part('root', {}), part('half', { parent_id: 'root', weight: 0.5 }), part('bare', { parent_id: 'root' }), part('whole', { parent_id: 'half', weight: 1 }), part('below', { parent_id: 'loop1' })]);
    const measure = (code: string, more: object) => record(code, { framework_id: 'p1', place: 1, name: plan.name, is_qualitative: false, sdg_suggested: false, ...more });
    await insert('framework_indicator', [measure('i1', {}), measure('i2', { drawn_from_id: 'i1' }), measure('i3', { framework_id: 'p2', drawn_from_id: 'i1' }), measure('i4', { is_qualitative: true, baseline_value: 1 }), measure('i5', { is_qualitative: true })]);
    await insert('crosswalk', [record('c1', { framework_id: 'p2', successor_id: 'p1', change: 'KEPT', from_indicator_id: 'i3' }), record('c2', { framework_id: 'p1', successor_id: 'p3', change: 'KEPT', from_node_id: 'root' })]);
    await query(`insert into crosswalk_indicator values ('c1', 0, 'i1')`);
    await query(`insert into crosswalk_node values ('c2', 0, 'half')`);
    const said: Record<string, string[]> = {};
    for (const { name, sql } of named) said[name] = (await query<{ code: string }>(sql)).map((row) => row.code);
    return said;
  });
  expect(broken).toEqual({
    framework_node_tree_without_loops: ['loop1', 'loop2'],
    framework_succession_without_loops: ['p1', 'p2'],
    framework_weights_whole_or_absent: ['bare', 'half'],
    crosswalk_leads_to_successor: ['c2'],
    government_framework_has_government: ['p4'],
    framework_indicator_drawn_from_another_framework: ['i2'],
    framework_indicator_words_or_numbers: ['i4'],
  });
});
