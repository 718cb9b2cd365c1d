import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-23.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const rule = { code: 'link-plan-state', version: '1', text: expect.stringContaining('never while it is only announced') };

test('PC-23: HN02 is orphaned, HN09 waits for a choice between two; the link as said stays as it was', async () => {
  expect(await world().data(QUESTION, { plan: 'HN-PLAN-1' })).toEqual({ resultsFramework: {
    code: 'HN-PLAN-1', version: '1', supersededBy: [{ code: 'HN-PLAN-2', version: '2', start: '2018-07-01' }],
    displacedLinks: [
      {
        link: {
          code: 'LN-HN02-HN', level: 'INDICATOR', indicator: { code: 'HN-PLAN-1:I4.2' }, node: null,
          subject: { __typename: 'Project', code: 'HN02', status: 'IN_EXECUTION' }, sources: [{ title: 'FICTIONAL minutes of JC8' }],
        },
        state: { state: 'ORPHANED', successorFramework: { code: 'HN-PLAN-2', version: '2' }, successorNodes: [{ code: 'HN-PLAN-2:O4' }], successorIndicators: [], asOf: '2019-06-30', rule },
      },
      {
        link: {
          code: 'LN-HN09-HN', level: 'INDICATOR', indicator: { code: 'HN-PLAN-1:I7.1' }, node: null,
          subject: { __typename: 'Project', code: 'HN09', status: 'APPROVED' }, sources: [{ title: 'FICTIONAL minutes of JC8' }],
        },
        state: {
          state: 'PENDING', successorFramework: { code: 'HN-PLAN-2', version: '2' }, successorNodes: [{ code: 'HN-PLAN-2:O7' }],
          successorIndicators: [{ code: 'HN-PLAN-2:I7.1a' }, { code: 'HN-PLAN-2:I7.1b' }], asOf: '2019-06-30', rule,
        },
      },
    ],
  } });
});

test('as of the day before there is none, and on the day itself both', async () => {
  const orphans = async (asOf: string) => (await world().data(QUESTION, { plan: 'HN-PLAN-1', asOf })).resultsFramework.displacedLinks.map((each: any) => [each.link.code, each.state.asOf]);
  expect(await orphans('2018-06-30')).toEqual([]);
  expect(await orphans('2018-07-01')).toEqual([['LN-HN02-HN', '2018-07-01'], ['LN-HN09-HN', '2018-07-01']]);
});

test('a draft that would take its place takes nothing over', async () => {
  expect((await world().data(QUESTION, { plan: 'HN-PLAN-2' })).resultsFramework).toEqual({ code: 'HN-PLAN-2', version: '2', supersededBy: [], displacedLinks: [] });
});

test('what became of each claim of a project', async () => {
  const STATES = '{ project(code: "HN01") { alignmentLinks { code now: planState { state successorFramework { code } successorNodes { code } successorIndicators { code } } then: planState(asOf: "2018-06-30") { state successorFramework { code } asOf } } } }';
  const { project } = await world().data(STATES);
  expect(project.alignmentLinks.find((link: any) => link.code === 'LN-HN01-HN')).toEqual({
    code: 'LN-HN01-HN',
    now: { state: 'CARRIED_OVER', successorFramework: { code: 'HN-PLAN-2' }, successorNodes: [{ code: 'HN-PLAN-2:O2' }], successorIndicators: [{ code: 'HN-PLAN-2:I2.1' }] },
    then: { state: 'CURRENT', successorFramework: null, asOf: '2018-06-30' },
  });
});
