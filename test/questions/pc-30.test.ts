import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-30.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
test('PC-30: HN10, people trained, from 500 to 300, twelve days after the period had ended; both targets can be read', async () => {
  const { bilateralProgram } = await world().data(QUESTION, { program: 'P-MXHN-1719' });
  expect([bilateralProgram.code, bilateralProgram.projects.totalCount]).toEqual(['P-MXHN-1719', 14]);
  const frameworks = bilateralProgram.projects.nodes.filter((each: any) => each.resultsFramework);
  expect(frameworks).toEqual([
    { code: 'HN01', resultsFramework: { code: 'HN01-RF', targetChanges: [] } },
    { code: 'HN10', resultsFramework: { code: 'HN10-RF', targetChanges: [{
      indicator: { code: 'HN10-RF:1', name: { value: 'Personas capacitadas' }, unit: 'personas' }, period: '2017', oldValue: '500', newValue: '300', effect: 'EASED',
      revisedOn: '2018-01-12', daysAfterPeriodEnd: 12, revisedBy: 'AMEXCID', reason: 'fewer training centres than agreed',
    }] } },
    { code: 'HN14', resultsFramework: { code: 'HN14-RF', targetChanges: [] } },
  ]);
});

test('the tie of a project to its framework can be followed back, and a draft leads nowhere', async () => {
  expect(await world().data('{ own: resultsFramework(code: "HN10-RF") { projects { totalCount nodes { code } } } plan: resultsFramework(code: "HN-PLAN-1") { projects { totalCount } } project(code: "HN02") { resultsFramework { code } absences(fields: ["resultsFramework"]) { reason } } }')).toEqual({
    own: { projects: { totalCount: 1, nodes: [{ code: 'HN10' }] } }, plan: { projects: { totalCount: 0 } }, project: { resultsFramework: null, absences: [{ reason: 'NOT_REPORTED' }] },
  });
});
