import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-36.graphql'), 'utf8');
const demo = useQuestionWorld('demo');
const numbers = (...all: number[]) => ({ nodes: all.map((number) => ({ number })) });

/** Seed facts: section "Recommendations from the multi-stakeholder workshop" of the report. */
test('PC-36: ten recommendations with 24 points; seven and ten print no principle, and none is guessed', async () => {
  const { monitoringExercise: exercise, effectivenessPrinciples } = await demo().data(QUESTION, { code: 'mo-mex-pilot' });
  expect(exercise.recommendations.totalCount).toBe(10);
  expect(exercise.recommendations.nodes.map((each: any) => [each.number, each.principles, each.subPoints.length])).toEqual([
    [1, ['FOCUS_ON_RESULTS', 'COUNTRY_OWNERSHIP'], 5], [2, ['INCLUSIVE_PARTNERSHIPS', 'FOCUS_ON_RESULTS'], 3], [3, ['TRANSPARENCY_ACCOUNTABILITY'], 2], [4, ['TRANSPARENCY_ACCOUNTABILITY'], 2],
    [5, ['FOCUS_ON_RESULTS'], 4], [6, ['INCLUSIVE_PARTNERSHIPS'], 2], [7, [], 2], [8, ['COUNTRY_OWNERSHIP', 'FOCUS_ON_RESULTS'], 2], [9, ['INCLUSIVE_PARTNERSHIPS'], 1], [10, [], 1],
  ]);
  const points = exercise.recommendations.nodes.flatMap((each: any) => each.subPoints);
  expect(points).toHaveLength(24);
  expect(points.filter((each: any) => each.isTruncated)).toEqual([{ text: { value: expect.stringContaining('breaks off') }, isTruncated: true }]);
  expect(exercise).toMatchObject({ results: numbers(1, 2, 5, 8), ownership: numbers(1, 8), inclusive: numbers(2, 6, 9), transparency: numbers(3, 4), nonePrinted: numbers(7, 10) });
  expect(exercise.workshops).toEqual([{
    name: { value: 'Multi-stakeholder workshop of the pilot' }, place: 'Mexico City', heldOn: null, event: { code: 'ev-multiactor' },
    groups: ['PRIVATE_SECTOR', 'CIVIL_SOCIETY', 'SUBNATIONAL_GOVERNMENT', 'AGENCY_AREA'].map((group) => ({ group, people: null })),
    sources: [{ title: 'Monitoring Exercise in South-South Cooperation Effectiveness - Final Report (AMEXCID)' }],
  }]);
  expect(effectivenessPrinciples).toEqual([
    { principle: 'COUNTRY_OWNERSHIP', name: { value: 'Country ownership' }, otherName: { value: 'National Ownership' } },
    { principle: 'FOCUS_ON_RESULTS', name: { value: 'Focus on results' }, otherName: null },
    { principle: 'INCLUSIVE_PARTNERSHIPS', name: { value: 'Inclusive partnerships' }, otherName: null },
    { principle: 'TRANSPARENCY_ACCOUNTABILITY', name: { value: 'Transparency and mutual accountability' }, otherName: { value: 'Transparency and accountability' } },
  ]);
});
