import { documented } from '../support/operations';
import { HONDURAS, MEXICO, SAVE, draft, keyed } from '../support/writing';
import { rolledBack } from '../support/rolled-back';
import { useWorld } from '../support/world';
import type { Viewer } from '../../src/kernel/viewer';

const { query } = documented('TP-39');
const world = useWorld('fixture');
const thisQuarter = () => { const now = new Date(); return `${now.getUTCFullYear()}-Q${Math.floor(now.getUTCMonth() / 3) + 1}`; };
const ask = (as?: Viewer, more: object = {}) => world().data(query, { custodian: 'HND', since: thisQuarter(), until: thisQuarter(), ...more }, as).then(({ audit }) => audit);
const AUDITOR: Viewer = { ...HONDURAS, subject: 'auditora', roles: ['AUDITOR'], scopes: ['READ'] };
const GIZ: Viewer = { ...HONDURAS, subject: 'greta', roles: ['AGENCY_ADMIN'], countries: [], organizations: ['org-fx-giz'] };
const save = (input: object, as: Viewer) => world().data(SAVE, { input: { idempotencyKey: keyed(), ...input } }, as).then(({ saveProject }) => expect(saveProject.userErrors).toEqual([]));

beforeAll(async () => {
  const owner = world().database.owner!;
  await owner.query(`insert into delegation (id, from_party, to_party, rights, from_on, until_on, reason) values ('dlg_test', 'HND', 'org-fx-giz', 'PUBLISH', '2019-01-01', '2019-12-31', 'convenio')`);
  await save({ ...draft('HND-auditado'), publish: true, reason: 'alta' }, HONDURAS);
  await save({ code: 'HND-auditado', recordVersion: 1, note: 'corregido', publish: true, reason: 'corrección' }, GIZ);
  await save({ code: 'HND-auditado', recordVersion: 2, note: 'moras en borrador', reason: 'borrador' }, HONDURAS);
});

test('TP-39: Honduras reads who changed its records, for whom and why; everybody else reads the same without the persons', async () => {
  const own = await ask(HONDURAS);
  const at = { recordType: 'Project', recordId: expect.any(String), recordCode: 'HND-auditado', recordedAt: expect.any(String), custodian: 'HND', origin: 'API', action: 'SAVED' };
  const ana = { subject: 'ana', kind: 'PERSON', roles: ['OFFICIAL'] };
  const open = [
    { ...at, version: 1, visibility: 'PUBLISHED', party: 'HND', onBehalfOf: null, author: ana, reason: 'alta', fields: [] },
    { ...at, version: 2, visibility: 'PUBLISHED', party: 'org-fx-giz', onBehalfOf: 'HND', author: { subject: 'greta', kind: 'PERSON', roles: ['AGENCY_ADMIN'] }, reason: 'corrección', fields: [{ field: 'note', before: null, after: 'corregido' }] },
  ];
  const drafted = { ...at, version: 3, visibility: 'DRAFT', party: 'HND', onBehalfOf: null, author: ana, reason: 'borrador', fields: [{ field: 'note', before: 'corregido', after: 'moras en borrador' }] };
  expect(own).toMatchObject({ totalCount: 3, nodes: [...open, drafted], delegations: [{ value: null, count: 2 }, { value: 'HND', count: 1 }], persons: [{ value: 'ana', count: 2 }, { value: 'greta', count: 1 }] });
  expect(own.parties).toEqual([{ value: 'HND', count: 2 }, { value: 'org-fx-giz', count: 1 }]);
  expect((await ask(AUDITOR)).nodes).toEqual(own.nodes);
  for (const stranger of [undefined, MEXICO]) {
    const seen = await ask(stranger);
    expect(seen).toMatchObject({ totalCount: 2, nodes: open.map((each) => ({ ...each, author: null })), persons: [{ value: null, count: 2 }] });
    expect(JSON.stringify(seen)).not.toMatch(/ana"|greta|moras|borrador/);
  }
});

test('by a person, a delegation, a reason, a period; a stranger finds nobody by a name', async () => {
  const find = (more: string, as?: Viewer) => world().data(`{ audit(custodian: "HND", ${more}) { nodes { version } } }`, {}, as).then(({ audit }) => audit.nodes.map(({ version }: any) => version));
  expect(await find('person: "greta"', HONDURAS)).toEqual([2]);
  expect(await find('person: "greta"', MEXICO)).toEqual([]);
  expect(await find('person: "greta"')).toEqual([]);
  expect(await find('onBehalfOf: "HND"')).toEqual([2]);
  expect(await find('party: "HND"')).toEqual([1]);
  expect(await find('reason: "ALTA"')).toEqual([1]);
  expect(await find('until: "2018"')).toEqual([]);
});

test('the history of a record is what may be seen of it, a page at a time', async () => {
  const [{ id }] = await rolledBack(world(), (sql) => sql(`select id from project where code = 'HND-auditado'`)) as { id: string }[];
  const history = (as?: Viewer, page = 'first: 10') => world().data(`{ recordHistory(record: "${id}", ${page}) { totalCount nodes { version fields { field } } pageInfo { endCursor hasNextPage } } }`, {}, as).then(({ recordHistory }) => recordHistory);
  expect((await history()).nodes).toEqual([{ version: 1, fields: [] }, { version: 2, fields: [{ field: 'note' }] }]);
  expect((await history(HONDURAS)).nodes.map(({ version }: any) => version)).toEqual([1, 2, 3]);
  const first = await history(HONDURAS, 'first: 2');
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect((await history(HONDURAS, `first: 2, after: "${first.pageInfo.endCursor}"`)).nodes.map(({ version }: any) => version)).toEqual([3]);
  expect((await history(HONDURAS, 'last: 1')).nodes.map(({ version }: any) => version)).toEqual([3]);
  await save({ ...draft('HND-oculto') }, HONDURAS);
  const [{ id: hidden }] = await rolledBack(world(), (sql) => sql(`select id from project where code = 'HND-oculto'`)) as { id: string }[];
  for (const as of [undefined, MEXICO]) expect((await world().data(`{ recordHistory(record: "${hidden}") { totalCount nodes { version } } }`, {}, as)).recordHistory).toEqual({ totalCount: 0, nodes: [] });
});
