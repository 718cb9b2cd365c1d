import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-19.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('TP-19: units, both versions of one method, and a method that is not loaded, side by side', async () => {
  const row = (state: string, method: string | null, version: string | null, unitRate: string | null, value: string | null, rule: string) => ({
    state, method, version, unit: 'EXPERT_DAYS', quantity: '590', unitRate, value, currency: value ? 'USD' : null, coverage: { known: 14, unknown: 0, excluded: [] },
    rule: { code: rule, version: version ?? '1', text: expect.any(String) }, asOf: '2019-06-30', members: { totalCount: 14 },
  });
  const { valuation } = (await world().data(QUESTION, { program: 'P-MXHN-1719', methods: ['FX-RENCID-1', 'FX-RENCID-2', 'TOSSD'] })).bilateralProgram.contributionTotals;
  expect(valuation).toEqual([
    row('UNITS_ONLY', null, null, null, null, 'effort-by-unit'),
    row('VALUED', 'FX-RENCID-1', '1', '350', '206500.00', 'valuation-FX-RENCID-1'),
    row('VALUED', 'FX-RENCID-2', '2', '420', '247800.00', 'valuation-FX-RENCID-2'),
    {
      state: 'PENDING', method: 'TOSSD', version: null, unit: null, quantity: null, unitRate: null, value: null, currency: null, coverage: { known: 0, unknown: 0, excluded: [] },
      rule: { code: 'valuation-pending', version: '1', text: expect.stringContaining('No method') }, asOf: '2019-06-30', members: { totalCount: 0 },
    },
  ]);
});
