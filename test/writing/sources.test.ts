import { AMINA, draft, HONDURAS, keyed, MEXICO, PARTNER, PUBLISH, SAVE, WITHDRAW } from '../support/writing';
import type { Viewer } from '../../src/kernel/viewer';
import { loading, project } from '../support/loading';
import { rolledBack } from '../support/rolled-back';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
const REGISTER = 'mutation ($input: RegisterSourceInput!) { registerSource(input: $input) { source { id code title url publishedOn registeredBy } userErrors { code field expected } } }';
const acta = (code?: string) => ({ idempotencyKey: keyed(), code, title: 'Acta de la Comisión Mixta', url: 'https://acta.example/2019.pdf', publishedOn: '2019-05', reason: 'acta firmada' });
const register = (input: object, as: Viewer = HONDURAS) => world().data(REGISTER, { input }, as).then((data) => data.registerSource);
const refusals = async (input: object, as?: Viewer) => (await register(input, as)).userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`);

test('a party registers a source, cites it, and everybody reads both, and who brought it', async () => {
  const { source, userErrors } = await register(acta('HND-acta-2019'));
  expect([source, userErrors]).toEqual([{ id: expect.stringMatching(/^src_/), code: 'HND-acta-2019', title: 'Acta de la Comisión Mixta', url: 'https://acta.example/2019.pdf', publishedOn: '2019-05', registeredBy: 'HND' }, []]);
  const { saveProject } = await world().data(SAVE, { input: { ...draft('HND-riego'), citations: [{ source: 'HND-acta-2019', page: '4' }], publish: true } }, HONDURAS);
  expect(saveProject.userErrors).toEqual([]);
  const { project, changes } = await world().data('{ project(code: "HND-riego") { citations { page sourceId } } changes(last: 10, types: ["Source"]) { nodes { recordCode actor reason sentence(locale: "es") { value } } } }');
  expect(project.citations).toEqual([{ page: '4', sourceId: source.id }]);
  expect(changes.nodes).toEqual([{ recordCode: 'HND-acta-2019', actor: 'HND', reason: 'acta firmada', sentence: { value: expect.stringContaining('Acta de la Comisión Mixta') } }]);
  const { recordHistory } = await world().data('query ($id: ID!) { recordHistory(record: $id) { nodes { version author { subject } } } }', { id: source.id }, HONDURAS);
  expect(recordHistory.nodes).toEqual([{ version: 1, author: { subject: 'ana' } }]);
});

test('the register makes a code where none is given, and the same key registers once', async () => {
  const input = acta();
  const [first, again] = [await register(input), await register(input)];
  expect(first.source.code).toMatch(/^HND-[a-z0-9]{10}$/);
  expect(again.source).toEqual(first.source);
});

test('a code that is taken, one of another party, and what is no source are refused, and nothing of them is kept', async () => {
  await register(acta('HND-taken'));
  expect(await refusals(acta('HND-taken'))).toEqual(['CONFLICT code']);
  expect(await refusals(acta('fx-register'))).toEqual(['CONFLICT code']);
  expect(await refusals(acta('MEX-acta'))).toEqual(['INVALID code']);
  expect(await refusals({ ...acta('HND-ftp'), url: 'ftp://acta.example' })).toEqual(['INVALID url']);
  for (const title of ['', '  ']) expect(await refusals({ ...acta('HND-untitled'), title })).toEqual(['INVALID title']);
  for (const url of ['https://', 'https://a b', `https://${'x'.repeat(2_000)}`]) expect(await refusals({ ...acta('HND-ftp'), url })).toEqual(['INVALID url']);
  expect(await world().data('{ ftp: source(code: "HND-ftp") { id } untitled: source(code: "HND-untitled") { id } }')).toEqual({ ftp: null, untitled: null });
});

test('a source stays as it is: it is not published or withdrawn as a record is', async () => {
  const { source } = await register(acta('HND-queda'));
  const input = { idempotencyKey: keyed(), id: source.id, version: 1, reason: 'no' };
  const { withdrawRecord } = await world().data(WITHDRAW, { input }, HONDURAS);
  const { publishRecords } = await world().data(PUBLISH, { input: { idempotencyKey: keyed(), records: [{ id: source.id, version: 1 }] } }, HONDURAS);
  expect([withdrawRecord, publishRecords].map(({ userErrors }) => userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`))).toEqual([['NOT_FOUND id'], ['NOT_FOUND records[0]']]);
});

test('a load that has a source of the same code leaves the one that a party registered, and its records cite it', async () => {
  await register(acta('HND-antes'));
  const { bring } = loading(world);
  await bring('copia', { sources: [{ code: 'HND-antes', title: 'Otra cosa' }, { code: 'copia-1', title: 'Copia' }], projects: [project({ code: 'HND-copiado', citations: [{ source: 'HND-antes' }] })] });
  await bring('copia', { sources: [{ code: 'copia-1', title: 'Copia corregida' }] });
  const { own, loaded } = await world().data('{ own: source(code: "HND-antes") { title registeredBy } loaded: source(code: "copia-1") { title registeredBy } }');
  expect([own, loaded]).toEqual([{ title: 'Acta de la Comisión Mixta', registeredBy: 'HND' }, { title: 'Copia corregida', registeredBy: null }]);
});

test('who may not speak for the party in public registers nothing', async () => {
  expect(await refusals(acta(), PARTNER)).toEqual(['NOT_ALLOWED null']);
  expect(await refusals({ ...acta(), party: 'HND' }, MEXICO)).toEqual(['NOT_ALLOWED party']);
  expect(await refusals(acta(), { ...HONDURAS, roles: ['AUDITOR'] })).toEqual(['NOT_ALLOWED null']);
  expect((await register(acta(), AMINA)).source.registeredBy).toBe('org-fx-giz');
  const { errors } = await world().run(REGISTER, { input: acta() });
  expect(errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
});

test('the database itself refuses a source in the name of another party, under a code of another, and without a party', async () => {
  const insert = (code: string, party: string | null) => rolledBack(world(), async (query) => {
    await query("select set_config('mixta.roles', 'OFFICIAL', true), set_config('mixta.countries', 'HND', true), set_config('mixta.scopes', 'WRITE', true)");
    await query('set local role mixta_writer');
    await query("insert into source (id, code, title, registered_by) values ('src_x', $1, 'Acta', $2)", [code, party]);
  });
  await insert('HND-x', 'HND');
  for (const [code, party] of [['HND-x', 'MEX'], ['MEX-x', 'MEX'], ['MEX-x', 'HND'], ['HND-x', null]] as const) await expect(insert(code, party)).rejects.toThrow(/row-level security/);
});
