import { Exact } from '../../../src/kernel/exact';
import { effortFigures, moneyFigures, missingAmounts } from '../../../src/modules/contributions/contribution-figures.rules';
import { groupsOf } from '../../../src/modules/contributions/contribution-groups.rules';
import { countedOnce, type Around } from '../../../src/modules/contributions/counted-once.rules';
import { placeOf, spanOf, yearOf, type Calendar } from '../../../src/modules/contributions/fiscal-year.rules';
import type { RecipientCounting } from '../../../src/modules/contributions/contribution-totals.words';
import type { LineRecipient } from '../../../src/modules/contributions/line-recipient.entity';
import type { RoleFact } from '../../../src/modules/contributions/readers.port';
import type { Row } from '../../../src/kernel/stub';

const frame = { asOf: '2019-06-30', disputes: 'CUSTODIAN' as const, byShare: false, digitsOf: (currency: string) => (currency === 'JPY' ? 0 : 2) };
const line = (id: string, more: Row = {}): Row => ({ id, code: id, projectId: 'p', amount: null, currency: null, quantity: null, unit: null, vintage: null, valueDate: '2017', absences: [], ...more });
const peso = (id: string, amount: string | null, more: Row = {}) => line(id, { amount, currency: 'MXN', ...more });
const around = (lines: Row[], words: Around['words'] = []): Around => ({ revisers: lines.filter((each) => each.revisesId), originals: lines, words });
const sums = (lines: Row[], asOf = '2019-06-30') => moneyFigures(countedOnce(lines, around(lines), 'CUSTODIAN', asOf), frame).map(({ currency, value, coverage }) => ({ currency, value, coverage }));
const left = (reason: string, count = 1) => ({ reason, count });

describe('counted once', () => {
  test('a revised line stands until the day on which the later numbers were stated', () => {
    const lines = [peso('a', '100', { vintage: '2017' }), peso('b', '90', { vintage: '2018-03-01', revisesId: 'a' })];
    expect(sums(lines, '2018-02-28')).toEqual([{ currency: 'MXN', value: '100.00', coverage: { known: 1, unknown: 0, excluded: [] } }]);
    expect(sums(lines)).toEqual([{ currency: 'MXN', value: '90.00', coverage: { known: 1, unknown: 0, excluded: [left('SUPERSEDED')] } }]);
  });

  test('a second report of the same contribution, also where two name each other', () => {
    expect(sums([peso('a', '100'), peso('b', '100', { duplicateOfId: 'a' })])).toEqual([{ currency: 'MXN', value: '100.00', coverage: { known: 1, unknown: 0, excluded: [left('DUPLICATE')] } }]);
    expect(sums([peso('a', '100', { duplicateOfId: 'b' }), peso('b', '100', { duplicateOfId: 'a' })])).toEqual([{ currency: 'MXN', value: '100.00', coverage: { known: 1, unknown: 0, excluded: [left('DUPLICATE')] } }]);
  });

  test('a whole holds its parts and theirs; a whole without a number holds nothing', () => {
    expect(sums([peso('whole', '100'), peso('part', '40', { partOfId: 'whole' }), peso('piece', '10', { partOfId: 'part' })])).toEqual([{ currency: 'MXN', value: '100.00', coverage: { known: 1, unknown: 0, excluded: [left('PART_OF_WHOLE', 2)] } }]);
    expect(sums([peso('whole', null), peso('part', '40', { partOfId: 'whole' })])).toEqual([{ currency: 'MXN', value: '40.00', coverage: { known: 1, unknown: 0, excluded: [left('NOT_REPORTED')] } }]);
    expect(sums([peso('part', '40', { partOfId: 'whole' })])).toEqual([{ currency: 'MXN', value: '40.00', coverage: { known: 1, unknown: 0, excluded: [] } }]);
  });

  test('a whole of money does not hold the days of its part', () => {
    const lines = [peso('whole', '100'), peso('part', '40', { partOfId: 'whole', quantity: '12', unit: 'EXPERT_DAYS' })];
    expect(effortFigures(countedOnce(lines, around(lines), 'CUSTODIAN', '2019-06-30'), frame)).toMatchObject([{ unit: 'EXPERT_DAYS', value: '12' }]);
  });
});

test('nothing known is null, zero is zero, and effort in kind is not a missing amount', () => {
  const withheld = peso('w', null, { absences: [{ field: 'money', reason: 'WITHHELD', by: 'MEX', until: '2020' }] });
  const inKind = line('k', { quantity: '3', unit: 'EXPERT_DAYS', absences: [{ field: 'money', reason: 'NOT_APPLICABLE' }] });
  expect(sums([withheld])).toEqual([{ currency: 'MXN', value: null, coverage: { known: 0, unknown: 0, excluded: [left('WITHHELD')] } }]);
  expect(sums([peso('z', '0')])).toEqual([{ currency: 'MXN', value: '0.00', coverage: { known: 1, unknown: 0, excluded: [] } }]);
  expect(missingAmounts(countedOnce([withheld, inKind, peso('z', '0')], around([]), 'CUSTODIAN', '2019'))).toEqual([{ line: withheld, reason: 'WITHHELD', note: null, by: 'MEX', until: '2020' }]);
});

describe('disputes', () => {
  const word = (own: string | null, on: string, ownCurrency: string | null = 'MXN') => ({ recordId: 'a', partyCountry: 'HND', partyOrganizationId: null, verdict: 'DISPUTED', field: 'money', ownValue: own, ownCurrency, on });
  const money = (words: Around['words'], rule: 'CUSTODIAN' | 'OTHER_PARTY', asOf = '2019') => moneyFigures(countedOnce([peso('a', '450000')], around([], words), rule, asOf), frame).map(({ currency, value, disputed }) => [currency, value, disputed.length]);

  test("the custodian's value unless asked otherwise; of several others the latest", () => {
    const words = [word('380000', '2018'), word('370000.5', '2019-05')];
    expect(money(words, 'CUSTODIAN')).toEqual([['MXN', '450000.00', 1]]);
    expect(money(words, 'OTHER_PARTY')).toEqual([['MXN', '370000.50', 1]]);
  });

  test('what a party said after the day asked for had not been said; what nobody dated had', () => {
    const words = [word('380000', '2018'), word('370000.5', '2019-05')];
    expect(['2017-12-31', '2018', '2019-04-30', '2019-05-01'].map((asOf) => money(words, 'OTHER_PARTY', asOf))).toEqual([
      [['MXN', '450000.00', 0]], [['MXN', '380000.00', 1]], [['MXN', '380000.00', 1]], [['MXN', '370000.50', 1]],
    ]);
    expect(money([{ ...word('1', ''), on: null }], 'OTHER_PARTY', '2001')).toEqual([['MXN', '1.00', 1]]);
  });

  test('a value in another currency goes to the sum of that currency; words that are no amount change nothing', () => {
    expect(money([word('20000', '2019', 'USD')], 'OTHER_PARTY')).toEqual([['USD', '20000.00', 1]]);
    expect(money([word('about a third less', '2019')], 'OTHER_PARTY')).toEqual([['MXN', '450000.00', 0]]);
  });
});

test('shares of sectors divide a line exactly; without shares it is in none of them', () => {
  const counted = countedOnce([peso('a', '100'), peso('b', '10', { projectId: 'q' })], around([]), 'CUSTODIAN', '2019');
  const tag = (ownerId: string, code: string, percentage: string | null) => ({ ownerId, vocabulary: 'DAC', code, percentage });
  const groups = groupsOf(counted, 'SECTOR', {
    projects: new Map(), roles: new Map(), splits: new Map(), counting: 'WHOLE', vocabulary: 'DAC',
    tags: new Map([['p', [tag('p', '122', '33.3'), tag('p', '140', '66.7')]], ['q', [tag('q', '122', null), tag('q', '140', null)]]]),
  });
  expect(groups.map(({ key, counted: part }) => [key, moneyFigures(part, frame)[0]!.value])).toEqual([['122', '33.30'], ['140', '66.70'], ['NOT_SPLIT', '10.00']]);
});

describe('what several countries receive', () => {
  const role = (country: string | null, groupingId: string | null = null) => ({ projectId: 'p', country, groupingId, role: 'RECIPIENT' });
  const parts = (roles: RoleFact[], counting: RecipientCounting, splits: LineRecipient[] = []) => {
    const facts = { projects: new Map(), roles: new Map([['p', roles]]), splits: new Map([['a', splits]]), counting, vocabulary: null, tags: new Map() };
    return groupsOf(countedOnce([peso('a', '100')], around([]), 'CUSTODIAN', '2019'), 'RECIPIENT', facts).map(({ key, counted: part }) => [key, moneyFigures(part, frame)[0]!.value]);
  };

  test('is whole for each, or not known by share; of one country it is whole, but not beside a grouping', () => {
    expect(parts([role('GTM'), role('HND')], 'WHOLE')).toEqual([['GTM', '100.00'], ['HND', '100.00']]);
    expect(parts([role('GTM'), role('HND')], 'BY_SHARE')).toEqual([['GTM', null], ['HND', null]]);
    expect(parts([role('GTM')], 'BY_SHARE')).toEqual([['GTM', '100.00']]);
    expect(parts([role('GTM'), role(null, 'grp_mesoamerica')], 'BY_SHARE')).toEqual([['GTM', null]]);
  });

  test('goes by its recorded split, whoever else receives in the project', () => {
    const splits = [{ lineId: 'a', position: 0, country: 'GTM', percentage: '33.3' }, { lineId: 'a', position: 1, country: 'SLV', percentage: '66.7' }];
    expect(parts([role('GTM'), role('HND')], 'BY_SHARE', splits)).toEqual([['GTM', '33.30'], ['SLV', '66.70']]);
    expect(parts([role('GTM'), role('HND')], 'WHOLE', splits)).toEqual([['GTM', '100.00'], ['SLV', '100.00']]);
  });
});

describe('fiscal years', () => {
  const us: Calendar = { country: 'USA', startMonth: 10, namedBy: 'END_YEAR' };
  const japan: Calendar = { country: 'JPN', startMonth: 4, namedBy: 'START_YEAR' };

  test('a day belongs to one year, by either way of naming', () => {
    expect(['2016-09-30', '2016-10-01', '2017-09-30'].map((day) => yearOf(day, us))).toEqual([2016, 2017, 2017]);
    expect(['2017-03-31', '2017-04-01'].map((day) => yearOf(day, japan))).toEqual([2016, 2017]);
    expect([spanOf(2017, us), spanOf(2016, japan), spanOf(2019, { country: 'MEX', startMonth: 1, namedBy: 'END_YEAR' })]).toEqual([
      { from: '2016-10-01', to: '2017-09-30' }, { from: '2016-04-01', to: '2017-03-31' }, { from: '2019-01-01', to: '2019-12-31' },
    ]);
  });

  test('a date is put into a year only where it lies in one', () => {
    expect(['2016-11', '2016-Q4', '2016', null].map((date) => placeOf(date, us))).toEqual([2017, 2017, 'DATE_TOO_COARSE', 'NO_DATE']);
  });
});

test('exact numbers: half up once, away from zero, no digit lost before', () => {
  const third = Exact.ONE.over(Exact.of('3'));
  expect(Exact.sum([third, third, third].map((each) => each.times(Exact.of('0.005')))).rounded(2)).toBe('0.01');
  expect([Exact.of('2.345').rounded(2), Exact.of('-2.345').rounded(2), Exact.of('-0.001').rounded(2), Exact.of('99999999999999999999.995').rounded(2)]).toEqual(['2.35', '-2.35', '0.00', '100000000000000000000.00']);
  expect([Exact.of('1200000').text(2), Exact.of('1.005').text(2), third.text(2)]).toEqual(['1200000.00', '1.005', '0.3333333333']);
  expect(() => Exact.of('1e5')).toThrow('decimal number as text');
  expect(() => Exact.of('NaN')).toThrow('decimal number as text');
});
