import fc from 'fast-check';
import { load } from '../../../src/app/load';
import { spreadOf, type CountedAnswers } from '../../../src/modules/monitoring/survey.rules';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { rolledBack } from '../../support/rolled-back';
import { questionnairesOf } from '../../../src/modules/monitoring/questionnaire.rules';
import { sameInAllTopologies } from '../../support/gateway';
import { useWorld } from '../../support/world';

const world = useWorld('fixture');
const question = { id: 'q', groups: ['CIVIL_SOCIETY', 'AGENCY_AREA', 'PARTNER_COUNTRY'], options: ['YES', 'NO'] };
const counted = (group: string, yes: number, no: number): CountedAnswers[] => [{ questionId: 'q', group, option: 'YES', count: yes }, { questionId: 'q', group, option: 'NO', count: no }];

afterAll(removePackageFolders);

test.each([[1, 0], [0, 1], [1, 1], [2, 0], [0, 2]])('%i and %i answers of a group leave nothing but the word SUPPRESSED', (yes, no) => {
  expect(spreadOf(question, counted('AGENCY_AREA', yes, no))[1]).toEqual({ questionId: 'q', position: 1, group: 'AGENCY_AREA', standing: 'SUPPRESSED', respondents: null, cells: null });
});

test('three are shown, with the zeros of an answer that nobody chose', () => {
  expect(spreadOf(question, counted('AGENCY_AREA', 3, 0))[1]).toEqual({ questionId: 'q', position: 1, group: 'AGENCY_AREA', standing: 'SHOWN', respondents: 3, cells: [{ option: 'YES', count: 3 }, { option: 'NO', count: 0 }] });
});

/** Attack: whoever holds every public answer must not tell two surveys apart that differ in a small group alone. */
test('surveys that differ in the small groups alone have the same result, whatever the other groups say', () => {
  const small = fc.constantFrom([1, 0], [0, 1], [1, 1], [2, 0], [0, 2]);
  const any = fc.tuple(fc.nat(30), fc.nat(30));
  fc.assert(fc.property(small, small, any, any, ([a, b], [c, d], [e, f], [g, h]) => {
    const others = [...counted('CIVIL_SOCIETY', e, f), ...counted('PARTNER_COUNTRY', g, h)];
    expect(spreadOf(question, [...others, ...counted('AGENCY_AREA', a!, b!)])).toEqual(spreadOf(question, [...others, ...counted('AGENCY_AREA', c!, d!)]));
  }));
});

const EVERYTHING = `{ monitoringExercises(first: 4) { totalCount nodes { code surveyQuestions(first: 4) { totalCount nodes { code ...spread } } dialogueRatings { aspect spread { ...group } } indicators { code survey { questions { code ...spread } } } } } }
  fragment spread on SurveyQuestion { spread { groups { ...group } coverage { known unknown excluded { reason count } } } }
  fragment group on GroupSpread { group standing respondents cells { option { name } count } absences { field reason } }`;
const answerOf = (code: string, option: string) => ({ code, exercise: 'fx-exc-pilot', group: 'SUBNATIONAL_GOVERNMENT', answers: [{ question: 'fx-sqn-c1', option }], citations: [{ source: 'fx-register' }] });

test('loaded into the register, all public answers together cannot yield the cells of the small group', async () => {
  const before = await world().data(EVERYTHING);
  expect(JSON.stringify(before)).toContain('"SUPPRESSED"');
  for (const [one, other] of [['NOT_PROMOTED', 'NOT_PROMOTED'], ['FORMAL_MECHANISMS', 'FORMAL_MECHANISMS'], ['FORMAL_MECHANISMS', 'NOT_PROMOTED']] as const) {
    const report = await load(world().database.owner!, packageFolder({ 'survey-responses': [answerOf('fx-srp-22', one), answerOf('fx-srp-23', other)] }));
    expect(report.problems).toEqual([]);
    expect(await world().data(EVERYTHING)).toEqual(before);
  }
});

test('the role that answers the public has no right on what one respondent said', async () => {
  for (const table of ['survey_response', 'survey_answer']) {
    await expect(rolledBack(world(), async (query) => { await query('set local role mixta_anonymous'); return query(`select * from ${table}`); })).rejects.toThrow(/permission denied/);
  }
});

test('no field of the schema reaches a respondent', async () => {
  const { __schema } = await world().data('{ __schema { types { name fields { name } } } }');
  expect(__schema.types.map((type: any) => type.name)).toContain('GroupSpread');
  expect(__schema.types.filter((type: any) => /SurveyRespon|SurveyAnswer/.test(type.name))).toEqual([]);
});

test.each([
  ['an option that the question does not offer', { answers: [{ question: 'fx-sqn-c1', option: 'PERHAPS' }] }, 'option'],
  ['a question answered twice', { answers: [{ question: 'fx-sqn-c1', option: 'NOT_PROMOTED' }, { question: 'fx-sqn-c1', option: 'NOT_PROMOTED' }] }, 'answers[1].question'],
])('the loader refuses %s', async (_what, fields, field) => {
  const report = await load(world().database.owner!, packageFolder({ 'survey-responses': [{ ...answerOf('x', 'NOT_PROMOTED'), ...fields }] }));
  expect(report.problems.map((problem) => problem.field).join()).toContain(field);
});

test('a questionnaire for each group that was asked, and in which languages it can be read; a draft question is in none', async () => {
  const { data } = await sameInAllTopologies(world(), `{ all: monitoringExercise(code: "fx-exc-pilot") { questionnaires { group questions { number } } }
    one: monitoringExercise(code: "fx-exc-pilot") { questionnaires(group: PRIVATE_SECTOR) { group questions { number text(locale: "pt") { value status } } languages { locale isWhole missing { number } } } }
    none: monitoringExercise(code: "fx-exc-pilot") { questionnaires(group: PARLIAMENT) { group } } other: monitoringExercise(code: "fx-exc-round-2") { questionnaires { group } } }`);
  const asked = (group: string, ...numbers: string[]) => ({ group, questions: numbers.map((number) => ({ number })) });
  expect(data.all.questionnaires).toEqual([asked('AGENCY_AREA', 'C1'), asked('CIVIL_SOCIETY', 'C1'), asked('PRIVATE_SECTOR', 'C1', 'D1'), asked('SUBNATIONAL_GOVERNMENT', 'C1'), asked('PARTNER_COUNTRY', 'C1')]);
  expect(data.one.questionnaires).toEqual([{
    group: 'PRIVATE_SECTOR', questions: [{ number: 'C1', text: { value: 'O governo promove a participação da sociedade civil?', status: 'HUMAN' } }, { number: 'D1', text: { value: '¿Qué tan estructurado es el diálogo?', status: 'FALLBACK' } }],
    languages: [{ locale: 'es', isWhole: true, missing: [] }, { locale: 'en', isWhole: false, missing: [{ number: 'D1' }] }, { locale: 'pt', isWhole: false, missing: [{ number: 'D1' }] }],
  }]);
  expect([data.none.questionnaires, data.other.questionnaires]).toEqual([[], []]);
});

test('a translation that is out of date is none, a regional variant is one, and an answer offered counts like its question', () => {
  const asked = { id: 'q', groups: ['PARLIAMENT'], text: [{ locale: 'es-MX', text: 'a', status: 'HUMAN' }, { locale: 'en', text: 'a', status: 'STALE' }, { locale: 'pt', text: 'a', status: 'MACHINE' }] };
  const options = new Map([['q', [{ text: [{ locale: 'es', text: 'a', status: 'HUMAN' }, { locale: 'en', text: 'a', status: 'HUMAN' }] }]]]);
  expect(questionnairesOf([asked], options)[0]!.languages.map((each) => each.isWhole)).toEqual([true, false, false]);
  expect(questionnairesOf([asked], new Map())[0]!.languages.map((each) => each.isWhole)).toEqual([true, false, true]);
});
