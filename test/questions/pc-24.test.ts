import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-24.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('PC-24: HN06 and HN11 lose their objectives, though the version that drops them is only announced', async () => {
  const lost = (code: string, project: object, node: string) => ({
    link: { code, node: { code: node }, subject: { __typename: 'Project', ...project } },
    state: { state: 'ORPHANED', successorFramework: { code: 'PROCID-1924', status: 'ANNOUNCED' }, successorNodes: [], asOf: '2019-06-30', rule: { code: 'link-plan-state-if-succeeded', version: '1' } },
  });
  expect(await world().data(QUESTION, { strategy: 'PROCID-1418', successor: 'PROCID-1924' })).toEqual({ resultsFramework: {
    code: 'PROCID-1418', supersededBy: [{ code: 'PROCID-1924', status: 'ANNOUNCED' }],
    displacedLinks: [lost('LN-HN06-PX', { code: 'HN06', status: 'CANCELLED' }, 'PROCID-1418:PX-5'), lost('LN-HN11-PX', { code: 'HN11', status: 'COMPLETED' }, 'PROCID-1418:PX-3')],
    byDate: [], // announced, it has taken over nothing, though its period has begun
  } });
});

test('a version that is not a later one of this plan is refused, a draft like one that does not exist', async () => {
  for (const successor of ['HN-PLAN-2', 'PROCID-1418', 'NONE', 'DRAFT-FWK']) {
    const { errors } = await world().run(QUESTION, { strategy: 'PROCID-1418', successor });
    expect(errors).toMatchObject([{ message: `successor: expected the code of a later version of this plan, got "${successor}"`, path: ['resultsFramework', 'displacedLinks'], extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});

test('claims on other plans have no answer to that question', async () => {
  const { project } = await world().data('{ project(code: "HN06") { alignmentLinks { code planState(successor: "PROCID-1924") { state } } } }');
  expect(project.alignmentLinks).toEqual([{ code: 'LN-HN06-HN', planState: null }, { code: 'LN-HN06-PX', planState: { state: 'ORPHANED' } }]);
});
