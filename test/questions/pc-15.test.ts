import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-15.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = async (disputes?: string) => (await world().data(QUESTION, { program: 'P-MXHN-1719', one: 'MEX', other: 'HND', ...(disputes ? { disputes } : {}) })).bilateralProgram;

const lines = (country: string, without: string) => Array.from({ length: 14 }, (_, i) => `HN${String(i + 1).padStart(2, '0')}`).filter((code) => code !== without).map((code) => ({ code: `${code}-${country}` }));
const HN07 = { line: { code: 'HN07-MEX' }, country: 'HND', recorded: { amount: '450000', currency: 'MXN' }, own: { amount: '380000', currency: 'MXN' }, on: '2019-05-02' };
const side = (country: string, currency: string, value: string, without: string, missing: object, { disputed = [] as object[], rule = 'money-by-currency-custodian' } = {}) => ({
  perspective: 'COUNT_ONCE', additivity: 'ADDITIVE',
  money: [{
    currency, value, coverage: { known: 13, unknown: 0, excluded: [{ reason: (missing as { reason: string }).reason, count: 1 }] },
    rule: { code: rule, version: '1', text: expect.stringContaining('currencies are never added') }, asOf: '2019-06-30',
    members: { totalCount: 13, nodes: lines(country, without) }, disputed,
  }],
  missing: [missing],
});
const withheld = { line: { code: 'HN13-MEX', project: { code: 'HN13' } }, reason: 'WITHHELD', by: 'MEX', until: '2020-12-31' };
const notReported = { line: { code: 'HN12-HND', project: { code: 'HN12' } }, reason: 'NOT_REPORTED', by: null, until: null };

test('PC-15: each side in its own currency from 13 of 14, the missing amount with its reason; no total over both', async () => {
  expect(await ask()).toEqual({
    code: 'P-MXHN-1719',
    one: side('MEX', 'MXN', '7350000.00', 'HN13', withheld, { disputed: [HN07] }),
    other: side('HND', 'HNL', '4150000.00', 'HN12', notReported),
  });
});

test("with Honduras's value for HN07 the Mexican sum is 7,280,000; the rule says whose value it took and both are shown", async () => {
  const rule = 'money-by-currency-other-party';
  expect(await ask('OTHER_PARTY')).toEqual({
    code: 'P-MXHN-1719',
    one: side('MEX', 'MXN', '7280000.00', 'HN13', withheld, { disputed: [HN07], rule }),
    other: side('HND', 'HNL', '4150000.00', 'HN12', notReported, { rule }),
  });
});

test('asked for both sides at once there are two figures, never one', async () => {
  const { bilateralProgram } = await world().data('{ bilateralProgram(code: "P-MXHN-1719") { contributionTotals { money { currency value } } } }');
  expect(bilateralProgram.contributionTotals.money).toEqual([{ currency: 'HNL', value: '4150000.00' }, { currency: 'MXN', value: '7350000.00' }]);
});
