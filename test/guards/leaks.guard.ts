import { freshCatalog } from '../../src/app/load';
import type { ModuleDefinition } from '../../src/kernel/module';
import type { Query } from '../../src/kernel/transaction';

/** A table that the public may read: a record's own, one of its parts, or search entries; `key` is the id that decides. */
export interface ReadableTable { name: string; key: string; kind: 'record' | 'part' | 'search'; policies: string[] }

/** Versions and comments hide with their record: test/writing/versions, test/questions/fe-34. */
const HIDES_WITH_RECORD = ['record_version', 'record_comment', 'thread_resolution'];

/** Tables that hold records or what belongs to records; code lists that everybody may read whole are left out. */
export async function protectedTables(query: Query): Promise<ReadableTable[]> {
  const rows = await query<{ name: string; key: string; visible: boolean; open: boolean; policies: string[] }>(`
    select c.relname as name, (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisprimary) as key,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'visibility' and not a.attisdropped) as visible,
      bool_or(coalesce(p.qual, '') = 'true') as open, array_agg(p.policyname::text) as policies
    from pg_class c join pg_policies p on p.schemaname = 'public' and p.tablename = c.relname and 'mixta_anonymous' = any(p.roles) and p.cmd in ('SELECT', 'ALL')
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') group by c.oid, c.relname order by 1`);
  return rows.filter((row) => !HIDES_WITH_RECORD.includes(row.name) && (row.visible || !row.open || isDerived(row.name)))
    .map(({ name, key, visible, policies }) => ({ name, key, kind: visible ? 'record' : isDerived(name) ? 'search' : 'part', policies }));
}

/** Tables that a load fills from published records; their key is the id of the record. The codes of capabilities go with their capability, by a foreign key. */
const isDerived = (table: string): boolean => /_(search|published)$/.test(table) || table === 'alignment_capability';

/** What the public sees of each table and should not, or when it sees nothing at all (a part may be hidden by a second record, so some may be missing): `table: ...`; empty when the policies hold. */
export async function leaks(query: Query, tables: readonly ReadableTable[], drafts: readonly string[]): Promise<string[]> {
  const hidden = ({ kind, key }: ReadableTable) => (kind === 'record' ? `visibility = 'DRAFT'` : `${key} = any($1)`);
  const count = (table: ReadableTable) => query<{ visible: number; hidden: number }>(
    `select count(*) filter (where not (${hidden(table)}))::int as visible, count(*) filter (where ${hidden(table)})::int as hidden from ${table.name} where $1::text[] is not null`, [drafts]);
  const expected = new Map<string, number>();
  for (const table of tables) expected.set(table.name, (await count(table))[0]!.visible);
  const found: string[] = [];
  await query('set local role mixta_anonymous');
  for (const table of tables) {
    const [seen] = await count(table);
    if (seen!.hidden > 0) found.push(`${table.name}: shows ${seen!.hidden} hidden rows`);
    if (seen!.visible === 0 && expected.get(table.name)! > 0) found.push(`${table.name}: shows none of ${expected.get(table.name)} published rows`);
  }
  await query('reset role');
  return found;
}

/** Ids of all drafts, of whatever table. */
export async function draftIds(query: Query, tables: readonly ReadableTable[]): Promise<string[]> {
  const records = tables.filter((table) => table.kind === 'record');
  if (records.length === 0) return [];
  return (await query<{ id: string }>(records.map(({ name }) => `select id from ${name} where visibility = 'DRAFT'`).join(' union all '))).map((row) => row.id);
}

/** Turns every record into a draft, as a loader may, and fills again what modules derive from records. */
export async function hideEverything(query: Query, tables: readonly ReadableTable[], modules: readonly ModuleDefinition[]): Promise<void> {
  await query('set local role mixta_loader');
  for (const { name, kind } of tables) if (kind === 'record') await query(`update ${name} set visibility = 'DRAFT'`);
  const catalog = await freshCatalog(query);
  for (const module of modules) await module.afterLoad?.(query, catalog);
  await query('reset role');
}

/** Its policies dropped, the public sees nothing. */
export const dropped = ({ name, policies }: ReadableTable): string[] => policies.map((policy) => `drop policy ${policy} on ${name}`);

/** The ways in which a policy may get lost, one at a time. */
export const MUTATIONS: { name: string; break: (table: ReadableTable) => string[] }[] = [
  { name: 'row-level security off', break: ({ name }) => [`alter table ${name} disable row level security`] },
  { name: 'a policy that lets everything through', break: (table) => [...dropped(table), `create policy everything on ${table.name} for select to mixta_anonymous using (true)`] },
];
