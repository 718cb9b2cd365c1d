import { oversightFigures } from '../../../src/modules/monitoring/oversight-figures.rules';
import { strategyFigure, strategyItems, strategyOn, consultationsOnDraft } from '../../../src/modules/monitoring/strategy-items.rules';
import { sameInAllTopologies } from '../../support/gateway';
import { useSharedWorld } from '../../support/world';

const fixture = useSharedWorld('fixture');
const demo = useSharedWorld('demo');

const PART = `fragment part on RegisterPart { method provider { iso3 } figures { measure figure { value numerator denominator coverage { known unknown excluded { reason count } } rule { code version } asOf members(first: 50) { nodes { __typename
  ... on Project { code } ... on ReportingObligation { code } ... on ParliamentaryQuestion { code } ... on ParliamentaryHearing { code } ... on FrameworkIndicator { code } } } } }
  strategy { framework { code } inForce items { element answer groups evidence { nodes { __typename ... on FrameworkFact { code } ... on StrategyGap { code } ... on FrameworkNode { code } ... on ProgressReport { code } ... on Consultation { code } } } } } absences { field reason note } }`;
const askOf = async (world: typeof fixture, code: string, given = '') => {
  const { data, errors } = await sameInAllTopologies(world(), `{ effectivenessIndicator(code: "${code}") { computed${given} { ...part } } } ${PART}`);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.effectivenessIndicator.computed;
};
const codes = (figure: any) => figure.members.nodes.map((node: any) => node.code);
/** Measure, value, numerator over denominator, known and unknown. */
const brief = (part: any) => part.figures.map(({ measure, figure: { value, numerator, denominator, coverage } }: any) => [measure, value, numerator, denominator, coverage.known, coverage.unknown]);
const named = (part: any, measure: string) => part.figures.find((each: any) => each.measure === measure).figure;

test('an indicator of no exercise of one country wants a provider', async () => {
  const answer = await sameInAllTopologies(fixture(), '{ effectivenessIndicator(code: "fx-efi-c2") { computed { method } } }');
  expect(answer.errors).toMatchObject([{ path: ['effectivenessIndicator', 'computed'], message: expect.stringContaining('provider: expected the ISO3 code'), extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('an indicator known from answers alone, and one without a rule, compute nothing and say so', async () => {
  const absent = (note: string) => [{ field: 'figures', reason: 'NOT_APPLICABLE', note }, { field: 'strategy', reason: 'NOT_APPLICABLE', note: null }];
  expect(await askOf(fixture, 'fx-efi-c2', '(provider: "HND")')).toEqual({ method: 'ANSWERS_ONLY', provider: { iso3: 'HND' }, figures: [], strategy: null, absences: absent('It is known from answers alone: no record of the register tells it.') });
  expect(await askOf(fixture, 'fx-efi-global-2', '(provider: "MEX")')).toMatchObject({ method: null, figures: [], absences: absent('The register has no rule for this indicator.') });
});

test('A: the headline figures of recorded alignment as the provider has them, narrowed and as of a day', async () => {
  const { effectivenessIndicator: { computed }, country } = await fixture().data(`{ effectivenessIndicator(code: "fx-efi-a") { computed(recipient: "HND", program: "P-MXHN-1719", asOf: "2018") { ...part } }
    country(iso3: "MEX") { alignmentAsProvider(recipient: "HND", program: "P-MXHN-1719", asOf: "2018-12-31") { objectives { ...f } indicators { ...f } dataSources { ...f } evaluation { ...f } extent { ...f } } } } ${PART}
    fragment f on Figure { value numerator denominator coverage { known unknown excluded { reason count } } rule { code version } asOf members(first: 50) { nodes { __typename ... on Project { code } } } }`);
  expect(computed.figures.map((each: any) => each.measure)).toEqual(['OBJECTIVES_FROM_PLANS', 'INDICATORS_FROM_PLANS', 'GOVERNMENT_DATA', 'JOINT_EVALUATION', 'ALIGNMENT_EXTENT']);
  expect(computed.figures.map((each: any) => each.figure)).toEqual(Object.values(country.alignmentAsProvider));
  expect(brief(computed)[0]).toEqual(['OBJECTIVES_FROM_PLANS', '1', '10', '10', 10, 2]);
});

test('B: item by item what the strategy has, with the records that say so; drafts speak for nothing', async () => {
  const part = await askOf(fixture, 'fx-efi-b');
  expect(part).toMatchObject({ method: 'STRATEGY', provider: { iso3: 'MEX' }, strategy: { framework: { code: 'PROCID-1418' }, inForce: false }, absences: [] });
  expect(part.strategy.items.map((item: any) => [item.element, item.answer, item.evidence.nodes.map((node: any) => node.code ?? node.__typename).join(' ')])).toEqual([
    ['OFFICIAL_PUBLICATION', 'YES', 'ResultsFramework'], ['ON_LINE', 'NOT_REPORTED', ''], ['SECTORS', 'NOT_REPORTED', ''], ['REGIONS', 'NOT_REPORTED', ''],
    ['OBJECTIVES', 'YES', 'PROCID-1418:PX-1 PROCID-1418:PX-2 PROCID-1418:PX-3 PROCID-1418:PX-4 PROCID-1418:PX-5 PROCID-1418:PX-6'], ['INDICATORS', 'YES', 'FrameworkIndicator'], ['TARGETS', 'YES', 'FrameworkIndicator'],
    ['YEARLY_REPORT', 'YES', 'PROCID-1418:report PROCID-REPORT-2016 PROCID-REPORT-2017'], ['AGENDA_2030', 'NOT_REPORTED', ''], ['GENDER', 'NO', 'PROCID-1418:gap-gender'], ['PARTICIPATION', 'NOT_REPORTED', ''],
  ]);
  expect(brief(part)).toEqual([['STRATEGY_ITEMS', '0.833', '5', '6', 6, 5]]);
  const early = await askOf(fixture, 'fx-efi-b', '(asOf: "2017-08-08")');
  expect([early.strategy.inForce, early.figures[0].figure.asOf, early.strategy.items[7].evidence.nodes]).toEqual([true, '2017-08-08', [{ __typename: 'FrameworkFact', code: 'PROCID-1418:report' }]]);
});

test('B: who commented on the draft took part; a country without a strategy is not reported, and every item with it', async () => {
  const other = await askOf(fixture, 'fx-efi-b', '(provider: "USA")');
  expect(other.strategy.items[10]).toEqual({ element: 'PARTICIPATION', answer: 'YES', groups: ['PRIVATE_SECTOR'], evidence: { nodes: [{ __typename: 'Consultation', code: 'fx-cns-us' }] } });
  expect(await askOf(fixture, 'fx-efi-b', '(provider: "HND")')).toMatchObject({ strategy: null, absences: [{ field: 'strategy', reason: 'NOT_REPORTED' }], figures: [{ figure: { value: null, coverage: { known: 0, unknown: 11 } } }] });
});

test('E: how much of the projects can be read here; what the register does not hold is a true zero', async () => {
  const part = await askOf(fixture, 'fx-efi-e', '(asOf: "2018")');
  const share = (measure: string, value: string, count: number) => [measure, value, String(count), '19', 19, 0];
  expect(brief(part)).toEqual([
    share('PUBLIC_SOURCE', '0', 0), share('TITLE', '1', 19), share('DESCRIPTION', '0', 0), share('STATUS', '0.684', 13), share('DATES', '0.316', 6), share('SECTORS', '1', 19), share('SDGS', '0.632', 12),
    share('TERRITORIES', '0.632', 12), share('INSTITUTIONS', '0.211', 4), share('MONEY', '1', 19), share('INDICATORS', '0.158', 3), share('RESULTS', '0.105', 2),
  ]);
  expect(named(part, 'INSTITUTIONS')).toMatchObject({ rule: { code: 'published-institutions', version: '1' }, asOf: '2019-06-30', coverage: { excluded: [] } });
  expect(codes(named(part, 'INSTITUTIONS'))).toEqual(['HN03', 'HN13', 'HN14', 'TR01']);
  expect(codes(named(await askOf(fixture, 'fx-efi-e', '(recipient: "HND", program: "P-MXHN-1719")'), 'INSTITUTIONS'))).toEqual(['HN03', 'HN13', 'HN14']);
  expect(brief(await askOf(fixture, 'fx-efi-e', '(program: "DRAFT-P-MXHN-1921")'))[1]).toEqual(['TITLE', null, '0', '0', 0, 0]);
});

test('F: what parliament was owed and got by the day; silence is unknown', async () => {
  const part = await askOf(fixture, 'fx-efi-f');
  expect(brief(part)).toEqual([['REPORTS_DELIVERED', '1', '2', '2', 2, 1], ['REPORTS_ON_TIME', '0.5', '1', '2', 2, 1], ['QUESTIONS_ANSWERED', '0.4', '2', '5', 5, 0], ['HEARINGS_HELD', '1', '1', null, 1, 0]]);
  expect([codes(named(part, 'REPORTS_ON_TIME')), codes(named(part, 'QUESTIONS_ANSWERED')), named(part, 'HEARINGS_HELD').coverage.excluded]).toEqual([['fx-obl-report'], ['PQ1', 'PQ2'], [{ reason: 'NOT_YET_DUE', count: 1 }]]);
  expect(brief(await askOf(fixture, 'fx-efi-f', '(asOf: "2018-05-31")'))).toEqual([['REPORTS_DELIVERED', '1', '1', '1', 1, 1], ['REPORTS_ON_TIME', '0', '0', '1', 1, 1], ['QUESTIONS_ANSWERED', '0.5', '1', '2', 2, 0], ['HEARINGS_HELD', '1', '1', null, 1, 0]]);
  expect(brief(await askOf(fixture, 'fx-efi-f', '(provider: "HND")')).map((each: any) => each[1])).toEqual([null, null, null, null]);
});

test('F: a date too coarse to tell is unknown, and what came later had not come', () => {
  const figures = (deliveries: any[], questions: any[] = [], hearings: any[] = []) => oversightFigures({ obligations: [{ id: 'o' }], deliveries: deliveries.map((each) => ({ obligationId: 'o', ...each })), questions, hearings }, '2018-06-15')
    .map(({ figure }) => [figure.value, figure.coverage.known, figure.coverage.unknown]);
  expect(figures([{ dueOn: '2018-01-31', deliveredOn: '2018-06' }])).toEqual([[null, 0, 1], [null, 0, 1], [null, 0, 0], [null, 0, 0]]);
  expect(figures([{ dueOn: '2018-01-31', deliveredOn: '2018-07-01' }]).slice(0, 2)).toEqual([['0', 1, 0], ['0', 1, 0]]);
  expect(figures([{ dueOn: null, deliveredOn: '2018-05-01' }]).slice(0, 2)).toEqual([['1', 1, 0], [null, 0, 1]]);
  expect(figures([], [{ askedOn: '2018-06', answeredOn: null }, { askedOn: '2018-05', answeredOn: '2018-07' }], [{ heldOn: null, expectedOn: '2018-05' }]).slice(2)).toEqual([['0', 1, 1], [null, 0, 1]]);
});

test('G: markers and indicators by sex, with the projects behind them', async () => {
  const part = await askOf(fixture, 'fx-efi-g');
  expect(brief(part)).toEqual([['GENDER_SHARE', '0.579', '11', '19', 19, 0], ['MARKERS_INCONSISTENT', '2', '2', null, 19, 0], ['MARKERS_WARNED', '1', '1', null, 19, 0], ['MARKERS_UNVERIFIED', '0', '0', null, 19, 0], ['INDICATORS_BY_SEX', '1', '1', '1', 1, 3]]);
  expect([codes(named(part, 'MARKERS_INCONSISTENT')), codes(named(part, 'INDICATORS_BY_SEX'))]).toEqual([['HN07', 'TR05'], ['HN10-RF:1']]);
});

test('where one source says yes and another no, neither counts; an announced strategy was never in force', () => {
  const evidence = [{ element: 'GENDER', holds: true, type: 'FrameworkFact', id: 'a', since: null }, { element: 'GENDER', holds: false, type: 'StrategyGap', id: 'b', since: null }, { element: 'REGIONS', holds: true, type: 'FrameworkFact', id: 'a', since: '2020' }] as const;
  const items = strategyItems(evidence, [], '2019-12-31');
  expect(items.filter((item) => item.answer !== 'NOT_REPORTED')).toMatchObject([{ element: 'GENDER', answer: 'SOURCES_DIFFER', evidence: [{ id: 'a' }, { id: 'b' }] }]);
  expect(strategyFigure(items, '2019-12-31')).toMatchObject({ value: null, coverage: { known: 0, unknown: 10, excluded: [{ reason: 'SOURCES_DIFFER', count: 1 }] } });
  const strategy = (code: string, start: string | null, end: string | null, status = 'ADOPTED') => ({ id: code, code, start, end, status });
  const all = [strategy('new', '2019', '2024', 'ANNOUNCED'), strategy('old', '2014', '2018'), strategy('undated', null, null)];
  expect([strategyOn(all, '2018-12-31'), strategyOn(all, '2019-01-01'), strategyOn(all, '2013'), strategyOn([all[0]!], '2020')]).toEqual([{ strategy: all[1], inForce: true }, { strategy: all[1], inForce: false }, { strategy: all[2], inForce: false }, null]);
  const draft = (openedOn: string | null, commentingGroups = ['PARLIAMENT']) => ({ openedOn, commentingGroups });
  expect(consultationsOnDraft([draft('2013-10'), draft('2015'), draft(null), draft('2013', [])], all[1]!)).toEqual([draft('2013-10'), draft(null)]);
});

test('the demonstration set: each of the seven with its part and its survey side by side; what nobody said is null', async () => {
  const { data } = await sameInAllTopologies(demo(), `{ monitoringExercise(code: "mo-mex-pilot") { indicators { officialNumber computed { ...part } survey { questions { code } absences { field reason } } } } } ${PART}`);
  const part = Object.fromEntries(data.monitoringExercise.indicators.map((each: any) => [each.officialNumber, each.computed]));
  for (const { survey } of data.monitoringExercise.indicators) expect(survey).toEqual({ questions: [], absences: [{ field: 'questions', reason: 'NOT_REPORTED' }] });
  expect(Object.values<any>(part).map((each) => [each.method, each.provider.iso3])).toEqual(['ALIGNMENT', 'STRATEGY', 'ANSWERS_ONLY', 'ANSWERS_ONLY', 'PUBLICATION', 'OVERSIGHT', 'GENDER'].map((method) => [method, 'MEX']));
  for (const letter of ['A', 'F', 'G']) expect(part[letter].figures.every((each: any) => each.figure.value === null && each.figure.coverage.known === 0)).toBe(true);
  expect(part.B.strategy.items.map((item: any) => item.answer)).toEqual([...Array(8).fill('YES'), 'NO', 'NO', 'NOT_REPORTED']);
  expect(brief(part.B)).toEqual([['STRATEGY_ITEMS', '0.8', '8', '10', 10, 1]]);
  expect(brief(part.E)[0]).toEqual(['PUBLIC_SOURCE', '0.99', '101', '102', 102, 0]);
});

test('a hundred projects cost as many statements as a few', async () => {
  const query = `query ($recipient: String) { effectivenessIndicators(first: 20, filter: { set: SOUTH_SOUTH }) { nodes { computed(provider: "MEX", recipient: $recipient) { figures { measure figure { value denominator } } strategy { items { answer } } } } } }`;
  const counted = [];
  for (const recipient of ['CRI', null]) {
    const { effectivenessIndicators } = await demo().data(query, { recipient });
    counted.push({ projects: Number(named(effectivenessIndicators.nodes[4].computed, 'TITLE').denominator), statements: demo().statements() });
  }
  expect(counted).toEqual([{ projects: 9, statements: 20 }, { projects: 102, statements: 20 }]);
});
