import { documented } from '../support/operations';
import { AMINA, draft, HONDURAS, keyed, MEXICO, PARTNER, SAVE, WITHDRAW } from '../support/writing';
import { rolledBack } from '../support/rolled-back';
import { useWorld } from '../support/world';
import type { Viewer } from '../../src/kernel/viewer';

const world = useWorld('fixture');
const { query } = documented('FE-34');
const AUDITOR: Viewer = { ...HONDURAS, subject: 'auditor', roles: ['AUDITOR'] };
const FIELDS = 'comment { id threadId audience text mentions resolvedAt resolvedBy withdrawnAt author { subject roles } } userErrors { code field }';

const change = async (name: string, input: object, as: Viewer) => (await world().data(`mutation ($input: ${name === 'writeComment' ? 'WriteCommentInput' : 'CommentInput'}!) { ${name}(input: $input) { ${FIELDS} } }`, { input: { idempotencyKey: keyed(), ...input } }, as))[name];
const say = (input: object, as: Viewer = HONDURAS) => change('writeComment', { text: '¿Y la fuente?', ...input }, as);
const refused = async (input: object, as: Viewer = HONDURAS) => (await say(input, as)).userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`);
const read = async (record: string, as?: Viewer) => (await world().data(query, { record }, as)).comments;
const texts = async (record: string, as?: Viewer): Promise<string[]> => { const { totalCount, nodes } = await read(record, as); expect(totalCount).toBe(nodes.length); return nodes.flatMap(({ text, replies }: { text: string; replies: { text: string }[] }) => [text, ...replies.map((each) => each.text)]); };
const mentioning = async (party: string, as?: Viewer) => (await world().data('query ($party: String!) { comments(mentioning: $party) { totalCount nodes { text } } }', { party }, as)).comments;
const nodeOf = async (id: string, as?: Viewer) => (await world().data('query ($id: ID!) { node(id: $id) { id } }', { id }, as)).node;
const project = async (code: string, publish = true): Promise<string> => (await world().data(SAVE, { input: { ...draft(code), publish } }, HONDURAS)).saveProject.record.id;

test('FE-34: a thread calls upon a party, is answered and resolved; each comment is read by its audience alone', async () => {
  const recordId = await project('HND-hilos');
  const { comment: thread, userErrors } = await say({ recordId, audience: 'PUBLIC', text: 'Falta el informe', mentions: ['MEX'] });
  expect([userErrors, thread]).toEqual([[], { id: thread.id, threadId: thread.id, audience: 'PUBLIC', text: 'Falta el informe', mentions: ['MEX'], resolvedAt: null, resolvedBy: null, withdrawnAt: null, author: { subject: 'ana', roles: ['OFFICIAL'] } }]);
  await say({ recordId, audience: 'PARTIES', text: 'Entre partes', mentions: ['MEX'] });
  await say({ recordId, audience: 'ORGANIZATION', text: 'De la casa' });
  expect((await say({ replyTo: thread.id, text: 'Va en junio' }, MEXICO)).comment).toMatchObject({ threadId: thread.id, audience: 'PUBLIC' });

  const all = ['Falta el informe', 'Va en junio', 'Entre partes', 'De la casa'];
  expect([await texts(recordId, HONDURAS), await texts(recordId, AUDITOR)]).toEqual([all, all]);
  expect(await texts(recordId, MEXICO)).toEqual(all.slice(0, 3));
  for (const as of [undefined, AMINA, PARTNER]) expect(await texts(recordId, as)).toEqual(all.slice(0, 2));
  expect([(await mentioning('MEX', MEXICO)).totalCount, (await mentioning('MEX')).totalCount]).toEqual([2, 1]);
  for (const [as, subject] of [[HONDURAS, 'ana'], [MEXICO, null], [undefined, null]] as const) expect((await read(recordId, as)).nodes[0].author?.subject ?? null).toBe(subject);

  expect((await change('resolveThread', { id: thread.id }, AMINA)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: 'id' }]);
  expect((await change('resolveThread', { id: thread.id }, HONDURAS)).comment).toMatchObject({ resolvedBy: 'HND', resolvedAt: expect.stringMatching(/^20/) });
  expect((await world().data('query ($record: ID!) { comments(record: $record, open: true) { totalCount } }', { record: recordId }, HONDURAS)).comments.totalCount).toBe(2);
  expect((await change('reopenThread', { id: thread.id }, MEXICO)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await change('reopenThread', { id: thread.id }, HONDURAS)).comment).toMatchObject({ resolvedBy: null });
});

test('a comment is withdrawn by its own party: its text is gone for everybody', async () => {
  const recordId = await project('HND-retiro');
  const { comment: { id } } = await say({ recordId, audience: 'PUBLIC', text: 'Un error' });
  for (const as of [MEXICO, AMINA, AUDITOR]) expect((await change('withdrawComment', { id }, as)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await change('withdrawComment', { id }, HONDURAS)).comment).toMatchObject({ text: null, withdrawnAt: expect.stringMatching(/^20/) });
  expect((await read(recordId)).nodes).toMatchObject([{ text: null }]);
  expect(await world().database.owner!.query(`select 1 from record_comment where body = 'Un error'`)).toEqual([]);
});

test('a comment on what one may not see is refused as an id of nobody, and hides with its record', async () => {
  const hidden = await project('HND-oculto', false);
  await say({ recordId: hidden, audience: 'PUBLIC', text: 'Borrador' });
  expect(await texts(hidden, HONDURAS)).toEqual(['Borrador']);
  for (const recordId of [hidden, 'prj_0000000000000000', 'nonsense']) {
    expect((await say({ recordId, audience: 'PUBLIC' }, MEXICO)).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'recordId' }]);
    for (const as of [undefined, MEXICO]) expect(await read(recordId, as)).toEqual({ totalCount: 0, nodes: [] });
  }
  const shown = await project('HND-visible');
  const { comment: mine } = await say({ recordId: shown, audience: 'PUBLIC', text: 'Visible', mentions: ['MEX'] });
  const { comment: theirs } = await say({ recordId: shown, audience: 'ORGANIZATION', text: 'De México' }, MEXICO);
  await change('resolveThread', { id: mine.id }, HONDURAS);
  const before = (await mentioning('MEX')).totalCount;
  await world().data(WITHDRAW, { input: { idempotencyKey: keyed(), id: shown, version: 1, reason: 'Revisión' } }, HONDURAS);
  for (const as of [undefined, MEXICO]) {
    expect(await read(shown, as)).toEqual({ totalCount: 0, nodes: [] });
    for (const { id } of [mine, theirs]) expect(await nodeOf(id, as)).toBeNull();
  }
  expect((await mentioning('MEX')).totalCount).toBe(before - 1);
  expect((await say({ replyTo: theirs.id }, MEXICO)).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'replyTo' }]);
  expect(await texts(shown, HONDURAS)).toEqual(['Visible']);
  const rows = async (table: string) => rolledBack(world(), async (q) => { await q('set local role mixta_anonymous'); return q(`select 1 from ${table} where ${table === 'record_comment' ? 'id' : 'thread_id'} = $1`, [mine.id]); });
  for (const table of ['record_comment', 'thread_resolution']) expect(await rows(table)).toEqual([]);
});

test('who says what to whom is held', async () => {
  const recordId = await project('HND-reglas');
  const { comment: { id } } = await say({ recordId, audience: 'PARTIES' });
  expect(await refused({ replyTo: id }, AMINA)).toEqual(['NOT_FOUND replyTo']); // no party of it
  expect(await refused({ recordId, audience: 'PARTIES' }, AMINA)).toEqual(['NOT_ALLOWED audience']);
  expect(await refused({ recordId, audience: 'PUBLIC' }, PARTNER)).toEqual(['NOT_ALLOWED audience']); // a member does not speak in public
  expect(await refused({ recordId, audience: 'ORGANIZATION' }, PARTNER)).toEqual([]);
  expect(await refused({ recordId, audience: 'PUBLIC', party: 'MEX' })).toEqual(['NOT_ALLOWED party']);
  expect(await refused({ recordId, audience: 'PUBLIC' }, AUDITOR)).toEqual(['NOT_ALLOWED null']);
  for (const mentions of [['XXX'], ['org-nobody'], ["x' or 1=1"]]) expect(await refused({ recordId, audience: 'PUBLIC', mentions })).toEqual(['NOT_FOUND mentions']);
  expect(await refused({ recordId, audience: 'PARTIES', mentions: ['org-fx-giz'] })).toEqual(['NOT_FOUND mentions']); // it would not read it
  expect(await refused({ recordId, audience: 'ORGANIZATION', mentions: ['MEX'] })).toEqual(['INVALID mentions']);
  for (const text of ['', ' ', 'x'.repeat(4_001), 'a\u202eb', 'a\u0000b']) expect(await refused({ recordId, audience: 'PUBLIC', text })).toEqual(['INVALID text']);
  expect([await refused({ recordId }), await refused({ audience: 'PUBLIC' }), await refused({ replyTo: id, audience: 'PUBLIC' })]).toEqual([['REQUIRED audience'], ['REQUIRED recordId'], ['INVALID replyTo']]);
  expect((await world().run('{ comments { totalCount } }')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect((await say({ recordId, audience: 'PUBLIC', text: '<script>alert(1)</script>' })).comment.text).toBe('<script>alert(1)</script>');
});
