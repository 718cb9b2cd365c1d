import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-48.graphql'), 'utf8');
const fixture = useQuestionWorld('fixture');

test('PC-48: federal only, no sub-national reporter, and how new each source is, on every list', async () => {
  const { projects, bodies, monitoringExercise } = await fixture().data(QUESTION, { exercise: 'fx-exc-pilot' });
  const coverage = {
    scope: expect.stringContaining('federal'), subnationalReporters: 0,
    sources: expect.arrayContaining([{ title: 'MX', lastUpdate: '2019-06-28' }, { title: 'HN', lastUpdate: '2019-05-02' }, { title: 'US (IATI import)', lastUpdate: '2018-12-15' }]),
  };
  expect(projects.coverage).toEqual(coverage);
  expect(bodies.coverage).toEqual(projects.coverage);
  expect(monitoringExercise.findings.coverage).toEqual(projects.coverage);
  expect([projects.totalCount, bodies.totalCount, monitoringExercise.findings.totalCount].every((total) => total > 0)).toBe(true);
});
