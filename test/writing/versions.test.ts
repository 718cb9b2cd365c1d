import { draft, HONDURAS, MEXICO, SAVE } from '../support/writing';
import { rolledBack } from '../support/rolled-back';
import { useWorld } from '../support/world';

const world = useWorld('fixture');

/** Rows of the history that somebody sees, of records that they do not see. */
const STRAY = `select count(*)::int as n from record_version where document is not null and not mixta_sees(record_type, record_id)`;
const asPublic = <T>(before: string[], sql: string): Promise<T[]> => rolledBack(world(), async (query) => {
  for (const each of before) await query(each);
  await query('set local role mixta_anonymous');
  return query(sql) as Promise<T[]>;
});

test('every record that was loaded has its first version', async () => {
  const [{ all, versions }] = await rolledBack(world(), (query) => query(`select (select count(*)::int from project where true) as all, (select count(*)::int from record_version where record_type = 'Project') as versions`)) as [{ all: number; versions: number }];
  expect(versions).toBe(all);
  expect(all).toBeGreaterThan(20);
});

test('versions hide with their record, and drafts of what is public with their custodian', async () => {
  expect(await asPublic([], STRAY)).toEqual([{ n: 0 }]);
  expect(await asPublic([], `select count(*)::int as n from record_version where visibility = 'DRAFT'`)).toEqual([{ n: 0 }]);
  expect(await asPublic([`update project set visibility = 'DRAFT'`], `select count(*)::int as n from record_version where record_type in ('Project', 'ContributionLine') and document is not null and (record_type = 'Project' or document ? 'project')`)).toEqual([{ n: 0 }]);
  expect(await asPublic(['drop policy record_version_read on record_version', 'create policy everything on record_version for select to mixta_anonymous using (true)'], STRAY)).not.toEqual([{ n: 0 }]);
});

test('D28: nobody but its owner changes or deletes the history', async () => {
  for (const role of ['mixta_anonymous', 'mixta_viewer', 'mixta_writer', 'mixta_keeper', 'mixta_courier', 'mixta_loader']) {
    for (const sql of [`update record_version set reason = 'other'`, 'delete from record_version', 'truncate record_version', `update record_version_actor set subject = 'other'`, 'delete from record_version_actor']) {
      await expect(rolledBack(world(), async (query) => { await query(`set local role ${role}`); await query(sql); })).rejects.toThrow(/permission denied/);
    }
  }
});

test('D28: each change says who, for whom, what and why, and who it was is told to its parties alone', async () => {
  await world().data(SAVE, { input: { ...draft('HND-audit'), publish: true, reason: 'nuevo acuerdo' } }, HONDURAS);
  const audit = (role: string, viewer = HONDURAS) => rolledBack(world(), async (query) => {
    for (const [name, value] of [['roles', viewer.roles.join()], ['countries', viewer.countries.join()], ['today', '2019-06-30']]) await query('select set_config($1, $2, true)', [`mixta.${name}`, value]);
    await query(`set local role ${role}`);
    return query(`select v.version, v.action, v.visibility, v.custodian, v.party, v.on_behalf_of as "onBehalfOf", v.reason, v.origin, a.subject from record_version v ${role === 'mixta_anonymous' ? `, (select null as subject) a` : 'left join record_version_actor a on a.version_id = v.id'} where v.document->>'code' = 'HND-audit'`);
  });
  const said = { version: 1, action: 'SAVED', visibility: 'PUBLISHED', custodian: 'HND', party: 'HND', onBehalfOf: null, reason: 'nuevo acuerdo', origin: 'API' };
  expect(await audit('mixta_anonymous')).toEqual([{ ...said, subject: null }]);
  expect(await audit('mixta_viewer')).toEqual([{ ...said, subject: 'ana' }]);
  expect(await audit('mixta_viewer', MEXICO)).toEqual([{ ...said, subject: null }]);
});

test('D16: a version follows the last one, whoever writes', async () => {
  const insert = (version: number) => rolledBack(world(), (query) => query(`insert into record_version (record_type, record_id, version, action, visibility, document, origin) select record_type, record_id, ${version}, 'SAVED', 'PUBLISHED', document, 'test' from record_version where version = 1 limit 1`));
  for (const version of [0, 1, 3, 99]) await expect(insert(version)).rejects.toThrow(/follows|counts|once/);
  await insert(2);
});
