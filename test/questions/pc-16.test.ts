import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-16.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = async (more: object = {}) => (await world().data(QUESTION, { program: 'P-MXHN-1719', to: 'USD', ...more })).bilateralProgram.contributionTotals.converted;

const rate = (currency: string, value: string, period: string) => ({ currency, rate: value, isInverse: false, base: 'USD', period });
const HNL = ['2015', '2017', '2018'].map((year) => rate('HNL', '23.5', year));
const MXN = ['2015', '2017', '2018'].map((year) => rate('MXN', '19.0', year));
const part = (from: string | null, value: string, rates: object[], known: number, excluded: object[]) => ({
  from, currency: 'USD', value, approximate: true, rates, coverage: { known, unknown: 0, excluded }, asOf: '2019-06-30', members: { totalCount: known },
  rule: { code: 'money-converted', version: '1', text: expect.stringContaining('rounded half up once') },
});
const [notReported, withheld] = [{ reason: 'NOT_REPORTED', count: 1 }, { reason: 'WITHHELD', count: 1 }];

test('PC-16: line by line by the named table, rounded once, marked approximate, with the rates applied', async () => {
  expect(await ask()).toEqual({
    currency: 'USD', table: 'FX-2019', source: 'FICTIONAL question bank',
    total: part(null, '563437.85', [...HNL, ...MXN], 26, [notReported, withheld]),
    byCurrency: [part('HNL', '176595.74', HNL, 13, [notReported]), part('MXN', '386842.11', MXN, 13, [withheld])],
  });
});

test('another table gives other numbers under its own name', async () => {
  expect(await ask({ table: 'FX-OWN' })).toMatchObject({ table: 'FX-OWN', source: 'FICTIONAL partner', total: { value: '533500.00' }, byCurrency: [{ from: 'HNL', value: '166000.00' }, { from: 'MXN', value: '367500.00' }] });
});

test('without a rate there is no number; the eight zeros are zero in every currency', async () => {
  const { total, byCurrency } = await ask({ to: 'JPY', table: 'FX-OWN' });
  expect(total).toMatchObject({ value: '0', approximate: false, rates: [], coverage: { known: 8, excluded: [notReported, withheld, { reason: 'NO_RATE', count: 18 }] } });
  expect(byCurrency.map((each: { coverage: { known: number } }) => each.coverage.known)).toEqual([5, 3]);
});
