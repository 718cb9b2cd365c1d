import { removePackageFolders } from '../support/package-folder';
import { loading, project, text, verdictsOf } from '../support/loading';
import { speaking } from '../support/words';
import { HONDURAS, keyed, PUBLISH, WITHDRAW } from '../support/writing';
import { useWorld } from '../support/world';
import { recordId } from '../../src/kernel/record-id';

const world = useWorld('fixture');
const { bring, bringProject, save, newest, traces } = loading(world);
const { confirm } = speaking(world);
afterAll(removePackageFolders);
const PARTS = Object.keys(project({})).length; // of a project, the code apart

describe('each field of a file that is loaded again', () => {
  test('NEW, EQUAL, CHANGED, KEPT and CONFLICT, by what the file said before, what stands and what it says now', async () => {
    const code = 'HND-five';
    expect(verdictsOf(await bringProject('five', { code }))).toEqual({ conflicts: {}, counts: { NEW: PARTS, EQUAL: 0, CHANGED: 0, KEPT: 0, CONFLICT: 0 } });
    await save({ code, recordVersion: 1, note: 'de Honduras', start: '2018' }, HONDURAS);
    const report = await bringProject('five', { code, note: 'segunda', end: '2020', sectorText: 'Agua' });
    expect(verdictsOf(report)).toEqual({ conflicts: { note: 'HND wrote it' }, counts: { NEW: 1, EQUAL: PARTS - 3, CHANGED: 1, KEPT: 1, CONFLICT: 1 } });
    expect(report.conflicts).toEqual([{ file: 'projects', record: code, part: 'note', why: 'HND wrote it', stands: { note: 'de Honduras' }, brings: { note: 'segunda' } }]);
    const { version, action, origin, document } = await newest(code);
    expect({ version, action, origin, document }).toEqual({ version: 3, action: 'LOADED', origin: 'five', document: expect.objectContaining({ note: 'de Honduras', start: '2018', end: '2020', sectorText: 'Agua' }) });
    expect((await world().data('{ project(code: "HND-five") { start end note recordVersion } }')).project).toEqual({ start: '2018', end: '2020', note: 'de Honduras', recordVersion: 3 });
  });

  test('the same file again changes nothing, whatever is kept or in conflict', async () => {
    const code = 'HND-again';
    const file = { code, note: 'segunda', end: '2021' };
    await bringProject('again', { code });
    await save({ code, recordVersion: 1, note: 'de Honduras' }, HONDURAS);
    expect((await bringProject('again', file)).conflicts).toHaveLength(1);
    const before = await traces();
    const report = await bringProject('again', file);
    expect(verdictsOf(report)).toEqual({ conflicts: {}, counts: { NEW: 0, EQUAL: PARTS - 1, CHANGED: 0, KEPT: 1, CONFLICT: 0 } });
    expect([report.changed, await traces()]).toEqual([{ inserted: 0, updated: 0, removed: 0 }, before]);
  });

  test('a value that a party took over from the file is the file\'s again', async () => {
    const code = 'HND-agrees';
    await bringProject('agrees', { code });
    await save({ code, recordVersion: 1, note: 'segunda' }, HONDURAS);
    expect(verdictsOf(await bringProject('agrees', { code, note: 'segunda' })).counts).toMatchObject({ EQUAL: PARTS });
    expect(verdictsOf(await bringProject('agrees', { code, note: 'tercera' })).counts).toMatchObject({ CHANGED: 1, CONFLICT: 0 });
    expect((await newest(code)).document.note).toBe('tercera');
  });

  test('what a party cleared is not filled again, and a list is one field', async () => {
    const code = 'HND-lists';
    await bringProject('lists', { code, territories: [{ country: 'HND' }] });
    await save({ code, recordVersion: 1, note: null, territories: [{ country: 'HND', subdivision: 'HN-FM' }] }, HONDURAS);
    expect(verdictsOf(await bringProject('lists', { code, note: 'segunda', territories: [{ country: 'HND' }, { country: 'GTM' }] })).conflicts).toEqual({ note: 'HND wrote it', territories: 'HND wrote it' });
    expect((await newest(code)).document).toMatchObject({ territories: [{ country: 'HND', subdivision: 'HN-FM' }] });
    expect((await newest(code)).document.note).toBeUndefined();
  });

  test('fields that say one thing between them go together', async () => {
    const code = 'HN03-HND-amount';
    const line = (fields: object) => bring('money', { contributions: [{ code, project: 'HN03', contributorCountry: 'HND', category: 'FINANCIAL', nature: 'BUDGETED', amount: '100', currency: 'HNL', citations: [{ source: 'fx-register' }], ...fields }] });
    await line({});
    const saved = await world().data('mutation ($input: SaveContributionLineInput!) { saveContributionLine(input: $input) { userErrors { code field expected } } }', { input: { idempotencyKey: keyed(), code, recordVersion: 1, amount: '120', publish: true } }, HONDURAS);
    expect(saved.saveContributionLine.userErrors).toEqual([]);
    expect((await line({ currency: 'MXN' })).conflicts).toEqual([{ file: 'contributions', record: code, part: 'money', why: 'HND wrote it', stands: { amount: '120', currency: 'HNL' }, brings: { amount: '100', currency: 'MXN' } }]);
  });

  test('a mix that would break a rule of the record is not made: all of it is a conflict', async () => {
    const code = 'HND-rule';
    await bringProject('rule', { code });
    await save({ code, recordVersion: 1, start: '2018-06' }, HONDURAS);
    const report = await bringProject('rule', { code, end: '2018-01', note: 'segunda' });
    expect(Object.keys(verdictsOf(report).conflicts)).toEqual(expect.arrayContaining(['end', 'note']));
    expect((await newest(code)).version).toBe(2);
  });
});

describe('what speaks against a file', () => {
  test('a confirmed record or field stays, what nobody said of it yet is added', async () => {
    const code = 'HND-confirmed';
    await bringProject('confirmed', { code, assertedBy: 'MEX' });
    expect((await confirm({ recordId: recordId('prj', code) }, HONDURAS)).userErrors).toEqual([]);
    const report = await bringProject('confirmed', { code, assertedBy: 'MEX', end: '2020', sectorText: 'Agua', citations: [{ source: 'fx-register', page: '4' }] });
    expect(verdictsOf(report)).toEqual({ conflicts: { end: 'HND confirmed it' }, counts: expect.objectContaining({ NEW: 1, CHANGED: 1, CONFLICT: 1 }) });
    expect((await newest(code)).document).toMatchObject({ end: '2019', sectorText: 'Agua', citations: [{ source: 'fx-register', page: '4' }] });
  });

  test('one confirmed field protects itself alone, under the name that the API has for it', async () => {
    const code = 'HND-confirmed-field';
    await bringProject('confirmed-field', { code, assertedBy: 'MEX' });
    await confirm({ recordId: recordId('prj', code), field: 'end' }, HONDURAS);
    expect(verdictsOf(await bringProject('confirmed-field', { code, assertedBy: 'MEX', end: '2020', start: '2016' })).conflicts).toEqual({ end: 'HND confirmed it' });
  });

  test('the file of a party takes no record out of the hands of another, nor out of nobody\'s where one confirmed it', async () => {
    const code = 'HND-hands';
    await bringProject('hands', { code });
    const foreign = await bringProject('other-hands', { code, assertedBy: 'MEX', note: 'de México' });
    expect(verdictsOf(foreign).conflicts).toEqual({ assertedBy: 'the record is in the hands of HND', note: 'the record is in the hands of HND' });
    expect(verdictsOf(await bringProject('hands', { code, assertedBy: 'MEX' }))).toMatchObject({ conflicts: {}, counts: { CHANGED: 1 } });
    expect(await newest(code)).toMatchObject({ document: { assertedBy: 'MEX' } });
  });
});

describe('a record that is not public', () => {
  const ask = async (mutation: string, input: object, as: typeof HONDURAS) => {
    const answer: any = Object.values(await world().data(mutation, { input: { idempotencyKey: keyed(), ...input } }, as))[0];
    expect(answer.userErrors).toEqual([]);
    return answer;
  };
  const isSeen = async (code: string) => (await world().data('query ($code: String!) { project(code: $code) { code } }', { code })).project !== null;

  test('withdrawn, it stays withdrawn, changed or not', async () => {
    const code = 'HND-withdrawn';
    await bringProject('withdrawn', { code });
    await ask(WITHDRAW, { id: recordId('prj', code), version: 1, reason: 'en revisión' }, HONDURAS);
    expect(verdictsOf(await bringProject('withdrawn', { code })).counts).toMatchObject({ KEPT: 1, CONFLICT: 0 });
    expect(verdictsOf(await bringProject('withdrawn', { code, end: '2020' })).counts).toMatchObject({ KEPT: 1, CHANGED: 1 });
    expect([await isSeen(code), (await newest(code)).document.end, (await newest(code)).visibility]).toEqual([false, '2020', 'DRAFT']);
  });

  test('thrown away, it does not come back, unless the curator says so', async () => {
    const code = 'HND-thrown';
    await bringProject('thrown', { code });
    const { saved: { version } } = await ask(WITHDRAW, { id: recordId('prj', code), version: 1, reason: 'no existe' }, HONDURAS);
    await ask(WITHDRAW, { id: recordId('prj', code), version, reason: 'no existe' }, HONDURAS);
    expect(verdictsOf(await bringProject('thrown', { code }))).toMatchObject({ conflicts: {}, counts: { KEPT: 1 } });
    expect(verdictsOf(await bringProject('thrown', { code, end: '2020' })).conflicts).toEqual({ visibility: 'HND took the record back' });
    expect(await isSeen(code)).toBe(false);
    expect((await bringProject('thrown', { code, end: '2020' }, { overwrite: { parts: [`projects/${code}`], reason: 'sí existe' } })).overwritten).toEqual([`projects/${code}/visibility`]);
    expect([await isSeen(code), await newest(code)]).toEqual([true, expect.objectContaining({ action: 'LOADED', reason: 'sí existe' })]);
  });

  test('merged into another, it stays merged', async () => {
    const [code, kept] = ['HND-twice', 'HND-once'];
    await bring('twice', { projects: [project({ code }), project({ code: kept, title: text('Agua segura II') })] });
    await ask('mutation ($input: MergeRecordsInput!) { mergeRecords(input: $input) { userErrors { code field expected } } }', { keptId: recordId('prj', kept), retiredId: recordId('prj', code), version: 1, reason: 'son uno' }, HONDURAS);
    await bring('twice', { projects: [project({ code, end: '2020' }), project({ code: kept, title: text('Agua segura II') })] });
    expect((await world().data('query ($code: String!) { project(code: $code) { code mergedRecords { code } } }', { code })).project).toEqual({ code: kept, mergedRecords: [{ code }] });
    expect((await newest(code)).visibility).toBe('DRAFT');
  });

  test('a draft of a public record waits on, over what the load changed beside it', async () => {
    const code = 'HND-waiting';
    await bringProject('waiting', { code });
    await save({ code, recordVersion: 1, note: 'en borrador', publish: false }, HONDURAS);
    expect(verdictsOf(await bringProject('waiting', { code, end: '2020', note: 'segunda' })).counts).toMatchObject({ CHANGED: 2, CONFLICT: 0 });
    expect((await world().data('{ project(code: "HND-waiting") { note end } }')).project).toEqual({ note: 'segunda', end: '2020' });
    expect(await newest(code)).toMatchObject({ version: 4, action: 'SAVED', visibility: 'DRAFT', party: 'HND', origin: 'waiting', document: { note: 'en borrador', end: '2020' } });
    await ask(PUBLISH, { records: [{ id: recordId('prj', code), version: 4 }] }, HONDURAS);
    expect(verdictsOf(await bringProject('waiting', { code, end: '2020', note: 'segunda' })).counts).toMatchObject({ KEPT: 1, CONFLICT: 0 });
    expect((await world().data('{ project(code: "HND-waiting") { note end } }')).project).toEqual({ note: 'en borrador', end: '2020' });
  });

  test('a party\'s own draft is not made public by a file', async () => {
    const code = 'HND-own-draft';
    const { assertedBy: _, ...fields } = project({ code });
    await save({ ...fields, publish: false }, HONDURAS);
    expect(verdictsOf(await bringProject('own-draft', { code, note: 'del archivo' })).conflicts).toEqual({ note: 'HND wrote it', visibility: 'HND wrote the record' });
    expect(await isSeen(code)).toBe(false);
  });
});

test('a dry run tells the same and writes nothing', async () => {
  const code = 'HND-dry';
  await bringProject('dry', { code });
  await save({ code, recordVersion: 1, note: 'de Honduras' }, HONDURAS);
  const file = { code, note: 'segunda', end: '2020' };
  const before = await traces();
  const rehearsed = await bringProject('dry', file, { dryRun: true });
  expect(await traces()).toEqual(before);
  expect(rehearsed.conflicts).toHaveLength(1);
  expect(await bringProject('dry', file)).toEqual(rehearsed);
});

test('the curator may overwrite a field by name, with a reason that stays in the history', async () => {
  const code = 'HND-overwritten';
  await bringProject('overwritten', { code });
  await save({ code, recordVersion: 1, note: 'de Honduras', start: '2018' }, HONDURAS);
  const report = await bringProject('overwritten', { code, note: 'segunda' }, { overwrite: { parts: [`projects/${code}/note`], reason: 'fe de erratas' } });
  expect([report.overwritten, report.conflicts]).toEqual([[`projects/${code}/note`], []]);
  expect(await newest(code)).toMatchObject({ reason: 'fe de erratas', document: { note: 'segunda', start: '2018' } });
});

test('a database of before: what an older load wrote is what its package brought', async () => {
  const code = 'HND-older';
  await bringProject('older', { code });
  await world().database.owner!.query('delete from record_brought');
  await save({ code, recordVersion: 1, note: 'de Honduras' }, HONDURAS);
  expect(verdictsOf(await bringProject('older', { code, end: '2020' })).counts).toMatchObject({ KEPT: 1, CHANGED: 1, CONFLICT: 0 });
  await bringProject('oldest', { code: 'HND-oldest' });
  await world().database.owner!.query('delete from record_version where record_id = $1', [recordId('prj', 'HND-oldest')]); // of before there was a history
  await bringProject('oldest', { code: 'HND-oldest', end: '2020' });
  expect(await newest('HND-oldest')).toMatchObject({ version: 1, document: { end: '2020' } });
});
