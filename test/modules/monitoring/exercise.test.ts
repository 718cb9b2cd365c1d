import { sameInAllTopologies } from '../../support/gateway';
import { load } from '../../../src/app/load';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { operationsIn } from '../../support/operations';
import { useSharedWorld } from '../../support/world';

const fixture = useSharedWorld('fixture');
const demo = useSharedWorld('demo');
const data = async (query: string) => (await sameInAllTopologies(fixture(), query)).data;

afterAll(removePackageFolders);

test('the contract operation: seven indicators, 16 and 17 findings, ten recommendations with 24 points', async () => {
  const { query, variables } = operationsIn('test/federation/contract').find(({ name }) => name === 'exercise')!;
  const { monitoringExercise: exercise } = await demo().data(query, variables);
  expect(exercise).toMatchObject({ code: 'mo-mex-pilot', kind: 'NATIONAL_PILOT', year: null });
  expect(exercise.indicators.map((each: any) => each.code)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `mo-ind-${letter}`));
  const of = (kind: string) => exercise.findings.nodes.filter((each: any) => each.kind === kind).length;
  expect([exercise.findings.totalCount, of('PROGRESS'), of('OPPORTUNITY')]).toEqual([33, 16, 17]);
  expect(exercise.findings.nodes[0]).toEqual({ kind: 'PROGRESS', principle: 'COUNTRY_OWNERSHIP', text: { value: 'Bilateral programmes are agreed in joint commissions' } });
  expect(exercise.recommendations.totalCount).toBe(10);
  expect(exercise.recommendations.nodes.every((each: any) => each.status === null && each.followUps.totalCount === 0)).toBe(true);
  expect(exercise.recommendations.nodes.flatMap((each: any) => each.subPoints)).toHaveLength(24);
});

test('what belongs to a draft exercise is hidden with it, and a draft leaves no trace', async () => {
  const none = (...codes: string[]) => codes.map((code) => ({ code, supersededBy: [] }));
  expect(await data(`{
    draft: monitoringExercise(code: "DRAFT-exc-1") { code } of: recommendation(code: "fx-rcm-of-draft") { code } hidden: recommendation(code: "DRAFT-rcm-1") { code }
    indicator: effectivenessIndicator(code: "fx-efi-of-draft") { code }
    pilot: monitoringExercise(code: "fx-exc-pilot") { seriesNotes { with { code } } comparedWith(code: "DRAFT-exc-1") { comparability } actors { role organization { code } } findings { totalCount } recommendations { totalCount } indicators { code supersededBy { code } } workshops { name { value } } facts { aspect } }
    newest: effectivenessIndicator(code: "fx-efi-c2") { supersedes { code } supersededBy { code } exercise { code } absences { field reason } }
    principles: effectivenessPrinciples { principle }
    indicators: effectivenessIndicators(first: 50) { totalCount nodes { code } }
  }`)).toEqual({
    draft: null, of: null, hidden: null, indicator: null,
    pilot: {
      seriesNotes: [{ with: { code: 'fx-exc-round-2' } }], comparedWith: null, actors: [{ role: 'LED', organization: { code: 'org-fx-amexcid' } }, { role: 'SUPPORTED', organization: { code: 'org-fx-giz' } }],
      findings: { totalCount: 2 }, recommendations: { totalCount: 3 }, indicators: [...none('fx-efi-a', 'fx-efi-b'), { code: 'fx-efi-c1', supersededBy: [{ code: 'fx-efi-c2' }] }, ...none('fx-efi-e', 'fx-efi-f', 'fx-efi-g')],
      workshops: [{ name: { value: 'Taller ficticio' } }], facts: [{ aspect: 'method' }],
    },
    newest: { supersedes: { code: 'fx-efi-c1' }, supersededBy: [], exercise: null, absences: [{ field: 'exercise', reason: 'NOT_REPORTED' }, { field: 'definition', reason: 'NOT_REPORTED' }] },
    principles: [{ principle: 'COUNTRY_OWNERSHIP' }, { principle: 'INCLUSIVE_PARTNERSHIPS' }],
    indicators: { totalCount: 8, nodes: ['global-2', 'a', 'b', 'c1', 'c2', 'e', 'f', 'g'].map((each) => ({ code: `fx-efi-${each}` })) },
  });
});

test('fewer than five people are never shown, zero included; an uncounted group is not reported', async () => {
  const { monitoringExercise } = await data('{ monitoringExercise(code: "fx-exc-pilot") { workshops { event { code } heldOn groups { group people absences { field reason } } } } }');
  expect(monitoringExercise.workshops).toEqual([{ event: { code: 'EV03' }, heldOn: '2018-09', groups: [
    { group: 'CIVIL_SOCIETY', people: 12, absences: [] }, { group: 'PRIVATE_SECTOR', people: null, absences: [{ field: 'people', reason: 'SUPPRESSED' }] },
    { group: 'SUBNATIONAL_GOVERNMENT', people: null, absences: [{ field: 'people', reason: 'NOT_REPORTED' }] }, { group: 'PARLIAMENT', people: null, absences: [{ field: 'people', reason: 'SUPPRESSED' }] },
  ] }]);
});

test('the ten global indicators, and how far they fit a country that gives and receives; what the source does not show is not reported', async () => {
  const { data: answer } = await sameInAllTopologies(demo(), '{ effectivenessIndicators(first: 20, filter: { set: GLOBAL }) { totalCount nodes { officialNumber applicability { country { iso3 } applicability absences { reason } } } } }');
  expect(answer.effectivenessIndicators.totalCount).toBe(10);
  const fits = answer.effectivenessIndicators.nodes.map((each: any) => [each.officialNumber, each.applicability[0].applicability]);
  expect(fits).toEqual([['1', 'PARTIAL'], ['2', 'LOW'], ['3', null], ['4', null], ['5', null], ['6', 'DOES_NOT_APPLY'], ['7', 'HIGH'], ['8', null], ['9', null], ['10', null]]);
  expect(answer.effectivenessIndicators.nodes[2].applicability).toEqual([{ country: { iso3: 'MEX' }, applicability: null, absences: [{ reason: 'NOT_REPORTED' }] }]);
});

test.each([
  ['an action done without evidence', { status: 'DONE', doneOn: '2019' }, ['evidence']],
  ['an action done on no date', { status: 'DONE', evidence: [{ url: 'https://example.org' }] }, ['doneOn']],
  ['an action with an end that is not done', { status: 'UNDER_WAY', doneOn: '2019' }, ['status']],
])('the loader refuses %s', async (_what, fields, expected) => {
  const report = await load(fixture().database.owner!, packageFolder({ 'follow-up-actions': [{ code: 'x', recommendation: 'fx-rcm-1', text: { es: 'x' }, citations: [{ source: 'fx-register' }], ...fields }] }));
  expect(report.problems.map(({ field }) => field)).toEqual(expected);
});
