import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-47.graphql'), 'utf8');
const fixture = useQuestionWorld('fixture');

test('PC-47: one practice cites the value of an indicator, one cites nothing', async () => {
  const sources = [{ title: 'FICTIONAL register of Mexican cooperation' }];
  expect((await fixture().data(QUESTION)).goodPractices).toEqual({ totalCount: 2, nodes: [
    {
      code: 'GP1', title: { value: 'Parteras capacitadas con metas revisadas' }, evidenceStatus: 'EVIDENCED', project: { code: 'HN10' },
      evidence: [{ statement: { value: '310 personas capacitadas' }, asOf: '2017', project: { code: 'HN10' }, indicator: { code: 'HN10-RF:1' }, source: null }], sources,
    },
    { code: 'GP2', title: { value: 'Comedores con productos locales' }, evidenceStatus: 'UNSUPPORTED', project: { code: 'HN03' }, evidence: [], sources },
  ] });
});
