import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-46.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const progress = (known: number, unknown: number, excluded: object[] = []) => ({ value: null, numerator: null, denominator: null, coverage: { known, unknown, excluded } });
const STEPS = ['insuficiente', 'básica', 'buena'];

test('TP-46: words have a scale, a rater and a date of their own, and no number is made of them', async () => {
  const { resultsFramework } = await world().data(QUESTION, { framework: 'HN10-RF' });
  const [numbers, words] = resultsFramework.indicators.nodes;
  expect(numbers).toMatchObject({ code: 'HN10-RF:1', isQualitative: false, ratings: [], periods: [{ period: '2017', target: '300', actual: '310' }, { period: '2018', target: null, actual: '460' }] });
  const left = progress(0, 0, [{ reason: 'QUALITATIVE', count: 1 }]);
  expect(words).toEqual({
    code: 'HN10-RF:2', isQualitative: true, unit: null, periods: [],
    ratings: [
      {
        period: '2017', scale: 'Escala de atención', steps: STEPS, value: 'básica', rater: 'Secretaría de Salud', ratedOn: '2018-02-20',
        narrative: { value: 'Las consultas duran más, el traslado sigue lento.', locale: 'es' }, evidence: [{ page: '9', document: { code: 'doc-hn10-2017' } }],
      },
      { period: '2018', scale: 'Escala de atención', steps: STEPS, value: 'buena', rater: null, ratedOn: null, narrative: null, evidence: [] },
    ],
    progress: { period: null, toEnd: { ...left, rule: { code: 'indicator-progress-to-end', version: '1' } }, ofPeriod: { ...left, rule: { code: 'indicator-progress-of-period', version: '1' } } },
  });
});
