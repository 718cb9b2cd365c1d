import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-26.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('a draft program has no timeline, and a draft plan no successor to be seen', async () => {
  expect(await world().data(QUESTION, { program: 'DRAFT-P-MXHN-1921', plan: 'DRAFT-FWK' })).toEqual({ bilateralProgram: null, resultsFramework: null });
  const { resultsFramework } = await world().data(QUESTION, { program: 'P-MXHN-1719', plan: 'HN-PLAN-2' });
  expect(resultsFramework.supersededBy).toEqual([]);
});

test('FE-26: one request draws the timeline, each date as precise as its source', async () => {
  const { bilateralProgram, resultsFramework } = await world().data(QUESTION, { program: 'P-MXHN-1719', plan: 'HN-PLAN-1' });
  const { projects, ...program } = bilateralProgram;
  expect(program).toEqual({
    start: '2017',
    end: '2019',
    session: { commission: { sessions: { nodes: [{ code: 'JC6', heldOn: '2013-02-20' }, { code: 'JC7', heldOn: '2015-03-10' }, { code: 'JC8', heldOn: '2017-03-15' }] } } },
    reviewEvents: [{ kind: 'MIDTERM_EVALUATION', heldOn: '2018-08' }],
  });
  expect(resultsFramework).toEqual({ code: 'HN-PLAN-1', start: '2014-01-27', end: '2018-06-30', supersededBy: [{ code: 'HN-PLAN-2', start: '2018-07-01' }] });
  expect(projects.nodes.map((each: any) => [each.code, each.start])).toEqual([
    ['HN01', '2017-05-02'], ['HN02', '2015-06-01'], ['HN03', '2017-08-01'], ['HN04', '2017-06-01'], ['HN05', '2015-09-01'], ['HN06', null], ['HN07', '2017-07-01'],
    ['HN08', '2017-09-01'], ['HN09', null], ['HN10', '2017-04-15'], ['HN11', '2017-10-01'], ['HN12', '2018-06-01'], ['HN13', '2017-11-01'], ['HN14', '2018-01-15'],
  ]);
  expect(projects.nodes[5].statusHistory).toEqual([{ status: 'APPROVED', on: '2017-03-15', reason: null }, { status: 'CANCELLED', on: '2018-02-10', reason: 'BUDGET_CUT' }]);
  expect(projects.nodes[13].mergedRecords).toEqual([{ code: 'HN14-HN', mergedOn: '2018-10-01' }]);
});
