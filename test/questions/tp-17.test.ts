import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-17.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('TP-17: Argentina in both phases, in its currency and with its days; effort in kind alone is not missing', async () => {
  const missing = (project: string, title: string, days: string) => ({
    line: {
      code: `${project}-ARG`, project: { code: project, title: { value: title } }, contributorCountry: { iso3: 'ARG' }, contributorOrganization: null, currency: 'ARS', quantity: days, unit: 'EXPERT_DAYS',
      absences: [{ field: 'money', reason: 'NOT_REPORTED' }],
    },
    reason: 'NOT_REPORTED', by: null, until: null,
  });
  const { missing: found, money, count } = (await world().data(QUESTION, { modality: 'TRIANGULAR' })).contributionTotals;
  expect(found).toEqual([missing('TR02', 'Energy efficiency in municipalities, phase 1', '30'), missing('TR07', 'Energy efficiency in municipalities, phase 2', '45')]);
  expect(money[0]).toEqual({ currency: 'ARS', value: null, coverage: { known: 0, unknown: 0, excluded: [{ reason: 'NOT_REPORTED', count: 2 }] } });
  expect(count).toEqual({ projects: 7, lines: 21 });
});
