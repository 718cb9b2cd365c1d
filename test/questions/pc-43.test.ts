import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-43.graphql'), 'utf8');
const fixture = useQuestionWorld('fixture');

test('PC-43: in the design of HN03 alone; of eleven projects nobody reported, which is not none', async () => {
  const { bilateralProgram } = await fixture().data(QUESTION, { program: 'P-MXHN-1719', group: 'CIVIL_SOCIETY' });
  const stage = (code: string, ...projects: string[]) => ({
    value: String(projects.length), coverage: { known: 3, unknown: 11 }, rule: { code, version: '1', text: expect.stringContaining('not the same as none') }, asOf: '2019-06-30', members: { nodes: projects.map((project) => ({ code: project })) },
  });
  expect(bilateralProgram).toEqual({ code: 'P-MXHN-1719', involvement: {
    group: 'CIVIL_SOCIETY', design: stage('GROUP_IN_DESIGN', 'HN03'), delivery: stage('GROUP_IN_DELIVERY', 'HN03', 'HN14'), monitoring: stage('GROUP_IN_MONITORING', 'HN13'),
  } });
});

test('where nobody reports anything of a group there is no number, rather than zero', async () => {
  const { bilateralProgram } = await fixture().data(QUESTION, { program: 'P-MXHN-1719', group: 'PRIVATE_SECTOR' });
  expect(bilateralProgram.involvement.design).toMatchObject({ value: null, coverage: { known: 0, unknown: 14 } });
});
