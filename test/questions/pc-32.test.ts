import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-32.graphql'), 'utf8');
const demo = useQuestionWorld('demo');
const REPORT = 'Monitoring Exercise in South-South Cooperation Effectiveness - Final Report (AMEXCID)';
const noYear = { field: 'year', reason: 'NOT_REPORTED' };

/** Seed facts: absent from the second round of 2016, an ad-hoc report of 2016, then the pilot with seven indicators. */
test('PC-32: absent from the second round, an ad-hoc report, a pilot with the seven indicators A to G', async () => {
  const { monitoringExercises, pilot } = await demo().data(QUESTION, { country: 'MEX', pilot: 'mo-mex-pilot' });
  expect(monitoringExercises).toEqual({ totalCount: 3, nodes: [
    { code: 'mo-adhoc-2016', kind: 'AD_HOC_REPORT', round: null, year: 2016, participationOf: { participated: true, absences: [] }, absences: [], sources: [{ title: REPORT }] },
    { code: 'mo-global-round-2', kind: 'GLOBAL_ROUND', round: 2, year: 2016, participationOf: { participated: false, absences: [] }, absences: [], sources: [{ title: REPORT }] },
    { code: 'mo-mex-pilot', kind: 'NATIONAL_PILOT', round: null, year: null, participationOf: { participated: true, absences: [] }, absences: [noYear], sources: [
      { title: REPORT }, { title: "GPEDC 16th Steering Committee, 30 November 2018: Mexico's Monitoring Pilot (slides)" }, { title: 'South-South Galaxy: Monitoring the Effectiveness of South-South Cooperation in Mexico' },
    ] },
  ] });
  const indicator = (officialNumber: string, principle: string | null, value: string) => ({ code: `mo-ind-${officialNumber.toLowerCase()}`, officialNumber, principle, version: null, text: { value } });
  expect(pilot.indicators).toEqual([
    indicator('A', 'COUNTRY_OWNERSHIP', "Fit of the offer with the partner's priorities and results framework"),
    indicator('B', 'FOCUS_ON_RESULTS', 'Use by providers of a strategic framework for South-South cooperation'),
    indicator('C', 'INCLUSIVE_PARTNERSHIPS', 'Part taken by civil society in South-South cooperation'),
    indicator('D', 'INCLUSIVE_PARTNERSHIPS', 'Quality of dialogue between the public and private sectors'),
    indicator('E', 'TRANSPARENCY_ACCOUNTABILITY', 'Public access to information'),
    indicator('F', 'TRANSPARENCY_ACCOUNTABILITY', 'Oversight by parliament'),
    indicator('G', null, 'Gender equality within South-South cooperation'),
  ]);
  expect(pilot.facts.map((each: any) => each.aspect)).toEqual(['indicators', 'recommendations', 'use by others', 'responsibility', 'origin', 'reproduction', 'method']);
});

describe('over the fixture', () => {
  const fixture = useQuestionWorld('fixture');

  test('a round of which nobody says anything is not reported, neither yes nor no', async () => {
    const { monitoringExercises } = await fixture().data(QUESTION, { country: 'MEX', pilot: 'DRAFT-exc-1' });
    const unknown = { participated: null, absences: [{ field: 'participated', reason: 'NOT_REPORTED' }] };
    expect(monitoringExercises.nodes.map((each: any) => [each.code, each.participationOf])).toEqual([
      ['fx-exc-pilot', { participated: true, absences: [] }], ['fx-exc-round-1', unknown], ['fx-exc-round-2', { participated: false, absences: [] }],
    ]);
    const { country } = await fixture().data('{ country(iso3: "GTM") { monitoringParticipations { exercise { code } participated absences { field reason } } } }');
    expect(country.monitoringParticipations).toEqual([{ exercise: { code: 'fx-exc-round-2' }, ...unknown }]);
  });
});
