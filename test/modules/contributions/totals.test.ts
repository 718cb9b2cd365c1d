import { load } from '../../../src/app/load';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { useQuestionWorld } from '../../support/question-world';

const world = useQuestionWorld('fixture');
afterAll(removePackageFolders);

const SUMS = 'perspective additivity count { projects lines } money { currency value }';

test('what a draft adds or revises is in no total', async () => {
  const { hn01, hn10 } = await world().data(`{
    hn01: project(code: "HN01") { contributionTotals(filter: { contributorCountry: "MEX" }) { ${SUMS} effort { unit value } } }
    hn10: project(code: "HN10") { contributionTotals(filter: { nature: BUDGETED }) { ${SUMS} } }
  }`);
  expect(hn01.contributionTotals).toEqual({ perspective: 'COUNT_ONCE', additivity: 'ADDITIVE', count: { projects: 1, lines: 1 }, money: [{ currency: 'MXN', value: '1200000.00' }], effort: [{ unit: 'EXPERT_DAYS', value: '60' }] });
  expect(hn10.contributionTotals).toEqual({ perspective: 'COUNT_ONCE', additivity: 'ADDITIVE', count: { projects: 1, lines: 1 }, money: [{ currency: 'MXN', value: '920000.00' }] });
});

test('a revised budget answers as of each day with the numbers of that day', async () => {
  const ask = async (asOf: string) => (await world().data(`{ project(code: "HN10") { contributionTotals(filter: { nature: BUDGETED }, asOf: "${asOf}") { asOf money { value coverage { known excluded { reason count } } asOf } } } }`)).project.contributionTotals;
  expect(await ask('2017-03-14')).toEqual({ asOf: '2017-03-14', money: [] });
  expect(await ask('2017-12-31')).toEqual({ asOf: '2017-12-31', money: [{ value: '850000.00', coverage: { known: 1, excluded: [] }, asOf: '2017-12-31' }] });
  expect(await ask('2018-01-12')).toEqual({ asOf: '2018-01-12', money: [{ value: '920000.00', coverage: { known: 1, excluded: [{ reason: 'SUPERSEDED', count: 1 }] }, asOf: '2018-01-12' }] });
});

test('a dispute counts from the day on which it was said', async () => {
  const ask = async (asOf: string) => (await world().data(`{ project(code: "HN07") { contributionTotals(filter: { contributorCountry: "MEX" }, disputes: OTHER_PARTY, asOf: "${asOf}") { money { value disputed { country own { amount } on } } } } }`)).project.contributionTotals.money;
  expect(await ask('2019-05-01')).toEqual([{ value: '450000.00', disputed: [] }]);
  expect(await ask('2019-05-02')).toEqual([{ value: '380000.00', disputed: [{ country: 'HND', own: { amount: '380000' }, on: '2019-05-02' }] }]);
});

test('a country gives each contribution once; what reaches countries is whole in each and not additive', async () => {
  const answer = await world().data(`{
    given: country(iso3: "USA") { contributionTotals { ${SUMS} } }
    honduras: country(iso3: "HND") { contributionsReceived(filter: { modality: "TRIANGULAR" }) { ${SUMS} } }
    all: contributionTotals(filter: { project: "TR04" }) { ${SUMS} by(dimension: RECIPIENT) { key totals { ${SUMS} } } }
  }`);
  const usd = { currency: 'USD', value: '500000.00' };
  expect(answer.given.contributionTotals).toEqual({ perspective: 'COUNT_ONCE', additivity: 'ADDITIVE', count: { projects: 1, lines: 1 }, money: [usd] });
  expect(answer.honduras.contributionsReceived).toEqual({ perspective: 'PER_COUNTRY', additivity: 'NOT_ADDITIVE', count: { projects: 2, lines: 7 }, money: [{ currency: 'EUR', value: '200000.00' }, { currency: 'MXN', value: '3500000.00' }, usd] });
  const whole = { count: { projects: 1, lines: 3 }, money: [{ currency: 'EUR', value: '200000.00' }, { currency: 'MXN', value: '1500000.00' }] };
  expect(answer.all).toEqual({
    perspective: 'COUNT_ONCE', additivity: 'ADDITIVE', ...whole,
    by: ['GTM', 'HND'].map((key) => ({ key, totals: { perspective: 'PER_COUNTRY', additivity: 'NOT_ADDITIVE', ...whole } })),
  });
});

test('whole and part, program and project, two reporters: what a package adds is counted once', async () => {
  const base = { category: 'TECHNICAL', nature: 'EXECUTED', contributorCountry: 'MEX', currency: 'MXN', valueDate: '2017', citations: [{ source: 'fx-register' }] };
  const folder = packageFolder({ contributions: [
    { ...base, code: 'SV-WHOLE', program: 'P-MXSV-1719', amount: '1000' },
    { ...base, code: 'SV-PART', project: 'TR03', partOf: 'SV-WHOLE', amount: '400' },
    { ...base, code: 'SV-AGAIN', program: 'P-MXSV-1719', duplicateOf: 'SV-WHOLE', amount: '1000.00', assertedBy: 'SLV' },
  ] });
  expect(await load(world().database.owner!, folder)).toMatchObject({ problems: [], records: 3 });
  const { bilateralProgram, contributionTotals, part } = await world().data(`{
    bilateralProgram(code: "P-MXSV-1719") { contributions { code duplicateOf { code } } contributionTotals { money { currency value coverage { known excluded { reason count } } members { nodes { ... on ContributionLine { code } } } } } }
    contributionTotals(filter: { currency: "MXN", modality: "TRIANGULAR", project: "TR03" }) { money { value } }
    part: contribution(code: "SV-PART") { partOf { code } }
  }`);
  expect(bilateralProgram).toEqual({
    contributions: [{ code: 'SV-AGAIN', duplicateOf: { code: 'SV-WHOLE' } }, { code: 'SV-WHOLE', duplicateOf: null }],
    contributionTotals: { money: [{ currency: 'MXN', value: '1000.00', coverage: { known: 1, excluded: [{ reason: 'DUPLICATE', count: 1 }] }, members: { nodes: [{ code: 'SV-WHOLE' }] } }] },
  });
  expect(contributionTotals.money).toEqual([{ value: '3000400.00' }]); // the whole is not in this question, so its part counts
  expect(part).toEqual({ partOf: { code: 'SV-WHOLE' } });
});

test('a package with a mixed-up line is refused with every problem named', async () => {
  const folder = packageFolder({ contributions: [
    { code: 'BAD', category: 'TECHNICAL', nature: 'EXECUTED', project: 'HN01', program: 'P-MXHN-1719', amount: '1', quantity: '2', tossdModality: 'AidType:A01', partOf: 'BAD', absences: [{ field: 'money', reason: 'WITHHELD' }], citations: [{ source: 'fx-register' }] },
    { code: 'FLOAT', category: 'TECHNICAL', nature: 'EXECUTED', project: 'HN01', contributorCountry: 'MEX', amount: '1e5', currency: 'MXN', citations: [{ source: 'fx-register' }] },
  ] });
  const { problems } = await load(world().database.owner!, folder);
  expect(problems.map(({ record, field }) => `${record} ${field}`).sort()).toEqual(['BAD absences', 'BAD contributorCountry', 'BAD currency', 'BAD partOf', 'BAD project', 'BAD tossdModality', 'BAD unit', 'FLOAT amount']);
});

test('the statements of totals do not grow with projects or lines', async () => {
  const query = (program: string) => `{ bilateralProgram(code: "${program}") { contributionTotals { money { currency value disputed { own { amount } } } effort { value } converted(to: "USD") { total { value } } burden(to: "USD") { total } by(dimension: SECTOR, vocabulary: "FX") { key totals { money { value } by(dimension: STATUS) { key totals { effort { value } } } } } } } }`;
  await world().monolith.data(query('P-MXCO-1618'));
  const few = world().monolith.statements();
  await world().monolith.data(query('P-MXHN-1719'));
  expect(world().monolith.statements()).toBeLessThanOrEqual(few + 6); // edges that a program without lines does not ask
  expect(world().monolith.statements()).toBeLessThanOrEqual(14);
});
