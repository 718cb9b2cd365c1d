import { recordId } from '../../src/kernel/record-id';
import { loading } from '../support/loading';
import { documented } from '../support/operations';
import { removePackageFolders } from '../support/package-folder';
import { ACCEPT, REFUSE } from '../support/proposals';
import { useQuestionWorld } from '../support/question-world';
import { speaking } from '../support/words';
import { HONDURAS, keyed, MEXICO, PARTNER } from '../support/writing';

const { query } = documented('TP-33');
const world = useQuestionWorld('fixture', 'OWN');
const { bring, traces } = loading(world);
const { confirm } = speaking(world);
afterAll(removePackageFolders);

const CODE = 'HND-salud';
const ID = recordId('prj', CODE);
const ask = (as?: typeof HONDURAS) => world().data(query, { project: CODE, recordId: ID, signedIn: Boolean(as) }, as);
const decide = async (mutation: string, id: string, reason?: string) => (Object.values(await world().monolith.data(mutation, { input: { idempotencyKey: keyed(), id, reason } }, HONDURAS))[0] as any);

const ours = { code: CODE, title: { es: 'Salud materna' }, modality: 'TRIANGULAR', start: '2017', end: '2019', assertedBy: 'HND', participations: [{ country: 'USA', role: 'SECOND_PROVIDER' }, { country: 'MEX', role: 'FIRST_PROVIDER' }, { country: 'HND', role: 'RECIPIENT' }], citations: [{ source: 'fx-hn-register' }] };
const theirs = { ...ours, start: '2017-03', end: '2020', note: 'Activity of the file', assertedBy: 'USA' };
const import_ = (dryRun = false, over: object = {}) => bring('us-iati', { projects: [{ ...theirs, ...over }] }, { dryRun });

beforeAll(async () => {
  await bring('hn-register', { projects: [ours] });
  expect((await confirm({ recordId: ID }, HONDURAS)).userErrors).toEqual([]);
});

test('TP-33: no: a dry run tells what is new, equal and in conflict; conflicts wait for Honduras, who decides field by field; the same file again changes nothing', async () => {
  const before = [await traces(), await ask(HONDURAS)];
  const rehearsed = await import_(true);
  expect(rehearsed.fields.projects).toEqual({ NEW: 0, EQUAL: 4, CHANGED: 0, KEPT: 0, CONFLICT: 4 });
  expect(rehearsed.conflicts.map(({ part, why, stands, brings }) => [part, why, stands, brings])).toEqual(expect.arrayContaining([
    ['start', 'the record is in the hands of HND', { start: '2017' }, { start: '2017-03' }], ['end', 'the record is in the hands of HND', { end: '2019' }, { end: '2020' }],
  ]));
  expect([await traces(), await ask(HONDURAS)]).toEqual(before);

  expect(await import_()).toEqual(rehearsed);
  const { project, changeProposals, recordHistory } = await ask(HONDURAS);
  expect(project).toEqual({ recordVersion: 1, start: '2017', end: '2019', attestations: [{ verdict: 'CONFIRMED', field: null, country: { iso3: 'HND' } }] });
  expect(recordHistory.nodes).toEqual([{ version: 1, action: 'LOADED', origin: 'hn-register', party: 'HND', fields: [] }]);
  const open = { id: expect.any(String), state: 'OPEN', origin: 'us-iati', proposer: 'USA', custodian: 'HND', isStale: false, decisionReason: null };
  expect(changeProposals.totalCount).toBe(3);
  expect(changeProposals.nodes).toEqual(expect.arrayContaining([
    { ...open, changes: [{ field: 'start', before: '"2017"', value: '"2017-03"' }] }, { ...open, changes: [{ field: 'end', before: '"2019"', value: '"2020"' }] }, { ...open, changes: [{ field: 'note', before: null, value: '"Activity of the file"' }] },
  ]));

  const idOf = (field: string) => changeProposals.nodes.find(({ changes }: any) => changes[0].field === field).id;
  expect(await decide(ACCEPT, idOf('start'))).toMatchObject({ userErrors: [], proposal: { state: 'ACCEPTED' }, saved: { version: 2, visibility: 'PUBLISHED' } });
  expect(await decide(REFUSE, idOf('end'), 'Terminó en 2019')).toMatchObject({ userErrors: [], proposal: { state: 'REFUSED' } });
  expect(await decide(ACCEPT, idOf('note'))).toMatchObject({ userErrors: [], saved: { version: 3 } }); // by itself, whatever was accepted before
  expect((await ask()).project).toMatchObject({ recordVersion: 3, start: '2017-03', end: '2019' });

  const decided = [await traces(), await ask(HONDURAS)];
  expect((await import_()).fields.projects).toEqual({ NEW: 0, EQUAL: 6, CHANGED: 0, KEPT: 2, CONFLICT: 0 });
  expect([await traces(), await ask(HONDURAS)]).toEqual(decided);
});

test('what a file says is between the parties alone, and is taken back when the file says something else', async () => {
  await import_(false, { end: '2021' });
  const ends = async (as: typeof HONDURAS) => (await ask(as)).changeProposals.nodes.filter(({ changes }: any) => changes[0].field === 'end').map(({ state, changes }: any) => [state, changes[0].value]);
  expect((await ends(HONDURAS)).sort()).toEqual([['OPEN', '"2021"'], ['REFUSED', '"2020"']]);
  await import_(false, { end: '2019' });
  expect((await ends(HONDURAS)).sort()).toEqual([['REFUSED', '"2020"'], ['WITHDRAWN', '"2021"']]);
  expect([await ends(MEXICO), await ends(PARTNER), (await ends({ ...HONDURAS, countries: ['USA'] })).length]).toEqual([[], [], 2]);
  expect((await world().run(query, { project: CODE, recordId: ID, signedIn: true })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('where Honduras changed the very field since, what the file said of it is outdated', async () => {
  await import_(false, { end: '2022' });
  const saved = await world().monolith.data('mutation ($input: SaveProjectInput!) { saveProject(input: $input) { userErrors { code } } }', { input: { idempotencyKey: keyed(), code: CODE, recordVersion: (await ask()).project.recordVersion, end: '2018', publish: true } }, HONDURAS);
  expect(saved.saveProject.userErrors).toEqual([]);
  const [proposal] = (await ask(HONDURAS)).changeProposals.nodes.filter(({ state }: any) => state === 'OPEN');
  expect(proposal).toMatchObject({ isStale: true, changes: [{ field: 'end', before: '"2019"', value: '"2022"' }] });
  expect((await decide(ACCEPT, proposal.id)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
});

test('of a record that nobody is custodian of whoever signed in reads what the file says, and the curator decides', async () => {
  const tr01 = { recordId: recordId('prj', 'TR01') };
  const { project: { start } } = await world().data('{ project(code: "TR01") { start } }');
  const [{ document }] = await world().database.owner!.query(`select document from record_version where record_id = $1`, [tr01.recordId]);
  const files = { projects: [{ ...document, start: '2001', assertedBy: 'USA' }] };
  expect((await bring('us-iati', files)).conflicts.map(({ part }) => part).sort()).toEqual(['assertedBy', 'start']);
  const read = async (as: typeof HONDURAS) => (await world().data(query, { project: 'TR01', ...tr01, signedIn: true }, as)).changeProposals.nodes;
  expect(await read(PARTNER)).toMatchObject([{ state: 'OPEN', custodian: null, proposer: 'USA', changes: [{ field: 'start', before: `"${start}"`, value: '"2001"' }] }]);
  await bring('us-iati', files, { overwrite: { parts: ['projects/TR01/start'], reason: 'fe de erratas' } });
  expect(await read(HONDURAS)).toMatchObject([{ state: 'ACCEPTED', decisionReason: 'fe de erratas' }]);
  expect((await world().data('{ project(code: "TR01") { start } }')).project.start).toBe('2001');
});
