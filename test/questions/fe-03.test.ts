import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-03.graphql'), 'utf8');
const demo = useQuestionWorld('demo');

test('FE-03: one request draws the monitoring page: exercise, indicators, findings, recommendations, workshop', async () => {
  const { monitoringExercise: page, effectivenessPrinciples } = await demo().data(QUESTION, { code: 'mo-mex-pilot' });
  expect(page).toMatchObject({
    name: { value: 'Mexican pilot of SSC effectiveness monitoring' }, kind: 'NATIONAL_PILOT', year: null, country: { iso3: 'MEX' }, presentedOn: '2018-11-30',
    presentedTo: { name: { value: 'Global Partnership for Effective Development Co-operation, Steering Committee' } },
    actors: [['LED', 'AMEXCID'], ['JOINT_SECRETARIAT', 'OECD'], ['JOINT_SECRETARIAT', 'UNDP'], ['SUPPORTED', 'GIZ'], ['COMMISSIONED', 'BMZ']].map(([role, acronym]) => ({ role, organization: { acronym } })),
    participations: [{ country: { iso3: 'MEX' }, participated: true }],
    findings: { totalCount: 33 }, recommendations: { totalCount: 10 },
    absences: [{ field: 'round', reason: 'NOT_APPLICABLE' }, { field: 'year', reason: 'NOT_REPORTED' }],
  });
  expect([page.indicators.length, page.findings.nodes.length, page.recommendations.nodes.length, page.workshops.length, page.facts.length, page.sources.length, effectivenessPrinciples.length]).toEqual([7, 33, 10, 1, 7, 3, 4]);
});

test('beside each indicator stand what the register computes and what the survey says, never merged', async () => {
  const { indicators } = (await demo().data(QUESTION, { code: 'mo-mex-pilot' })).monitoringExercise;
  const [first, strategy, civilSociety] = indicators;
  expect(indicators.map((each: any) => [each.officialNumber, each.computed.figures.length, each.survey.absences[0].reason])).toEqual([['A', 5], ['B', 1], ['C', 0], ['D', 0], ['E', 12], ['F', 4], ['G', 5]].map((each) => [...each, 'NOT_REPORTED']));
  expect(first.computed.figures[0]).toEqual({ measure: 'OBJECTIVES_FROM_PLANS', figure: { value: null, coverage: { known: 0, unknown: expect.any(Number) }, rule: { code: 'alignment-a1', version: '1' }, asOf: '2019-06-30' } });
  expect([strategy.computed.strategy.framework.code, strategy.computed.figures[0].figure.value]).toEqual(['plan-procid', '0.8']);
  expect(civilSociety.computed.absences[0]).toEqual({ field: 'figures', reason: 'NOT_APPLICABLE' });
});

/** The other pages of the set, each as one request. */
const PAGES: [string, string][] = [
  ['home', `{ projects(first: 6) { totalCount facets { status { code count } modality { code count } } nodes { code title { value } topic { value } } coverage { scope sources { title lastUpdate } } } events(first: 5) { nodes { code name { value } start } } monitoringExercises(first: 3) { nodes { code kind year name { value } } } }`],
  ['country', `{ country(iso3: "HND") { name(locale: "es") { value } frameworks(first: 10) { totalCount nodes { code name { value } start end } } mandates { role body { name { value } } } } projects(first: 50, filter: { participant: { country: "HND" } }) { totalCount facets { role { code count } modality { code count } } nodes { code title { value } topic { value } status } } }`],
  ['project', `{ project(code: "prj-cofemer") { code title { value } topic { value } status start end participations { role country { iso3 } } institutions { name organization { acronym } } territories { subdivision { name { value } } country { iso3 } } events(first: 20) { nodes { code start } } sources { title url } absences { field reason note } } }`],
  ['sector', `{ projects(first: 50, filter: { sector: { vocabulary: "DAC", code: "122" } }) { totalCount facets { status { code count } country { country { iso3 } count } } nodes { code title { value } topic { value } status } } }`],
  ['map', `{ projects(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { code territories { country { iso3 } subdivision { code } } } } }`],
];

test.each(PAGES)('the %s page is one request too', async (_name, query) => {
  const { data, errors } = await demo().run(query);
  expect(errors).toBeUndefined();
  const text = JSON.stringify(data);
  expect(text).toContain('"code":"'); // an empty page would prove nothing
  expect(gzipSync(text).length).toBeLessThan(60_000);
});
