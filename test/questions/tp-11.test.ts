import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-11.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

const known = (n: number) => ({ known: n, unknown: 0, excluded: [] });
const figure = (currency: string, value: string, code: string) => ({ currency, value, coverage: known(1), rule: { code: 'money-by-currency-custodian' }, asOf: '2019-06-30', members: { nodes: [{ code }] } });
const partner = (code: string, cash: string, share: string) => ({
  partner: code, cash, effort: null, value: cash,
  share: { value: share, numerator: expect.any(String), denominator: '605263.16', coverage: known(1), rule: { code: 'burden-share', version: '1', text: expect.any(String) }, asOf: '2019-06-30', members: { totalCount: 1 } },
});

test('TP-11: first in the currency paid, then in dollars; Mexico carries 17.4 % of the cash, and half of the lines are not valued', async () => {
  const { contributionTotals } = (await world().data(QUESTION, { project: 'TR01', to: 'USD' })).project;
  expect(contributionTotals).toEqual({
    money: [figure('MXN', '2000000.00', 'TR01-AMEXCID'), figure('USD', '500000.00', 'TR01-USAID')],
    converted: {
      table: 'FX-2019', source: 'FICTIONAL question bank', total: { value: '605263.16', approximate: true, coverage: known(2) },
      byCurrency: [{ from: 'MXN', value: '105263.16' }, { from: 'USD', value: '500000.00' }],
    },
    burden: {
      currency: 'USD', table: 'FX-2019', method: null, approximate: true, total: '605263.16', partners: [partner('MEX', '105263.16', '0.174'), partner('USA', '500000.00', '0.826')],
      notValued: { value: '0.5', numerator: '2', denominator: '4', rule: { code: 'burden-not-valued', text: expect.any(String) }, members: { nodes: [{ code: 'TR01-SAT' }, { code: 'TR01-SE' }] } },
    },
  });
});

test('each line says what was paid in, what it is worth and by what; effort in kind has no money and says why', async () => {
  const { contributions } = (await world().data(QUESTION, { project: 'TR01', to: 'USD' })).project;
  const said = { currency: 'USD', table: 'FX-2019', source: 'FICTIONAL question bank' };
  const inKind = { money: null, unit: 'EXPERT_DAYS', absences: [{ reason: 'NOT_APPLICABLE', note: 'Effort in kind alone' }] };
  expect(contributions).toEqual([
    { contributorOrganization: { code: 'org-fx-amexcid', acronym: 'AMEXCID' }, money: { amount: '2000000', currency: 'MXN', converted: { ...said, amount: '105263.16', rate: '0.0526315789', rateDate: '2016', approximate: true } }, quantity: null, unit: null, absences: [] },
    { contributorOrganization: { code: 'org-fx-sat', acronym: 'SAT' }, quantity: '80', ...inKind },
    { contributorOrganization: { code: 'org-fx-se', acronym: 'SE' }, quantity: '40', ...inKind },
    { contributorOrganization: { code: 'org-fx-usaid', acronym: 'USAID' }, money: { amount: '500000', currency: 'USD', converted: { ...said, amount: '500000.00', rate: '1.0000000000', rateDate: null, approximate: false } }, quantity: null, unit: null, absences: [] },
  ]);
});
