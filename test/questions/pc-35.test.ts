import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-35.graphql'), 'utf8');
const fixture = useQuestionWorld('fixture');
const shown = (group: string, formal: number, none: number) => ({
  group, standing: 'SHOWN', respondents: formal + none, cells: [{ option: { name: 'FORMAL_MECHANISMS' }, count: formal }, { option: { name: 'NOT_PROMOTED' }, count: none }], absences: [],
});
const without = (group: string, standing: string, reason: string) => ({ group, standing, respondents: null, cells: null, absences: ['respondents', 'cells'].map((field) => ({ field, reason })) });

test('PC-35: the spread of each group apart, no mean and no total; the group of two is held back whole', async () => {
  const { monitoringExercise } = await fixture().data(QUESTION, { code: 'fx-exc-pilot' });
  const c = monitoringExercise.indicators.find((each: any) => each.officialNumber === 'C');
  expect(c.survey.absences).toEqual([]);
  expect(c.survey.questions).toEqual([{
    code: 'fx-sqn-c1', text: { value: 'Does the government promote the participation of civil society?', locale: 'en' },
    options: [{ name: 'FORMAL_MECHANISMS', text: { value: 'There are formal mechanisms' } }, { name: 'NOT_PROMOTED', text: { value: 'It is not promoted' } }],
    spread: {
      groups: [
        shown('CIVIL_SOCIETY', 5, 4), shown('AGENCY_AREA', 5, 0), shown('PRIVATE_SECTOR', 3, 4),
        without('SUBNATIONAL_GOVERNMENT', 'SUPPRESSED', 'SUPPRESSED'), without('PARTNER_COUNTRY', 'NO_RESPONDENTS', 'NOT_REPORTED'),
      ],
      coverage: { known: 3, unknown: 1, excluded: [{ reason: 'SUPPRESSED', count: 1 }] },
      rule: { code: 'SURVEY_SPREAD', version: '1', text: expect.stringContaining('never added up or averaged') },
      asOf: '2019-06-30',
    },
  }]);
});

describe('over the demonstration set', () => {
  const demo = useQuestionWorld('demo');

  test('the answers of the real survey are in no source: every indicator says so', async () => {
    const { monitoringExercise } = await demo().data(QUESTION, { code: 'mo-mex-pilot' });
    expect(monitoringExercise.indicators).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((officialNumber) => ({ officialNumber, survey: { questions: [], absences: [{ field: 'questions', reason: 'NOT_REPORTED' }] } })));
  });
});
