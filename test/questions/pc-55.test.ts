import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-55.graphql'), 'utf8');
const demo = useQuestionWorld('demo');
const text = (value: string | null) => (value ? { value } : null);
const rating = (aspect: string, summary: string | null, lowest: string | null, highest: string | null, body: string | null = null) => ({
  aspect, group: 'PRIVATE_SECTOR', body: body && { code: body }, summary: text(summary), lowest: text(lowest), highest: text(highest), spread: null,
  sources: [{ title: 'Monitoring Exercise in South-South Cooperation Effectiveness - Final Report (AMEXCID)' }],
});

/** Seed facts: from informal to structured; joint action from little relevance to concrete; the Partnership stable and structured. */
test('PC-55: four ratings apart, each as the range that the report tells, and no index', async () => {
  expect((await demo().data(QUESTION, { code: 'mo-mex-pilot' })).monitoringExercise.dialogueRatings).toEqual([
    rating('INFLUENCE', 'it differs from one dialogue to another', null, null),
    rating('JOINT_ACTION', null, 'joint action of little relevance', 'concrete initiatives, the fruit of working together'),
    rating('RELEVANCE', 'it differs from one dialogue to another', null, null),
    rating('STRUCTURE', null, 'informal', 'structured and stable'),
    rating('STRUCTURE', 'stable and structured, highly valued', null, null, 'body-axs'),
  ]);
  const { body } = await demo().data('{ body(code: "body-axs") { dialogueRatings { aspect summary { value } } } }');
  expect(body.dialogueRatings).toEqual([{ aspect: 'STRUCTURE', summary: { value: 'stable and structured, highly valued' } }]);
});

describe('over the fixture', () => {
  const fixture = useQuestionWorld('fixture');

  test('a perception is kept as its spread; a question put to others lends none; what a hidden body is judged by is hidden', async () => {
    const { monitoringExercise } = await fixture().data(QUESTION, { code: 'fx-exc-pilot' });
    expect(monitoringExercise.dialogueRatings).toEqual([
      { aspect: 'INFLUENCE', group: 'CIVIL_SOCIETY', body: null, summary: { value: 'variada' }, lowest: null, highest: null, spread: null, sources: [{ title: 'FICTIONAL register of Mexican cooperation' }] },
      {
        aspect: 'STRUCTURE', group: 'PRIVATE_SECTOR', body: { code: 'body-fx-partnership' }, summary: null, lowest: { value: 'informal' }, highest: { value: 'estructurado' },
        spread: { standing: 'SHOWN', respondents: 7, cells: [{ option: { name: 'INFORMAL' }, count: 2 }, { option: { name: 'MIXED' }, count: 1 }, { option: { name: 'STRUCTURED' }, count: 4 }] },
        sources: [{ title: 'FICTIONAL register of Mexican cooperation' }],
      },
    ]);
  });
});
