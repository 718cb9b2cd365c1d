import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-13.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

const PAYMENTS: { [n: string]: [on: string, amount: string] } = { 1: ['2016-11-15', '200000'], 2: ['2017-03-20', '150000'], 3: ['2017-10-05', '150000'] };
const year = (name: number, label: string, from: string, to: string, value: string, paid: number[], rule: string) => ({
  year: name, label, from, to,
  money: [{
    currency: 'USD', value, coverage: { known: paid.length, unknown: 0, excluded: [] }, rule: { code: rule, version: '1', text: expect.any(String) }, asOf: '2019-06-30',
    members: { nodes: paid.map((n) => ({ code: `TR01-USAID-PAID-${n}`, on: PAYMENTS[n]![0], money: { amount: PAYMENTS[n]![1] } })) },
  }],
});

test('a country whose fiscal year nobody has reported is refused: no calendar is assumed', async () => {
  expect((await world().run('{ disbursementTotals(fiscalYearOf: "HND") { years { label } } }')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('TP-13: by the fiscal year of the United States, called by the year in which it ends, and by calendar year', async () => {
  expect(await world().data(QUESTION, { organization: 'org-fx-usaid', fiscalYearOf: 'USA' })).toEqual({
    fiscal: { fiscalYearOf: 'USA', notPlaced: [], years: [
      year(2017, 'FY2017', '2016-10-01', '2017-09-30', '350000.00', [1, 2], 'payments-by-fiscal-year-USA'), year(2018, 'FY2018', '2017-10-01', '2018-09-30', '150000.00', [3], 'payments-by-fiscal-year-USA'),
    ] },
    calendar: { fiscalYearOf: null, notPlaced: [], years: [
      year(2016, '2016', '2016-01-01', '2016-12-31', '200000.00', [1], 'payments-by-calendar-year'), year(2017, '2017', '2017-01-01', '2017-12-31', '300000.00', [2, 3], 'payments-by-calendar-year'),
    ] },
  });
});

test('by the fiscal year of Japan, called by the year in which it begins; yen have no smaller unit', async () => {
  const { disbursementTotals } = await world().data('{ disbursementTotals(fiscalYearOf: "JPN", filter: { project: "TR03" }) { years { label from to money { currency value } } } }');
  expect(disbursementTotals.years).toEqual([
    { label: 'FY2016', from: '2016-04-01', to: '2017-03-31', money: [{ currency: 'JPY', value: '20000000' }] }, { label: 'FY2017', from: '2017-04-01', to: '2018-03-31', money: [{ currency: 'JPY', value: '40000000' }] },
  ]);
});
