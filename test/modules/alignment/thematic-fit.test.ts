import { join } from 'node:path';
import { Exact } from '../../../src/kernel/exact';
import { treeCode } from '../../../src/modules/alignment/fit.rules';
import { evaluate, type RuledPair } from '../../../src/modules/alignment/fit-evaluation.rules';
import { dimensionFit, periodCheck, roleCheck, themeOfPair, verdictOf, type FitSubject, type FitTarget } from '../../../src/modules/alignment/thematic-fit.rules';
import { evaluateOver, JUDGED_PAIRS } from '../../../src/app/evaluate';
import { operationsIn } from '../../support/operations';
import { ROOT } from '../../support/templates';
import { useSharedWorld, useWorld } from '../../support/world';

const subject = (sectors: string[], goals: string[], rest: Partial<FitSubject> = {}): FitSubject => ({
  kind: 'PROJECT', start: null, end: null, roles: ['RECIPIENT'], throughGroup: false, ...rest,
  codes: { SECTOR: sectors.map((code) => ({ at: treeCode('DAC', code), share: Exact.ratio(1, sectors.length) })), SDG: goals.map((code) => ({ at: treeCode('SDG', code), share: Exact.ratio(1, goals.length) })) },
});
const target = (sectors: string[], goals: string[], isIndicator = false): FitTarget => ({
  isIndicator, plan: { start: '2014', end: '2018', countsGiving: false, hasCountry: true },
  codes: { SECTOR: sectors.map((code) => treeCode('DAC', code)), SDG: goals.map((code) => treeCode('SDG', code)) },
});
const theme = (offered: [string[], string[]], wanted: [string[], string[]], isIndicator = false) =>
  themeOfPair(dimensionFit('SECTOR', subject(...offered), target(...wanted)), dimensionFit('SDG', subject(...offered), target(...wanted)), isIndicator);

describe('theme', () => {
  test.each([
    ['sector inside the priority, goal elsewhere', [['12220'], ['3.8']], [['122'], ['1']], 'DIRECT'],
    ['goal inside and sectors of one group', [['12110'], ['3.8']], [['122'], ['3']], 'DIRECT'],
    ['goal inside and sectors that share a block at most', [['15110'], ['3.8']], [['122'], ['3']], 'RELATED'],
    ['goal inside, and the priority has no sectors', [['15110'], ['3.8']], [[], ['3']], 'DIRECT'],
    ['sectors of one group alone', [['12110'], ['5.1']], [['122'], ['3']], 'RELATED'],
    ['a block alone is nothing', [['14030'], ['6.1']], [['122'], ['3']], 'NONE'],
    ['nothing to compare', [[], []], [['122'], ['3']], 'NONE'],
  ] as [string, [string[], string[]], [string[], string[]], string][])('%s', (_name, offered, wanted, expected) => expect(theme(offered, wanted)).toBe(expected));

  test('an indicator is met by its own goal or target only; the sectors of its node tell that something is near', () => {
    expect(theme([['12220'], ['3.8']], [['122'], ['3.1']], true)).toBe('RELATED');
    expect(theme([['15110'], ['3.1.1']], [['122'], ['3.1']], true)).toBe('DIRECT');
    expect(theme([['12220'], ['4.1']], [['122'], []], true)).toBe('RELATED');
    expect(theme([['15110'], ['4.1']], [['122'], ['3.1']], true)).toBe('NONE');
  });

  test('both directions of one dimension stay apart, graded and strict', () => {
    expect(dimensionFit('SECTOR', subject(['12220', '31120'], []), target(['122', '14030'], []))).toEqual({
      dimension: 'SECTOR', level: 'WITHIN', similarity: Exact.ONE, offered: '12220', wanted: '122',
      fitOfOffer: Exact.ratio(1, 2), coverageOfPlan: Exact.ONE, strictFitOfOffer: Exact.ratio(1, 2), strictCoverageOfPlan: Exact.ONE,
    });
  });
});

test.each([
  ['2015', '2016', 'MET'], ['2015', null, 'MET'], ['2012', '2015', 'MET'], ['2012', null, 'UNKNOWN'], [null, null, 'UNKNOWN'], [null, '2016', 'UNKNOWN'],
  ['2019', null, 'NOT_MET'], ['2010', '2013-12', 'NOT_MET'], [null, '2013', 'NOT_MET'], ['2018-Q4', null, 'MET'],
])('period %s to %s against 2014 to 2018: %s', (start, end, expected) => expect(periodCheck({ start, end }, { start: '2014', end: '2018' })).toBe(expected));

test.each([
  [['RECIPIENT'], false, false, 'MET'], [['BOTH'], false, false, 'MET'], [['FIRST_PROVIDER'], false, false, 'NOT_MET'], [['FIRST_PROVIDER'], false, true, 'MET'],
  [['SECOND_PROVIDER', 'RECIPIENT'], false, false, 'MET'], [['PARTICIPANT'], false, false, 'UNKNOWN'], [null, false, true, 'NOT_MET'], [null, true, false, 'UNKNOWN'],
])('roles %j, through a group %s, plan counts giving %s: %s', (roles, throughGroup, countsGiving, expected) => expect(roleCheck({ roles, throughGroup }, { countsGiving, hasCountry: true })).toBe(expected));

test('verdict: unknown is not held against a pair', () => {
  expect(verdictOf('DIRECT', 'UNKNOWN', 'UNKNOWN')).toBe('ALIGNED');
  expect(verdictOf('RELATED', 'MET', 'UNKNOWN')).toBe('PARTIAL');
  expect(verdictOf('DIRECT', 'NOT_MET', 'MET')).toBe('NOT_ALIGNED');
  expect(verdictOf('NONE', 'MET', 'MET')).toBe('NOT_ALIGNED');
});

describe('asked of the graph', () => {
  const world = useSharedWorld('demo');
  const { query, variables } = operationsIn('test/federation/contract').find(({ name }) => name === 'thematic-fit')!;
  const FIT = `query Fit($project: String, $offer: String, $request: String, $node: String!) {
    thematicFit(project: $project, offer: $offer, request: $request, node: $node) {
      label verdict level similarity usesSuggestedCodes checks { theme period role } reasons(locale: "es") sdgs { level }
      sectors { dimension level similarity offered wanted fitOfOffer coverageOfPlan strictFitOfOffer strictCoverageOfPlan }
  } }`;

  test('the contract operation', async () => {
    expect((await world().data(query, variables)).thematicFit).toEqual({
      verdict: 'ALIGNED', level: 'EXACT', similarity: '1', checks: { theme: 'DIRECT', period: 'MET', role: 'MET' },
      reasons: ['The theme is that of the priority.', 'Sector 16010 is the same as 16010.', 'SDG 1.4 has nothing in common with 8.', 'The period falls into that of the plan.', 'The country of the plan receives, or its plan counts the cooperation that it gives.'],
      rule: { code: 'thematic-fit', version: '1' },
    });
  });

  test('an offer and a request; what does not exist answers null, two subjects at once are refused', async () => {
    const offer = (await world().data(FIT, { offer: 'of-slv-2013-ciudad-mujer', node: 'pp-slv-pqd-2014-o5' })).thematicFit;
    expect(offer).toMatchObject({ label: 'indicative', verdict: 'NOT_ALIGNED', usesSuggestedCodes: true, checks: { role: 'NOT_MET' } });
    const request = (await world().data(FIT, { request: 'rq-drought-blz', node: 'pp-hnd-peg-2014-agro' })).thematicFit;
    expect(request).toMatchObject({ verdict: 'NOT_ALIGNED', checks: { role: 'NOT_MET' } });
    expect((await world().data(FIT, { project: 'prj-none', node: 'pp-hnd-peg-2014-agro' })).thematicFit).toBeNull();
    expect((await world().data(FIT, { project: 'prj-msh', node: 'pp-none' })).thematicFit).toBeNull();
    const { errors } = await world().run(FIT, { project: 'prj-msh', offer: 'of-slv-2013-ciudad-mujer', node: 'pp-hnd-peg-2014-agro' });
    expect(errors).toMatchObject([{ message: 'project, offer, request: expected exactly one of the three, got ["project","offer"]', extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('evaluation on judged pairs', () => {
  const world = useWorld('demo');
  const pair = (verdict: RuledPair['verdict'], ruled: RuledPair['ruled'], rest: Partial<RuledPair> = {}): RuledPair =>
    ({ code: 'x', project: 'p', node: 'n', verdict, ruled, theme: 'DIRECT', sameGoal: true, period: 'MET', role: 'MET', ...rest });

  test('counts', () => {
    const result = evaluate([pair('ALIGNED', 'ALIGNED'), pair('ALIGNED', 'PARTIAL', { sameGoal: false }), pair('PARTIAL', 'ALIGNED'), pair('NOT_ALIGNED', 'PARTIAL', { theme: 'NONE' }), pair('NOT_ALIGNED', 'NOT_ALIGNED', { period: 'NOT_MET' })]);
    expect(result).toMatchObject({
      rule: { right: 2, of: 4 }, thematicNegatives: { right: 0, of: 1 },
      baselines: { 'same SDG goal': { right: 1, of: 4 }, 'same SDG goal, period and role': { right: 2, of: 4 }, 'theme always direct, period and role': { right: 3, of: 4 } },
      confusion: { ALIGNED: { ALIGNED: 1, PARTIAL: 1, NOT_ALIGNED: 0 }, PARTIAL: { ALIGNED: 1, PARTIAL: 0, NOT_ALIGNED: 0 }, NOT_ALIGNED: { ALIGNED: 0, PARTIAL: 1, NOT_ALIGNED: 1 } },
    });
    expect(result.classes[0]).toEqual({ verdict: 'ALIGNED', precision: { right: 1, of: 2 }, recall: { right: 1, of: 2 } });
  });

  test('the bar: 30 of 33 and 3 of 4, with no recorded claim in the database; the baselines as published', async () => {
    const { rule, thematicNegatives, baselines } = await evaluateOver(world().database, join(ROOT, JUDGED_PAIRS));
    expect(rule).toEqual({ right: 30, of: 33 });
    expect(thematicNegatives).toEqual({ right: 3, of: 4 });
    expect(Object.values(baselines)).toEqual([{ right: 20, of: 33 }, { right: 27, of: 33 }, { right: 29, of: 33 }]);
  });
});
