import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-18.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = (ours: string) => world().data(QUESTION, { project: 'TR01', to: 'USD', ours });

const rates = (rate: string) => [{ currency: 'MXN', rate, isInverse: false, base: 'USD', period: '2016' }];
const inDollars = (table: string, source: string, amount: string, rate: string, quoted: string) => ({ amount, currency: 'USD', rate, rateDate: '2016', rates: rates(quoted), table, source, approximate: true, missing: null });

test('TP-18: each amount with table, rate, date and source; our own table gives other totals under its own label, and nothing is stored', async () => {
  const first = await ask('FX-OWN');
  expect(first.project.contributions[0]).toEqual({ code: 'TR01-AMEXCID', money: {
    amount: '2000000', currency: 'MXN', default: inDollars('FX-2019', 'FICTIONAL question bank', '105263.16', '0.0526315789', '19.0'), ours: inDollars('FX-OWN', 'FICTIONAL partner', '100000.00', '0.0500000000', '20'),
  } });
  expect(first.project.contributionTotals).toEqual({
    default: { table: 'FX-2019', source: 'FICTIONAL question bank', total: { value: '605263.16', approximate: true, rates: rates('19.0') } },
    ours: { table: 'FX-OWN', source: 'FICTIONAL partner', total: { value: '600000.00', approximate: true, rates: rates('20') } },
  });
  expect(first.exchangeRateTables.nodes.map((table: any) => [table.code, table.isDefault])).toEqual([['FX-2019', true], ['FX-OWN', false], ['IMF-ENDA-USD', false]]);
  expect(await ask('FX-OWN')).toEqual(first);
});

test('the published averages of the IMF, which the register ships, are a table like any other', async () => {
  const { contributionTotals } = (await ask('IMF-ENDA-USD')).project;
  expect(contributionTotals.ours).toEqual({ table: 'IMF-ENDA-USD', source: 'International Monetary Fund', total: { value: '607157.83', approximate: true, rates: rates('18.66405833') } });
});
