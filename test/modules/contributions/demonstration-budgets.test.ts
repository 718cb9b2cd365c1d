import { useQuestionWorld } from '../../support/question-world';

const world = useQuestionWorld('demo');

test('budgets as printed: a total with the shares that it holds, which need not be all of it, and no sum of them', async () => {
  const budget = (code: string, kind: string, amount: string, payer: string | null, country: string | null, more: object = {}) =>
    ({ code, kind, money: { amount, currency: 'USD' }, payer, payerCountry: country ? { iso3: country } : null, total: null, shares: [], ...more });
  const total = { total: { code: 'prj-pro-savana-budget-1' } };
  expect((await world().data('{ project(code: "prj-pro-savana") { contributionTotals { money { value } } budgets { code kind money { amount currency } payer payerCountry { iso3 } total { code } shares { code } } } }')).project).toEqual({
    contributionTotals: { money: [] },
    budgets: [
      budget('prj-pro-savana-budget-1', 'TOTAL', '13400000', null, null, { shares: [{ code: 'prj-pro-savana-budget-2' }, { code: 'prj-pro-savana-budget-3' }] }),
      budget('prj-pro-savana-budget-2', 'SHARE', '7300000', 'JPN (JICA)', 'JPN', total), budget('prj-pro-savana-budget-3', 'SHARE', '3600000', 'BRA (ABC)', 'BRA', total),
    ],
  });
});

test('a yearly amount and a ceiling say what they are; who pays half each is no single country', async () => {
  const { fund, call } = await world().data('{ fund: bilateralProgram(code: "bp-chl-mex-fund") { budgets { kind money { amount currency } payer payerCountry { iso3 } note } } call: bilateralProgram(code: "bp-chl-mex-call-2012") { budgets { kind money { amount currency } payer note } } }');
  expect(fund.budgets).toEqual([{ kind: 'YEARLY', money: { amount: '2000000', currency: 'USD' }, payer: 'CHL and MEX, half each', payerCountry: null, note: 'yearly endowment' }]);
  expect(call.budgets).toEqual([{ kind: 'CEILING', money: { amount: '300000', currency: 'USD' }, payer: 'joint fund', note: 'ceiling per project' }]);
});
