import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-15.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('a modality that the register does not know is refused', async () => {
  expect((await world().run('{ contributionTotals(filter: { modality: "CIRCULAR" }) { asOf } }')).errors).toMatchObject([{ message: expect.stringContaining('TRIANGULAR'), extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('TP-15: cash over seven projects in dollars, the two amounts that nobody reported listed, days apart', async () => {
  const missing = (code: string, project: string) => ({ line: { code, project: { code: project }, contributorCountry: { iso3: 'ARG' } }, reason: 'NOT_REPORTED' });
  expect((await world().data(QUESTION, { to: 'USD' })).contributionTotals).toEqual({
    perspective: 'COUNT_ONCE', additivity: 'ADDITIVE', count: { projects: 7, lines: 21 },
    converted: {
      table: 'FX-2019', source: 'FICTIONAL question bank',
      total: {
        value: '3267872.18', currency: 'USD', approximate: true, coverage: { known: 15, unknown: 0, excluded: [{ reason: 'NOT_REPORTED', count: 2 }] },
        rule: { code: 'money-converted', version: '1', text: expect.stringContaining('rounded half up once') }, asOf: '2019-06-30', members: { totalCount: 15 },
      },
      byCurrency: [{ from: 'ARS', value: null }, { from: 'EUR', value: '1469000.00' }, { from: 'JPY', value: '535714.29' }, { from: 'MXN', value: '763157.89' }, { from: 'USD', value: '500000.00' }],
    },
    missing: [missing('TR02-ARG', 'TR02'), missing('TR07-ARG', 'TR07')],
    effort: [{ unit: 'EXPERT_DAYS', value: '355', coverage: { known: 6, unknown: 0, excluded: [] }, members: { totalCount: 6 } }],
  });
});
