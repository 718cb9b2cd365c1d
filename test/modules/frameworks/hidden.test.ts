import { recordId } from '../../../src/kernel/record-id';
import { rolledBack } from '../../support/rolled-back';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');

const DRAFTS: [string, string, string][] = [
  ['ResultsFramework', 'fwk', 'DRAFT-FWK'],
  ['FrameworkNode', 'fnd', 'DRAFT-NODE'],
  ['FrameworkNode', 'fnd', 'DRAFT-FWK:O1'],
  ['FrameworkIndicator', 'ind', 'DRAFT-IND'],
  ['FrameworkIndicator', 'ind', 'DRAFT-FWK:I1'],
  ['Crosswalk', 'cwk', 'DRAFT-CWK'],
  ['Crosswalk', 'cwk', 'DRAFT-CWK-2'],
  ['Crosswalk', 'cwk', 'DRAFT-CWK-3'],
  ['ProgressReport', 'prp', 'DRAFT-REPORT-2018'],
  ['StrategyGap', 'gap', 'DRAFT-GAP'],
  ['StrategyGap', 'gap', 'DRAFT-GAP-2'],
  ['FrameworkFact', 'fct', 'DRAFT-FACT'],
  ['FrameworkFact', 'fct', 'DRAFT-FACT-2'],
];

test.each(DRAFTS)('node(id:) answers a draft %s (%s, %s) like an unknown id', async (_type, prefix, code) => {
  const [hidden, unknown] = [await world().run('query($id: ID!) { node(id: $id) { id } }', { id: recordId(prefix, code) }), await world().run('query($id: ID!) { node(id: $id) { id } }', { id: recordId(prefix, 'no-such-code') })];
  expect(hidden.data).toEqual({ node: null });
  expect({ data: hidden.data, errors: hidden.errors }).toEqual({ data: unknown.data, errors: unknown.errors });
});

test('root fields answer drafts, and parts of drafts, as null', async () => {
  expect(await world().data(`{
    framework: resultsFramework(code: "DRAFT-FWK") { id }
    node: frameworkNode(code: "DRAFT-NODE") { id }
    nodeOfDraft: frameworkNode(code: "DRAFT-FWK:O1") { id }
    indicator: frameworkIndicator(code: "DRAFT-IND") { id }
    indicatorOfDraft: frameworkIndicator(code: "DRAFT-FWK:I1") { id }
  }`)).toEqual({ framework: null, node: null, nodeOfDraft: null, indicator: null, indicatorOfDraft: null });
});

test('lists, counts and filters know no drafts', async () => {
  const data = await world().data(`{
    resultsFrameworks(first: 100) { totalCount nodes { code } }
    inForce: resultsFrameworks(filter: { country: "HND", inForceOn: "2025" }) { totalCount nodes { code } }
    country(iso3: "HND") { frameworks(first: 100) { totalCount nodes { code } } }
  }`);
  expect(data.resultsFrameworks.totalCount).toBe(9);
  expect(JSON.stringify(data)).not.toContain('DRAFT');
  expect(data.inForce).toEqual({ totalCount: 0, nodes: [] });
  expect(data.country.frameworks).toEqual({ totalCount: 2, nodes: [{ code: 'HN-PLAN-1' }, { code: 'HN-PLAN-2' }] });
});

test('no edge leads to a draft, and none counts one', async () => {
  const data = await world().data(`{
    plan1: resultsFramework(code: "HN-PLAN-1") {
      nodes(first: 100) { totalCount nodes { code children { code } indicators { code } crosswalks { code } } }
      indicators(first: 100) { totalCount nodes { code } }
      crosswalks(first: 100) { totalCount nodes { code fromNode { code } toNodes { code } toIndicators { code } } }
    }
    plan2: resultsFramework(code: "HN-PLAN-2") { supersededBy { code } crosswalks(first: 5) { totalCount } nodes(first: 1) { nodes { code crosswalks { code } } } }
    procid: resultsFramework(code: "PROCID-1418") { facts { code } gaps { code } progressReports { code } crosswalks(first: 100) { totalCount nodes { code } } indicators(first: 1) { nodes { crosswalks { code } } } }
    drawn: frameworkIndicator(code: "HN14-RF:1") { drawnFrom { code } }
  }`);
  expect(JSON.stringify(data)).not.toContain('DRAFT');
  expect(data.plan1).toMatchObject({ nodes: { totalCount: 8 }, indicators: { totalCount: 7 }, crosswalks: { totalCount: 15 } });
  expect(data.plan2).toEqual({ supersededBy: [], crosswalks: { totalCount: 0 }, nodes: { nodes: [{ code: 'HN-PLAN-2:O1', crosswalks: [] }] } });
  expect(data.procid).toEqual({
    facts: [{ code: 'PROCID-1418:report' }], gaps: [{ code: 'PROCID-1418:gap-gender' }],
    progressReports: [{ code: 'PROCID-REPORT-2016' }, { code: 'PROCID-REPORT-2017' }],
    crosswalks: { totalCount: 6, nodes: ['PX-1', 'PX-2', 'PX-3', 'PX-4', 'PX-5', 'PX-6'].map((px) => ({ code: `PROCID-1924:from-${px}` })) },
    indicators: { nodes: [{ crosswalks: [] }] },
  });
  expect(data.drawn).toEqual({ drawnFrom: null });
});

test('what belongs to a draft framework is hidden with it, however published it is itself', async () => {
  const published = `select 'node' as what from framework_node where code = 'DRAFT-FWK:O1' union all select 'indicator' from framework_indicator where code = 'DRAFT-FWK:I1'
    union all select 'crosswalk' from crosswalk where code in ('DRAFT-CWK', 'DRAFT-CWK-3') union all select 'gap' from strategy_gap where code = 'DRAFT-GAP-2'
    union all select 'fact' from framework_fact where code = 'DRAFT-FACT-2' order by 1`;
  const seen = await rolledBack(world(), async (query) => {
    await query('set local role mixta_loader');
    for (const table of ['framework_node', 'framework_indicator', 'crosswalk', 'strategy_gap', 'framework_fact']) await query(`update ${table} set visibility = 'PUBLISHED' where code <> 'DRAFT-NODE'`);
    await query('set local role mixta_anonymous');
    const whileDraft = await query(published);
    await query('set local role mixta_loader');
    await query(`update results_framework set visibility = 'PUBLISHED'`);
    await query('set local role mixta_anonymous');
    return { whileDraft, after: await query(published) };
  });
  expect(seen.whileDraft).toEqual([]);
  expect(seen.after).toEqual(['crosswalk', 'fact', 'gap', 'indicator', 'node'].map((what) => ({ what }))); // DRAFT-CWK-3 starts at a node that is still a draft
});

test('parts of a draft cannot be read by the role of the server either', async () => {
  const [counts] = await rolledBack(world(), async (query) => {
    await query('set local role mixta_anonymous');
    return query(`select (select count(*)::int from framework_indicator_period where indicator_id = $1) as periods,
      (select count(*)::int from framework_indicator_revision where indicator_id = $1) as revisions,
      (select count(*)::int from framework_node_sdg where node_id = $2) + (select count(*)::int from framework_node_sector where node_id = $2) as tags,
      (select count(*)::int from crosswalk_node where crosswalk_id = $3) as targets,
      (select count(*)::int from framework_indicator_period) as seen`, [recordId('ind', 'DRAFT-IND'), recordId('fnd', 'DRAFT-NODE'), recordId('cwk', 'DRAFT-CWK')]);
  });
  expect(counts).toEqual({ periods: 0, revisions: 0, tags: 0, targets: 0, seen: 8 });
});
