import { AMINA, draft, HONDURAS, MEXICO, PARTNER, PUBLISH, SAVE, TALLER, WITHDRAW } from '../support/writing';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
const save = (input: object, as = HONDURAS) => world().data(SAVE, { input }, as).then(({ saveProject }) => saveProject);
const seenBy = async (code: string, as?: typeof HONDURAS) => (await world().data('query ($code: String!) { project(code: $code) { recordVersion note } }', { code }, as)).project;

describe('a draft', () => {
  test('is seen by its custodian alone, in lists, counts and search too, until it is published', async () => {
    const before = (await world().data('{ projects { totalCount } }')).projects.totalCount;
    const { record, ...saved } = await save(draft('HND-agua'));
    expect(saved).toEqual({ recordVersion: 1, visibility: 'DRAFT', userErrors: [] });
    expect(record).toMatchObject({ code: 'HND-agua', custodian: 'HND', title: { value: 'Agua segura' }, participations: [{ role: 'FIRST_PROVIDER', country: { iso3: 'MEX' } }, { role: 'RECIPIENT', country: { iso3: 'HND' } }] });
    for (const stranger of [undefined, MEXICO, PARTNER]) {
      expect(await seenBy('HND-agua', stranger)).toBeNull();
      expect((await world().data('{ projects { totalCount } searchProjects(text: "agua segura") { totalCount } }', {}, stranger))).toEqual({ projects: { totalCount: before }, searchProjects: { totalCount: 0 } });
    }
    expect(await seenBy('HND-agua', HONDURAS)).toEqual({ recordVersion: 1, note: null });
    expect((await world().data('{ projects { totalCount } }', {}, HONDURAS)).projects.totalCount).toBeGreaterThan(before);

    const { publishRecords } = await world().data(PUBLISH, { input: { idempotencyKey: 'publish-agua', records: [{ id: record.id, version: 1 }] } }, HONDURAS);
    expect(publishRecords).toEqual({ saved: [{ recordId: record.id, version: 2, visibility: 'PUBLISHED' }], userErrors: [] });
    expect(await seenBy('HND-agua')).toEqual({ recordVersion: 2, note: null });
    expect(await world().data('{ projects { totalCount } searchProjects(text: "agua segura") { totalCount } }')).toEqual({ projects: { totalCount: before + 1 }, searchProjects: { totalCount: 1 } });
  });

  test('A27: a change of what is public is seen by the public when it is published, not before', async () => {
    const { record } = await save({ ...draft('HND-luz'), publish: true });
    expect(await save({ idempotencyKey: 'luz-draft-1', code: 'HND-luz', recordVersion: 1, note: 'borrador' })).toMatchObject({ recordVersion: 2, visibility: 'DRAFT', userErrors: [] });
    expect(await seenBy('HND-luz')).toEqual({ recordVersion: 1, note: null });
    expect(await seenBy('HND-luz', HONDURAS)).toEqual({ recordVersion: 2, note: null });
    await world().data(PUBLISH, { input: { idempotencyKey: 'publish-luz', records: [{ id: record.id, version: 2 }] } }, HONDURAS);
    expect(await seenBy('HND-luz')).toEqual({ recordVersion: 3, note: 'borrador' });
  });

  test('withdrawn with a reason, a record is gone for everybody else; thrown away, for its custodian too', async () => {
    const { record } = await save({ ...draft('HND-pan'), publish: true });
    const withdraw = (version: number, input: object = {}) => world().data(WITHDRAW, { input: { idempotencyKey: `withdraw-pan-${version}`, id: record.id, version, reason: 'registrado por error', ...input } }, HONDURAS);
    expect((await withdraw(1, { reason: ' ' })).withdrawRecord).toMatchObject({ saved: null, userErrors: [{ code: 'REQUIRED', field: 'reason' }] });
    expect((await withdraw(1)).withdrawRecord.saved).toEqual({ recordId: record.id, version: 3, visibility: 'DRAFT' });
    expect([await seenBy('HND-pan'), await seenBy('HND-pan', HONDURAS)]).toEqual([null, { recordVersion: 3, note: null }]);
    expect((await withdraw(3)).withdrawRecord.saved).toMatchObject({ version: 4 });
    expect(await seenBy('HND-pan', HONDURAS)).toBeNull();
  });
});

describe('FE-32: a refused save', () => {
  const refused = async (input: object, as = HONDURAS) => {
    const answer = await save({ ...draft(`HND-${TALLER}`), ...input }, as);
    expect([answer.record, answer.recordVersion]).toEqual([null, null]);
    expect(await seenBy(`HND-${TALLER}`, HONDURAS)).toBeNull();
    return answer.userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`);
  };

  test('tells every field with its path, code and a message in the language asked for', async () => {
    expect(await refused({ citations: [] })).toEqual(['INVALID citations']);
    expect(await refused({ citations: [{ source: 'nowhere' }], program: 'P-NONE' })).toEqual(['NOT_FOUND citations[0].source', 'NOT_FOUND program'].sort().reverse());
    expect(await refused({ sectors: [{ vocabulary: 'DAC', code: '12220', percentage: '60', suggested: false }, { vocabulary: 'DAC', code: '11110', percentage: '30', suggested: false }] })).toEqual([expect.stringMatching(/^RULE sectors/)]);
    const { userErrors } = await save({ ...draft('HND-x'), start: '2019-05-01', end: '2018-05-01' });
    expect(userErrors[0]).toMatchObject({ code: 'RULE', message: 'No se cumple una regla del registro.' });
  });

  test('is a reason that nobody could read, in the history of whatever it touched', async () => {
    for (const reason of ['x'.repeat(2_001), 'gro\u202e.oirogeh', 'nul\u0000']) {
      expect((await save({ ...draft('HND-razon'), reason })).userErrors).toMatchObject([{ code: 'INVALID', field: 'reason' }]);
    }
    expect(await seenBy('HND-razon', HONDURAS)).toBeNull();
  });

  test('is a record that is to be published twice at once', async () => {
    const { record: { id } } = await save(draft('HND-doble'));
    const { publishRecords } = await world().data(PUBLISH, { input: { idempotencyKey: 'publish-doble', records: [{ id, version: 1 }, { id, version: 1 }] } }, HONDURAS);
    expect(publishRecords).toMatchObject({ saved: null, userErrors: [{ code: 'INVALID', field: 'records[1]' }] });
  });

  test('names the party where the viewer has none to write for', async () => {
    expect(await refused({ party: 'MEX' })).toEqual(['NOT_ALLOWED party']);
    expect(await refused({}, { ...HONDURAS, roles: ['AUDITOR'] })).toEqual(['NOT_ALLOWED null']);
    expect(await refused({ code: 'MEX-agua' })).toEqual(['INVALID code']);
  });

  test('is free to be corrected under the same key', async () => {
    expect((await save({ ...draft('HND-key'), citations: [] })).userErrors).toHaveLength(1);
    expect((await save(draft('HND-key'))).recordVersion).toBe(1);
  });
});

describe('rights', () => {
  test('A18: what another party drafts reads, changes and publishes as what is not there', async () => {
    const { record } = await save(draft('HND-secreto'));
    const change = { idempotencyKey: 'intruder-1', code: 'HND-secreto', recordVersion: 1, note: 'mine' };
    const nowhere = { ...change, code: 'HND-nowhere' };
    expect((await save(change, MEXICO)).userErrors).toEqual((await save(nowhere, MEXICO)).userErrors);
    const publish = (id: string) => world().data(PUBLISH, { input: { idempotencyKey: 'intruder-2', records: [{ id, version: 1 }] } }, MEXICO).then(({ publishRecords }) => publishRecords);
    expect(await publish(record.id)).toEqual(await publish('prj_0000000000000000'));
    expect(await seenBy('HND-secreto', HONDURAS)).toEqual({ recordVersion: 1, note: null });
  });

  test('A26: who may not publish for a party saves drafts alone', async () => {
    const fields = { ...draft('org-fx-giz-agua'), participations: [{ organization: 'org-fx-giz', role: 'SECOND_PROVIDER' }, { country: 'MEX', role: 'FIRST_PROVIDER' }, { country: 'HND', role: 'RECIPIENT' }], modality: 'TRIANGULAR' };
    expect((await save({ ...fields, publish: true }, PARTNER)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(await save(fields, PARTNER)).toMatchObject({ recordVersion: 1, visibility: 'DRAFT', record: { custodian: 'org-fx-giz' } });
    expect(await save({ idempotencyKey: 'giz-publishes', code: 'org-fx-giz-agua', recordVersion: 1, publish: true }, AMINA)).toMatchObject({ recordVersion: 2, visibility: 'PUBLISHED' });
    expect((await save({ idempotencyKey: 'giz-again-1', code: 'org-fx-giz-agua', recordVersion: 2, note: 'x', publish: true }, PARTNER)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test('A25: a link to a hidden record is refused as one to no record', async () => {
    await save(draft('HND-oculto'));
    const link = (project: string) => save({ ...draft('MEX-enlace'), links: [{ kind: 'PART_OF', project }] }, MEXICO);
    const hidden = await link('HND-oculto');
    expect(hidden.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'links[0].project' }]);
    expect(hidden).toEqual(await link('HND-nadie'));
  });
});
