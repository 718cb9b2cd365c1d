import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-42.graphql'), 'utf8');
const fixture = useQuestionWorld('fixture');

test('PC-42: two bodies grew and one did not; one that left and came back is one member', async () => {
  const { bodies } = await fixture().data(QUESTION, { country: 'MEX', from: 2017, to: 2018 });
  const rule = { code: 'BODY_MEMBERS_IN_YEAR', version: '1', text: expect.stringContaining('each counted once') };
  const count = (value: string, known: number) => ({ value, coverage: { known, unknown: 0 }, rule, asOf: '2019-06-30' });
  expect(bodies.nodes).toEqual([
    { code: 'body-fx-clg', name: { value: 'Consejo de Gobiernos Locales' }, kind: 'LOCAL_GOVERNMENT_COUNCIL', before: count('5', 6), after: count('5', 6) },
    { code: 'body-fx-partnership', name: { value: 'Alianza por la Sostenibilidad' }, kind: 'PARTNERSHIP', before: count('20', 23), after: count('22', 23) },
    { code: 'body-fx-stc', name: { value: 'Consejo Técnico Social' }, kind: 'TECHNICAL_COUNCIL', before: count('6', 8), after: count('8', 8) },
  ]);
});
