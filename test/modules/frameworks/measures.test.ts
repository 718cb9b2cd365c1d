import { load } from '../../../src/app/load';
import { indicatorProgress } from '../../../src/modules/frameworks/indicator-progress.rules';
import { valuesFitIndicator } from '../../../src/modules/frameworks/indicator-values.rules';
import { reportedYears } from '../../../src/modules/frameworks/reported-year.rules';
import { targetChanges } from '../../../src/modules/frameworks/target-change.rules';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { useWorld } from '../../support/world';

const world = useWorld('fixture');
afterAll(removePackageFolders);
const refused = async (files: Record<string, unknown>) => (await load(world().database.owner!, packageFolder(files))).problems;

const citations = [{ source: 'm' }];
const sources = [{ code: 'm', title: 'Measured by a test' }];
const framework = (code: string, kind: string, more: object = {}) => ({ code, kind, name: { en: code }, citations, ...more });
const indicator = (code: string, more: object) => ({ code, framework: code.split(':')[0], place: 1, name: { en: code }, unit: 'people', measurement: 'PERIODIC', direction: 'UP', citations, ...more });
const values = (...pairs: [string, string | null][]) => pairs.map(([period, actual]) => ({ period, actual }));

const FRAMEWORKS = [
  framework('m-strategy', 'PROVIDER_STRATEGY', { owner: 'MEX' }), framework('m-program', 'PROGRAM'), framework('m-other', 'PROGRAM'),
  ...['m-a', 'm-b', 'm-c', 'm-d', 'm-e', 'm-f'].map((code) => framework(code, 'PROJECT')), framework('m-secret', 'PROJECT', { visibility: 'DRAFT' }),
];
const INDICATORS = [
  indicator('m-strategy:1', {}), indicator('m-strategy:2', { unit: 'por ciento', place: 2 }),
  indicator('m-program:1', { drawnFrom: 'm-strategy:1' }), indicator('m-other:1', { drawnFrom: 'm-strategy:1', periods: values(['2018', '1000']) }),
  indicator('m-a:1', { drawnFrom: 'm-program:1', periods: values(['2017', '40'], ['2018', '80']) }),
  indicator('m-b:1', { drawnFrom: 'm-program:1', measurement: 'CUMULATIVE', periods: values(['2017', '310'], ['2018', '460']), revisions: [{ measure: 'ACTUAL', period: '2018', oldValue: '400', newValue: '460', revisedOn: '2019-02-01', revisedBy: 'x', reason: 'late forms' }] }),
  indicator('m-c:1', { drawnFrom: 'm-program:1', periods: values(['2018', null]) }),
  indicator('m-d:1', { drawnFrom: 'm-program:1', unit: 'days', periods: values(['2018', '7']) }),
  indicator('m-e:1', { drawnFrom: 'm-program:1', measurement: null, periods: values(['2018', '9']) }),
  indicator('m-f:1', { drawnFrom: 'm-other:1', periods: values(['2018', '999']) }),
  indicator('m-secret:1', { drawnFrom: 'm-program:1', periods: values(['2018', '77777']) }),
  indicator('m-a:2', { drawnFrom: 'm-strategy:2', place: 2, unit: 'por ciento', periods: [{ period: '2018', actual: '50', numerator: '5', denominator: '10', reportedOn: '2019-03-01' }] }),
  indicator('m-b:2', { drawnFrom: 'm-strategy:2', place: 2, unit: 'por ciento', periods: [{ period: '2018', actual: '90', numerator: '27', denominator: '30' }] }),
  indicator('m-c:2', { drawnFrom: 'm-strategy:2', place: 2, unit: 'por ciento', periods: values(['2018', '100']) }),
];

describe('a roll-up along what indicators are drawn from', () => {
  beforeAll(async () => { expect(await refused({ sources, frameworks: FRAMEWORKS, 'framework-indicators': INDICATORS })).toEqual([]); });
  const rolled = async (code: string, args = '') => (await world().data(`{ frameworkIndicator(code: "${code}") { rollUp${args} { unit
    figure { value numerator denominator coverage { known unknown excluded { reason count } } rule { code version } asOf members(first: 20) { nodes { ... on FrameworkIndicator { code } } } }
    inputs { indicator { code } method periods value denominator leftOut } } } }`)).frameworkIndicator.rollUp;
  const input = (code: string, method: string, periods: string[], value: string, denominator: string | null = null) => ({ indicator: { code }, method, periods, value, denominator, leftOut: null });
  const left = (code: string, leftOut: string) => ({ indicator: { code }, method: null, periods: [], value: null, denominator: null, leftOut });
  const figure = (value: string | null, numerator: string | null, denominator: string | null, coverage: [number, number, object[]], members: string[]) => ({
    value, numerator, denominator, coverage: { known: coverage[0], unknown: coverage[1], excluded: coverage[2] }, rule: { code: 'indicator-roll-up', version: '1' }, asOf: '2019-06-30', members: { nodes: members.map((code) => ({ code })) },
  });
  const PROJECTS = [input('m-a:1', 'SUM_OF_PERIODS', ['2017', '2018'], '120'), input('m-b:1', 'LAST_PERIOD', ['2018'], '460'), left('m-c:1', 'NOT_REPORTED'), left('m-d:1', 'UNIT_DIFFERS'), left('m-e:1', 'MEASUREMENT_NOT_REPORTED')];
  const EXCLUDED = [{ reason: 'UNIT_DIFFERS', count: 1 }, { reason: 'MEASUREMENT_NOT_REPORTED', count: 1 }];

  test('periodic values add, of cumulative ones the last counts, and a draft counts nowhere', async () => {
    expect(await rolled('m-program:1')).toEqual({ unit: 'people', figure: figure('580', '580', null, [2, 1, EXCLUDED], ['m-a:1', 'm-b:1']), inputs: PROJECTS });
  });

  test('a strategy takes a program with values by them, and one without by its projects', async () => {
    expect(await rolled('m-strategy:1')).toEqual({
      unit: 'people', figure: figure('1580', '1580', null, [3, 1, EXCLUDED], ['m-a:1', 'm-b:1', 'm-other:1']), inputs: [input('m-other:1', 'SUM_OF_PERIODS', ['2018'], '1000'), ...PROJECTS],
    });
  });

  test('percentages go together by numerator and denominator, never by their mean, and without both not at all', async () => {
    expect(await rolled('m-strategy:2')).toEqual({
      unit: 'por ciento', figure: figure('0.8', '32', '40', [2, 0, [{ reason: 'RATIO_WITHOUT_PARTS', count: 1 }]], ['m-a:2', 'm-b:2']),
      inputs: [input('m-a:2', 'RATIO', ['2018'], '5', '10'), input('m-b:2', 'RATIO', ['2018'], '27', '30'), left('m-c:2', 'RATIO_WITHOUT_PARTS')],
    });
  });

  test('until a year, and as known on a day: a revision of later, and a value reported later, are not known yet', async () => {
    expect((await rolled('m-program:1', '(until: "2017")')).figure.value).toBe('350');
    expect((await rolled('m-program:1', '(asOf: "2019-01-31")')).figure).toMatchObject({ value: '520', asOf: '2019-01-31' });
    expect((await rolled('m-strategy:2', '(asOf: "2019-02-28")')).figure.numerator).toBe('27');
  });

  test('nothing drawn from an indicator is nothing known, not zero', async () => {
    expect(await rolled('m-a:1')).toEqual({ unit: 'people', figure: figure(null, null, null, [0, 0, []], []), inputs: [] });
  });

  test('statements do not grow with the number of indicators', async () => {
    const query = (first: number) => `{ resultsFramework(code: "HN-PLAN-1") { indicators(first: ${first}) { nodes { baseline(asOf: "2017") { value } target { value } progress { toEnd { value } } rollUp { figure { value } inputs { indicator { code } } } ratings { value evidence { document { code } } } periods { evidenceAbsence evidence { document { code } } } } } targetChanges { indicator { code } } reportedYears { year } } }`;
    await world().data(query(1));
    const one = world().statements();
    await world().data(query(20));
    expect(world().statements()).toBe(one);
  });
});

describe('progress', () => {
  const of = (baseline: string | null, target: string | null, actual: string | null, periodTarget: string | null = null) => indicatorProgress({
    indicator: { id: 'i', isQualitative: false }, baseline, target, periods: [{ period: '2016', target: '1', actual: '0' }, { period: '2017', target: periodTarget, actual }].filter((each) => each.period === '2016' || actual !== null), asOf: '2019',
  });
  test('upwards, downwards, past the target and backwards', () => {
    expect([of('0', '300', '310'), of('4.5', '2', '3'), of('10', '20', '5'), of('10', '0', '0')].map(({ toEnd }) => [toEnd.value, toEnd.numerator, toEnd.denominator]))
      .toEqual([['1.033', '310', '300'], ['0.6', '-1.5', '-2.5'], ['-0.5', '-5', '10'], ['1', '-10', '-10']]);
  });
  test('no value where target and baseline are equal or one of the three is not reported; zero is reported', () => {
    const told = ({ value, numerator, coverage }: ReturnType<typeof of>['toEnd']) => [value, numerator, coverage];
    expect(told(of('5', '5.0', '7').toEnd)).toEqual([null, null, { known: 0, unknown: 0, excluded: [{ reason: 'TARGET_EQUALS_BASELINE', count: 1 }] }]);
    expect(told(of(null, '5', '7').toEnd)).toEqual([null, null, { known: 0, unknown: 1, excluded: [] }]);
    expect(told(of('0', '5', null).toEnd)).toEqual(['0', '0', { known: 1, unknown: 0, excluded: [] }]);
    expect(of('0', null, '7', '14').ofPeriod.value).toBe('0.5');
  });
});

test('a lower target is easier where more is better and harder where less is better', () => {
  const change = (direction: string | null, oldValue: string, newValue: string | null, revisedOn = '2018-01-12') => ({ direction, oldValue, newValue, period: '2017', revisedOn, targetYear: null });
  const told = (changes: ReturnType<typeof change>[], wish = {}) => targetChanges(changes, wish).map((each) => [each.effect, each.afterPeriodEnd, each.daysAfterPeriodEnd]);
  expect(told([change('UP', '500', '300'), change('DOWN', '500', '300'), change(null, '500', '300'), change('UP', '500', null)])).toEqual([
    ['EASED', true, 12], ['TIGHTENED', true, 12], ['UNKNOWN', true, 12], ['WITHDRAWN', true, 12],
  ]);
  expect(told([change('UP', '5', '3', '2018'), change('UP', '5', '3', '2017-12-30'), change('UP', '5', '3', '2017')])).toEqual([['EASED', true, null], ['EASED', false, -1], ['EASED', false, null]]);
  expect(told([change('UP', '5', '3'), change('UP', '3', '5'), change('UP', '5', '3', '2017-06-01')], { afterPeriodEnd: true, effect: 'EASED' })).toEqual([['EASED', true, 12]]);
  expect(told([{ ...change('UP', '5', '3'), period: null as never, targetYear: '2016' as never }])).toEqual([['EASED', true, 377]]);
});

test('without a known begin no gap can be told, and a part of a year is a report on it', () => {
  const report = { year: '2016-Q1', publishedOn: null };
  expect(reportedYears({ start: null, end: null }, [report], '2019-06-30')).toEqual([{ year: '2016', isGap: false, reports: [report] }]);
  expect(reportedYears({ start: '2015-07', end: '2016-03' }, [report], '2019').map(({ year, isGap }) => [year, isGap])).toEqual([['2015', true], ['2016', false]]);
});

test('words beside numbers, evidence for no period, and a value that is no step of its scale are refused', async () => {
  const rating = { period: '2017', scale: 's', steps: ['low', 'high'], value: 'high' };
  expect(valuesFitIndicator({ ratings: [rating] })).toEqual([{ field: 'ratings', expected: 'values in words only where isQualitative is true', got: 1 }]);
  expect(valuesFitIndicator({ isQualitative: true, ratings: [rating], target: { year: null, value: '3' } })).toMatchObject([{ field: 'isQualitative' }]);
  expect(valuesFitIndicator({ periods: [{ period: '2017', actual: '1' }], evidence: [{ period: '2018' }] })).toEqual([{ field: 'evidence[0].period', expected: 'one of the periods of the indicator', got: '2018' }]);
  expect(valuesFitIndicator({ isQualitative: true, ratings: [rating], evidence: [{ period: '2017' }] })).toEqual([]);
  const files = (value: string) => ({ sources, frameworks: [framework('m-words', 'PROJECT')], 'framework-indicators': [indicator('m-words:1', { isQualitative: true, ratings: [{ ...rating, value }] })] });
  expect(await refused(files('middling'))).toMatchObject([{ file: 'framework-indicators.json' }]);
  expect(await refused(files('low'))).toEqual([]);
  // another opinion is another rating: this one may not change
  expect(await refused(files('high'))).toMatchObject([{ record: 'm-words:1', expected: expect.stringContaining('framework_indicator_rating_kept') }]);
});
