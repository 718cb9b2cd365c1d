import { load } from '../../../src/app/load';
import { recordId } from '../../../src/kernel/record-id';
import { sameInAllTopologies } from '../../support/gateway';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { useWorld } from '../../support/world';

const world = useWorld('fixture');
afterAll(removePackageFolders);

const words = (code: string, more = {}) => [{ code: 'x', ...more, partyCountry: 'MEX', verdict: 'CONFIRMED', citations: [{ source: 'fx-register' }] }].map((each) => ({ ...each, code }));

test.each([
  ['a perception, which is nobody else’s to confirm', { dialogueRating: 'fx-dlg-structure' }, 'dialogueRating'],
  ['two records at once', { finding: 'fx-fng-1', recommendation: 'fx-rcm-1' }, 'record'],
  ['a finding that does not exist', { finding: 'fx-fng-none' }, 'finding'],
])('the loader refuses a word on %s', async (_what, named, field) => {
  const report = await load(world().database.owner!, packageFolder({ attestations: words('AT-X', named) }));
  expect(report.problems.map((problem) => problem.field)).toContain(field);
});

const WORD = 'code verdict field ownValue note on country { iso3 } organization { code } record { __typename id }';

test('what exercises found and recommend, and what a parliament is owed, is confirmed and disputed; drafts say nothing', async () => {
  const { data } = await sameInAllTopologies(world(), `fragment said on Attestation { ${WORD} } query {
    monitoringExercise(code: "fx-exc-round-2") { attestations { ...said } }
    recommendation(code: "fx-rcm-1") { status attestations { ...said } followUps(first: 5) { nodes { code attestations { code verdict organization { code } } } } }
    pilot: monitoringExercise(code: "fx-exc-pilot") { attestations { code } findings { nodes { code attestations { code verdict } } } }
    parliamentaryOversight(country: "MEX") { obligations { code attestations { ...said } } hearings { attestations { code } } questions(first: 5) { nodes { code attestations { code } } } }
    consultations(first: 5, country: "MEX") { nodes { code attestations { code } } } trainingPrograms(first: 5) { nodes { code attestations { code country { iso3 } } } }
    hidden: attestations(first: 50, filter: { verdict: DISPUTED }) { nodes { code } }
  }`);
  const said = (given: object) => ({ field: null, ownValue: null, note: null, country: null, organization: null, ...given });
  expect(data.monitoringExercise.attestations).toEqual([said({ code: 'AT-EXC-ROUND-2-MEX', verdict: 'CONFIRMED', field: 'participations', on: '2019-03', country: { iso3: 'MEX' }, record: { __typename: 'MonitoringExercise', id: recordId('exc', 'fx-exc-round-2') } })]);
  expect(data.recommendation).toEqual({
    status: 'UNDER_WAY',
    attestations: [said({ code: 'AT-RCM-1-CSO', verdict: 'DISPUTED', field: 'status', ownValue: 'PLANNED', note: 'El registro no ha cambiado.', on: '2019-06-10', organization: { code: 'org-fx-cso-1' }, record: { __typename: 'Recommendation', id: recordId('rcm', 'fx-rcm-1') } })],
    followUps: { nodes: [{ code: 'fx-fua-1', attestations: [{ code: 'AT-FUA-1-CSO', verdict: 'CONFIRMED', organization: { code: 'org-fx-cso-1' } }] }, { code: 'fx-fua-2', attestations: [] }] },
  });
  expect(data.pilot).toEqual({ attestations: [], findings: { nodes: [{ code: 'fx-fng-2', attestations: [] }, { code: 'fx-fng-1', attestations: [{ code: 'AT-FNG-1-STC', verdict: 'CONFIRMED' }] }] } });
  expect(data.parliamentaryOversight.obligations).toEqual([{ code: 'fx-obl-register', attestations: [] }, { code: 'fx-obl-report', attestations: [
    said({ code: 'AT-OBL-REPORT-AMEXCID', verdict: 'DISPUTED', field: 'deliveries', ownValue: '2017-07-01', note: 'El informe de 2016 se entregó antes.', on: '2019-05-30', organization: { code: 'org-fx-amexcid' }, record: { __typename: 'ReportingObligation', id: recordId('obl', 'fx-obl-report') } }),
  ] }]);
  expect([data.parliamentaryOversight.hearings[0].attestations, data.parliamentaryOversight.questions.nodes[0].attestations, data.consultations.nodes[0].attestations]).toEqual([[{ code: 'AT-HRG-1-AMEXCID' }], [{ code: 'AT-PQ1-AMEXCID' }], [{ code: 'AT-CNS-CSO' }]]);
  expect(data.trainingPrograms.nodes[0]).toEqual({ code: 'fx-trp-1', attestations: [{ code: 'AT-TRP-HND', country: { iso3: 'HND' } }] });
  expect(data.hidden.nodes.map((each: any) => each.code).filter((code: string) => /RCM/.test(code))).toEqual(['AT-RCM-1-CSO']);
});

test('one statement for the words on all recommendations, whatever their number', async () => {
  const query = '{ monitoringExercise(code: "fx-exc-pilot") { recommendations(first: N) { nodes { attestations { verdict } } } } }';
  await world().data(query.replace('N', '1'));
  const one = world().statements();
  await world().data(query.replace('N', '10'));
  expect(world().statements()).toBe(one);
});

test('an old code of a recommendation leads to the one that was kept', async () => {
  const report = await load(world().database.owner!, packageFolder({ merges: [{ code: 'fx-rcm-old', recommendation: 'fx-rcm-1', citations: [{ source: 'fx-register' }] }] }));
  expect(report.problems).toEqual([]);
  expect(await world().data('{ recommendation(code: "fx-rcm-old") { code } }')).toEqual({ recommendation: { code: 'fx-rcm-1' } });
});
