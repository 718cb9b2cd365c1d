import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-21.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = async (plan: string, asOf?: string) => (await world().data(QUESTION, { plan, asOf })).resultsFramework.unsupportedNodes;
const told = (answer: any) => answer.nodes.map((each: any) => [each.node.code, each.reason, ...each.projects.map((project: any) => project.code)]);

test('PC-21: O6 has only a cancelled project, O8 nothing', async () => {
  expect(await ask('HN-PLAN-1')).toEqual({
    framework: { code: 'HN-PLAN-1', version: '1' },
    nodes: [
      { node: { code: 'HN-PLAN-1:O6', officialNumber: 'O6', text: { value: 'Seguridad ciudadana' } }, reason: 'ONLY_CANCELLED', projects: [{ code: 'HN06', status: 'CANCELLED', statusAsOf: '2018-02-10' }] },
      { node: { code: 'HN-PLAN-1:O8', officialNumber: 'O8', text: { value: 'Turismo y empleo joven' } }, reason: 'NOTHING', projects: [] },
    ],
    share: {
      value: '0.25', numerator: '2', denominator: '8', coverage: { known: 8, unknown: 0, excluded: [] }, asOf: '2019-06-30', members: { totalCount: 2 },
      rule: { code: 'plan-nodes-without-support', version: '1', text: expect.stringContaining('not cancelled') },
    },
  });
});

test('the version in force now inherits what was carried over: its objectives were all kept', async () => {
  const answer = await ask('HN-PLAN-2');
  expect([answer.framework, told(answer)]).toEqual([{ code: 'HN-PLAN-2', version: '2' }, [['HN-PLAN-2:O6', 'ONLY_CANCELLED', 'HN06'], ['HN-PLAN-2:O8', 'NOTHING']]]);
});

test('as of before the minutes only what was agreed before has support', async () => {
  const answer = await ask('HN-PLAN-1', '2017-03-14');
  expect([answer.share.asOf, told(answer).map(([code]: string[]) => code)]).toEqual(['2017-03-14', ['O1', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8'].map((o) => `HN-PLAN-1:${o}`)]); // TR01 serves O2 since 2016
});

test('an objective counts only where it has none below: SV-PLAN 3 is told by 3.1 and 3.2', async () => {
  const answer = await ask('SV-PLAN');
  expect([told(answer), answer.share.denominator]).toEqual([[['SV-PLAN:3.1', 'NOTHING']], '2']);
});
