import { recordId } from '../../src/kernel/record-id';
import { documented } from '../support/operations';
import { draft, HONDURAS, keyed, MEXICO, SAVE } from '../support/writing';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
const { query } = documented('PC-18');
const MERGE = 'mutation ($input: MergeRecordsInput!) { mergeRecords(input: $input) { merge { id code title(locale: "es") { value } mergedOn undoneOn note mergedByCountry { iso3 } keptRecord { id } } saved { version visibility } userErrors { code field expected } } }';
const UNDO = 'mutation ($input: UndoMergeInput!) { undoMerge(input: $input) { merge { id undoneOn } saved { version visibility } userErrors { code field expected } } }';
const merge = async (input: object, as = HONDURAS) => (await world().data(MERGE, { input: { idempotencyKey: keyed(), reason: 'Es el mismo proyecto', ...input } }, as)).mergeRecords;
const undo = async (id: string, as = HONDURAS, reason: string | null = 'Eran dos') => (await world().data(UNDO, { input: { idempotencyKey: keyed(), id, reason } }, as)).undoMerge;
const found = async (key: { code: string; id: string }, as?: typeof HONDURAS) => (await world().data('query ($code: String!, $id: ID!) { project(code: $code) { code } node(id: $id) { ... on Project { code } } projects(first: 1) { totalCount } }', key, as));

test('PC-18: HN14 was registered by both sides: one project today with both titles, codes and ids; 15 records before the merge, 14 today', async () => {
  const { project, bilateralProgram: { before, today } } = await world().data(query, { program: 'P-MXHN-1719', retired: 'HN14-HN', before: '2018-09-30' });
  expect(project).toEqual({
    id: recordId('prj', 'HN14'), code: 'HN14', title: { value: 'Primera infancia' },
    mergedRecords: [{ oldId: recordId('prj', 'HN14-HN'), code: 'HN14-HN', title: { value: 'Desarrollo infantil temprano' }, mergedOn: '2018-10-01', note: 'Registrado por las dos partes.', mergedByOrganization: { code: 'org-fx-amexcid' } }],
  });
  const rule = { code: 'registered-projects', version: '1', text: expect.stringContaining('Two records of one project count as two until the day of their merge') };
  expect(before).toEqual({
    records: { value: '15', asOf: '2018-09-30', rule, members: { totalCount: 15 } },
    pairs: [{ code: 'HN14-HN', title: { value: 'Desarrollo infantil temprano' }, mergedOn: '2018-10-01', keptRecord: { id: recordId('prj', 'HN14'), code: 'HN14', title: { value: 'Primera infancia' } } }],
  });
  expect(today).toEqual({ records: { value: '14', asOf: '2019-06-30', rule, members: { totalCount: 14 } }, pairs: [] });
});

test('PC-18: a duplicate is merged by its own party; its id and code lead to the one kept, and undone both stand again', async () => {
  const { record } = await world().data(SAVE, { input: { ...draft('HND-acuicultura'), title: [{ locale: 'es', text: 'Acuicultura del Golfo' }], publish: true } }, HONDURAS).then(({ saveProject }) => saveProject);
  const key = { code: 'HND-acuicultura', id: record.id };
  const { projects: { totalCount } } = await found(key);
  const input = { keptId: recordId('prj', 'HN07'), retiredId: record.id, version: 1 };
  expect((await merge(input, MEXICO)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await merge({ ...input, reason: ' ' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'reason' }]);
  expect((await merge({ ...input, keptId: record.id })).userErrors).toMatchObject([{ code: 'RULE', field: 'keptId' }]);
  expect((await merge({ ...input, keptId: recordId('con', 'HN07-HND') })).userErrors).toMatchObject([{ code: 'RULE', field: 'keptId' }]);

  const merged = await merge(input);
  expect(merged).toEqual({
    merge: { id: recordId('mrg', 'HND-acuicultura'), code: 'HND-acuicultura', title: { value: 'Acuicultura del Golfo' }, mergedOn: '2019-06-30', undoneOn: null, note: 'Es el mismo proyecto', mergedByCountry: { iso3: 'HND' }, keptRecord: { id: input.keptId } },
    saved: { version: 3, visibility: 'DRAFT' }, userErrors: [],
  });
  expect(await found(key)).toEqual({ project: { code: 'HN07' }, node: { code: 'HN07' }, projects: { totalCount: totalCount - 1 } });

  expect((await undo(merged.merge.id, MEXICO)).userErrors).toHaveLength(1);
  expect(await undo(merged.merge.id)).toEqual({ merge: { id: merged.merge.id, undoneOn: '2019-06-30' }, saved: { version: 4, visibility: 'PUBLISHED' }, userErrors: [] });
  expect(await found(key)).toEqual({ project: { code: 'HND-acuicultura' }, node: { code: 'HND-acuicultura' }, projects: { totalCount } });
  expect((await undo(merged.merge.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const actions = await world().database.owner!.query('select action from record_version where record_id = $1 order by version', [record.id]);
  expect(actions.map(({ action }: { action: string }) => action)).toEqual(['SAVED', 'WITHDRAWN', 'MERGED', 'UNMERGED']);

  expect((await merge({ ...input, version: 4 })).merge).toMatchObject({ id: merged.merge.id, undoneOn: null }); // and may be merged again
  expect((await found(key)).project).toEqual({ code: 'HN07' });
});
