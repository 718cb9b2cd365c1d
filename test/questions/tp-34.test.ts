import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-34.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = async (activity: object) => (await world().data(QUESTION, { activity })).projectMatch;
const brief = ({ verdict, candidates }: any) => ({ verdict, candidates: candidates.map((each: any) => [each.verdict, each.project.code, each.score]) });
const NONE = { verdict: 'NONE', candidates: [] };
const rule = { code: 'project-match', version: '1', text: expect.stringContaining('nothing else makes two records the same') };

test('TP-34: the same by its external id, similar by title, dates and parties with score and reasons, or none', async () => {
  expect(await ask({ externalIds: [{ scheme: 'iati', value: 'XX-FX-1-TR01' }], title: 'Border management' })).toEqual({
    verdict: 'SAME', rule,
    candidates: [{
      verdict: 'SAME', score: '0.6666666667', project: { code: 'TR01', title: { value: 'Trade facilitation and border management' }, externalIds: [{ scheme: 'iati', value: 'XX-FX-1-TR01' }], mergedRecords: [] },
      reasons: [
        { kind: 'EXTERNAL_ID', given: 'iati XX-FX-1-TR01', found: 'iati XX-FX-1-TR01', shared: [], similarity: null, weight: null },
        { kind: 'TITLE', given: 'Border management', found: 'Trade facilitation and border management', shared: ['border', 'management'], similarity: '0.6666666667', weight: '0.5' },
      ],
    }],
  });
  const similar = await ask({ title: 'Eficiencia energética en los municipios', start: '2016', end: '2018-06-30', countries: ['ARG', 'MEX', 'DEU'], organizations: ['org-fx-giz'] });
  expect(brief(similar)).toEqual({ verdict: 'SIMILAR', candidates: [['SIMILAR', 'TR02', '0.875'], ['SIMILAR', 'TR07', '0.6813596491'], ['SIMILAR', 'HN12', '0.52']] }); // days of TR07: 181 of 912 and 912
  expect(similar.candidates[0].reasons).toEqual([
    { kind: 'TITLE', given: 'Eficiencia energética en los municipios', found: 'Eficiencia energética en municipios, fase 1', shared: ['eficiencia', 'energetica', 'municipios'], similarity: '0.75', weight: '0.5' },
    { kind: 'PARTIES', given: 'ARG, MEX, DEU, org-fx-giz', found: 'ARG, MEX, DEU, org-fx-giz', shared: ['ARG', 'MEX', 'DEU', 'org-fx-giz'], similarity: '1', weight: '0.3' },
    { kind: 'DATES', given: '2016/2018-06-30', found: '2016/2018-06-30', shared: [], similarity: '1', weight: '0.2' },
  ]);
  expect(await ask({ title: 'Cosecha de lluvia en islas', countries: ['MEX', 'HND'] })).toEqual({ ...NONE, rule });
});

test('a record that was merged is the one that was kept, by its code or its id elsewhere; one whose merge was undone is none', async () => {
  const kept = await ask({ code: 'HN14-HN', title: 'Desarrollo infantil temprano', countries: ['HND', 'MEX'] });
  expect(kept.candidates).toEqual([expect.objectContaining({
    verdict: 'SAME', score: '0.375', project: expect.objectContaining({ code: 'HN14', mergedRecords: [{ code: 'HN14-HN', mergedOn: '2018-10-01' }] }),
    reasons: [expect.objectContaining({ kind: 'CODE_OF_BEFORE', given: 'HN14-HN', found: 'HN14' }), expect.objectContaining({ kind: 'TITLE', similarity: '0' }), expect.objectContaining({ kind: 'PARTIES', similarity: '1' })],
  })]);
  expect(brief(await ask({ externalIds: [{ scheme: 'hn-register', value: 'FX-HN-114' }] }))).toEqual({ verdict: 'SAME', candidates: [['SAME', 'HN14', null]] });
  expect(brief(await ask({ code: 'HN02-UNDONE' }))).toEqual(NONE);
});

test('ids that contradict each other name both records; the same stand before the similar', async () => {
  const found = await ask({ externalIds: [{ scheme: 'iati', value: 'XX-FX-1-TR01' }], code: 'HN14', title: 'Facilitación del comercio' });
  expect(brief(found)).toEqual({ verdict: 'SAME', candidates: [['SAME', 'TR01', '0.6666666667'], ['SAME', 'HN14', '0'], ['SIMILAR', 'HN01', '1']] });
});

test('a hidden record, a merge into one and a hidden party tell nothing by matching', async () => {
  const [draft] = await world().database.owner!.query(`select id from project where code = 'DRAFT-HN99'`);
  for (const activity of [
    { externalIds: [{ scheme: 'mx-register', value: 'FX-DRAFT-099' }] }, { code: 'DRAFT-HN99' }, { code: draft.id }, { code: 'OLD-OF-A-DRAFT' },
    { title: 'Borrador reservado de Honduras', start: '2017-02-02', countries: ['MEX', 'HND'] },
  ]) expect(brief(await ask(activity))).toEqual(NONE);
  const parties = async (organization: string) => (await ask({ title: 'Cafés de especialidad', organizations: [organization] })).candidates[0].reasons.map(({ kind }: any) => kind);
  expect(await parties('DRAFT-org-1')).toEqual(await parties('org-that-is-not-there'));
});

test.each([
  ['nothing to find it by', { countries: ['MEX'] }, /an external id, a code or a title/],
  ['a title without a word', { title: ' - ' }, /an external id, a code or a title/],
  ['too long a title', { title: 'a'.repeat(501) }, /title: expected at most 500/],
  ['an end before the start', { title: 'agua', start: '2017', end: '2016' }, /not before 2017/],
])('refuses %s', async (_, activity, message) => {
  const { errors } = await world().run(QUESTION, { activity });
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(message), extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) })]);
});

test('as many statements for three candidates as for one', async () => {
  const statements = async (title: string) => {
    const { candidates } = (await world().monolith.data(QUESTION, { activity: { title } })).projectMatch;
    return { found: candidates.length, statements: world().statements() };
  };
  const [one, three] = [await statements('Forest monitoring'), await statements('Eficiencia energética en municipios')];
  expect([one.found, three.found, three.statements]).toEqual([1, 3, one.statements]);
});
