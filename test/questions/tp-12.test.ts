import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-12.graphql'), 'utf8');
const BURDEN = 'query ($method: String!) { project(code: "TR01") { contributionTotals { burden(to: "USD", method: $method) { method total partners { partner cash effort value share { value } } notValued { value } } } } }';
const world = useQuestionWorld('fixture');

const row = (state: string, method: string | null, version: string | null, unitRate: string | null, value: string | null, rule: string) => ({
  state, method, version, unit: 'EXPERT_DAYS', quantity: '120', unitRate, value, currency: value ? 'USD' : null, coverage: { known: 2, unknown: 0, excluded: [] },
  rule: { code: rule, version: version ?? '1', text: expect.any(String) }, asOf: '2019-06-30', members: { totalCount: 2 },
});

test('TP-12: 120 days, then by either version of the method; the recorded days do not change', async () => {
  const { project, valuationMethods } = await world().data(QUESTION, { project: 'TR01', to: 'USD', first: 'FX-RENCID-1', second: 'FX-RENCID-2' });
  expect(project.contributionTotals).toEqual({
    effort: [{ unit: 'EXPERT_DAYS', value: '120' }],
    valuation: [
      row('UNITS_ONLY', null, null, null, null, 'effort-by-unit'),
      row('VALUED', 'FX-RENCID-1', '1', '350', '42000.00', 'valuation-FX-RENCID-1'), row('VALUED', 'FX-RENCID-2', '2', '420', '50400.00', 'valuation-FX-RENCID-2'),
    ],
    inMoney: { method: null, total: '605263.16', partners: [{ partner: 'MEX', cash: '105263.16', effort: null, value: '105263.16', share: { value: '0.174' } }, { partner: 'USA', cash: '500000.00', effort: null, value: '500000.00', share: { value: '0.826' } }], notValued: { value: '0.5' } },
  });
  expect(project.facts).toEqual([{ code: 'TR01-SAT', quantity: '80', unit: 'EXPERT_DAYS', money: null }, { code: 'TR01-SE', quantity: '40', unit: 'EXPERT_DAYS', money: null }]);
  expect(valuationMethods.nodes).toEqual(['1', '2'].map((version) => ({ code: `FX-RENCID-${version}`, version, unit: 'EXPERT_DAYS', rate: version === '1' ? '350' : '420', currency: 'USD' })));
});

test.each([['FX-RENCID-1', '42000.00', '147263.16', '0.228', '647263.16'], ['FX-RENCID-2', '50400.00', '155663.16', '0.237', '655663.16']])('with time valued by %s the share of Mexico is named with its method', async (method, effort, value, share, total) => {
  const { burden } = (await world().data(BURDEN, { method })).project.contributionTotals;
  expect(burden).toEqual({ method, total, notValued: { value: '0' }, partners: [
    { partner: 'MEX', cash: '105263.16', effort, value, share: { value: share } }, { partner: 'USA', cash: '500000.00', effort: '0.00', value: '500000.00', share: { value: expect.any(String) } },
  ] });
});

test('a draft of a method, or none at all, values nothing', async () => {
  expect((await world().run(BURDEN, { method: 'DRAFT-FX-RENCID-3' })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect((await world().run(BURDEN, { method: 'NOWHERE' })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
