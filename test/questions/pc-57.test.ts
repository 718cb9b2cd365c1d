import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-57.graphql'), 'utf8');
const demo = useQuestionWorld('demo');

/** Seed fact: the indicators were adjusted to the dual role after the ad-hoc report of 2016. */
test('PC-57: no, the indicators were adjusted after the ad-hoc report; asked from either side', async () => {
  const reason = { value: 'The indicators were adjusted to the dual role after the ad-hoc report.' };
  const { monitoringExercise } = await demo().data(QUESTION, { code: 'mo-mex-pilot', with: 'mo-adhoc-2016' });
  expect(monitoringExercise).toMatchObject({
    code: 'mo-mex-pilot', kind: 'NATIONAL_PILOT', comparedWith: { exercise: { code: 'mo-adhoc-2016', kind: 'AD_HOC_REPORT', year: 2016 }, comparability: 'BREAK_IN_SERIES', reason, deduced: false },
  });
  expect(monitoringExercise.seriesNotes[0]).toEqual({ with: { code: 'mo-adhoc-2016' }, comparability: 'BREAK_IN_SERIES', reason, deduced: false, note: null });
  const other = (await demo().data(QUESTION, { code: 'mo-adhoc-2016', with: 'mo-mex-pilot' })).monitoringExercise;
  expect(other.comparedWith).toEqual({ exercise: { code: 'mo-mex-pilot', kind: 'NATIONAL_PILOT', year: null }, comparability: 'BREAK_IN_SERIES', reason, deduced: false });
});

test('where nobody says anything it is not stated, never comparable', async () => {
  expect((await demo().data(QUESTION, { code: 'mo-adhoc-2016', with: 'mo-global-round-2' })).monitoringExercise.comparedWith)
    .toEqual({ exercise: { code: 'mo-global-round-2', kind: 'GLOBAL_ROUND', year: 2016 }, comparability: 'NOT_STATED', reason: null, deduced: false });
});

test('an exercise that is not to be seen is compared with nothing', async () => {
  expect((await demo().data(QUESTION, { code: 'mo-mex-pilot', with: 'no-such' })).monitoringExercise.comparedWith).toBeNull();
});

test('what the curator concluded is told apart, with what it was concluded from', async () => {
  const { monitoringExercise: pilot } = await demo().data('{ monitoringExercise(code: "mo-mex-pilot") { comparedWith(code: "mo-global-round-2") { comparability deduced } seriesNotes { with { code } deduced note } actors { organization { code } deduced note } } }');
  expect(pilot.comparedWith).toEqual({ comparability: 'BREAK_IN_SERIES', deduced: true });
  expect(pilot.seriesNotes.filter((each: any) => each.deduced)).toEqual([{ with: { code: 'mo-global-round-2' }, deduced: true, note: expect.stringContaining('no source compares') }]);
  expect(pilot.actors.filter((each: any) => each.deduced)).toEqual([{ organization: { code: 'org-bmz' }, deduced: true, note: expect.stringContaining('concluded from it') }]);
  const { effectivenessIndicators } = await demo().data('{ effectivenessIndicators(first: 10, filter: { set: GLOBAL }) { nodes { exercise { code } absences(fields: ["exercise"]) { reason note } } } }');
  expect(effectivenessIndicators.nodes).toEqual(Array(10).fill({ exercise: null, absences: [{ reason: 'NOT_REPORTED', note: 'the slides list the global indicators and name no exercise for them' }] }));
});
