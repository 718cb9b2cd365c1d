import { getMetadataStorage } from 'type-graphql';
import { columnsOf, tableOf } from '../../src/kernel/columns';
import type { ModuleDefinition } from '../../src/kernel/module';
import type { Query } from '../../src/kernel/transaction';

/** Tables that need no policy because nobody but their owner has a right on them. */
const OWNERS_ALONE = ['mixta_migration'];
/** Tables open to everybody that hold no records: the log of loads, and what is derived from published records alone (search entries, the register of capabilities), as leaks.guard.ts finds. */
const isOpen = (table: string) => table === 'data_load' || table === 'data_change' || table.endsWith('_search') || table.startsWith('alignment_capability');
/** History, what loads brought, rights, answers already given and what is told to whom: read and written as plain rows. */
const KEPT_ASIDE = ['record_version', 'record_brought', 'record_version_actor', 'mutation_outcome', 'delegation', 'hook', 'hook_secret', 'followed_question', 'question_firing', 'record_comment', 'comment_author', 'thread_resolution'];
export const withoutEntity = (table: string): boolean => [...OWNERS_ALONE, ...KEPT_ASIDE].includes(table) || isOpen(table);
/** Rights on single columns: what is derived stands in a record there, what is decided in a proposal, how far a delivery came in a hook. */
const ON_A_COLUMN = [['record_merge', 'mixta_keeper'], ['change_proposal', 'mixta_writer'], ['hook', 'mixta_writer'], ['hook', 'mixta_courier'], ['followed_question', 'mixta_courier'], ['record_comment', 'mixta_writer']];

/** What is wrong with the protection of the tables, views and functions of a database; empty when it holds. */
export async function weaknesses(query: Query, modules: readonly ModuleDefinition[]): Promise<string[]> {
  const found: string[] = [];
  for (const check of [bareTables, grantsWithoutPolicy, excessiveGrants, blindViews, loosePaths]) found.push(...(await check(query)));
  return [...found, ...(await openRecords(query, modules))];
}

async function bareTables(query: Query): Promise<string[]> {
  const tables = await query(`select relname, relrowsecurity, relforcerowsecurity from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> all($1) order by relname`, [OWNERS_ALONE]);
  return tables.flatMap((table) => [
    ...(table.relrowsecurity ? [] : [`${table.relname}: row-level security is off`]),
    ...(table.relforcerowsecurity ? [] : [`${table.relname}: row-level security is not forced`]),
  ]);
}

/** Every right on a table, view or column that somebody else than its owner has. */
const GRANTS = `select c.relname as "table", c.relkind, case g.grantee when 0 then 'PUBLIC' else pg_get_userbyid(g.grantee) end as grantee, g.privilege_type as may
  from pg_class c, aclexplode(c.relacl) g where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and g.grantee <> c.relowner
  union all select c.relname, c.relkind, case g.grantee when 0 then 'PUBLIC' else pg_get_userbyid(g.grantee) end, g.privilege_type || ' of a column'
  from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) g where c.relnamespace = 'public'::regnamespace and g.grantee <> c.relowner`;

async function grantsWithoutPolicy(query: Query): Promise<string[]> {
  const rows = await query(`select * from (${GRANTS}) g where may in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') and relkind in ('r', 'p')
    and not exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = g."table"
      and p.permissive = 'PERMISSIVE' and p.roles && array[g.grantee::name, 'public'::name] and p.cmd in (g.may, 'ALL')) order by 1, 3, 4`);
  return rows.map((row) => `${row.table}: ${row.grantee} may ${row.may} without a policy`);
}

async function excessiveGrants(query: Query): Promise<string[]> {
  const rows = await query(`select * from (${GRANTS}) g where grantee in ('PUBLIC', 'mixta_server') or "table" = any($1)
    or may not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') or (grantee in ('mixta_anonymous', 'mixta_viewer') and may <> 'SELECT') order by 1, 3, 4`, [OWNERS_ALONE]);
  return rows.filter((row) => !ON_A_COLUMN.some(([table, grantee]) => table === row.table && grantee === row.grantee)).map((row) => `${row.table}: ${row.grantee} may ${row.may}`);
}

/** Tables of records, and of parts of records, that everybody may read whole. */
async function openRecords(query: Query, modules: readonly ModuleDefinition[]): Promise<string[]> {
  const specs = modules.flatMap((module) => module.records);
  const plain = new Set(specs.filter((spec) => spec.isRecord === false).flatMap((spec) => [tableOf(spec.entity), ...Object.values(spec.parts ?? {}).map((part) => tableOf(part.entity))]));
  const rows = await query<{ tablename: string; hides: boolean }>(`select distinct tablename,
    exists (select from information_schema.columns c where c.table_schema = 'public' and c.table_name = tablename and c.column_name = 'visibility') as hides
    from pg_policies where schemaname = 'public' and qual = 'true' and cmd in ('SELECT', 'ALL') and not roles && '{mixta_loader,mixta_keeper,mixta_courier}' order by 1`);
  return rows.filter(({ tablename, hides }) => hides || (!plain.has(tablename) && !isOpen(tablename)))
    .map(({ tablename, hides }) => (hides ? `${tablename}: has drafts and is open to everybody` : `${tablename}: is open to everybody and no table of plain reference rows`));
}

async function blindViews(query: Query): Promise<string[]> {
  const rows = await query(`select relname, relkind from pg_class where relnamespace = 'public'::regnamespace
    and (relkind = 'm' or relkind = 'v' and not coalesce(reloptions, '{}') && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1']) order by 1`);
  return rows.map(({ relname, relkind }) => (relkind === 'm' ? `${relname}: a materialised view looks past the policies` : `${relname}: a view without security_invoker`));
}

async function loosePaths(query: Query): Promise<string[]> {
  const rows = await query(`select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
    and not exists (select from unnest(coalesce(proconfig, '{}')) c where c like 'search_path=%') order by 1`);
  return rows.map(({ proname }) => `${proname}: SECURITY DEFINER without a search_path`);
}

/** Columns that an entity and its table do not share, and fields that promise a value where the column may have none. */
export async function mismatches(query: Query, entities: readonly Function[]): Promise<string[]> {
  const found: string[] = [];
  for (const entity of entities) {
    const table = tableOf(entity);
    const real = new Map((await query<{ column_name: string; is_nullable: string }>(
      `select column_name, is_nullable from information_schema.columns where table_schema = 'public' and table_name = $1`, [table],
    )).map((row) => [row.column_name, row.is_nullable === 'YES']));
    const known = columnsOf(entity);
    for (const { column } of known) if (!real.has(column)) found.push(`${table}.${column}: no such column`);
    for (const column of real.keys()) if (!known.some((each) => each.column === column)) found.push(`${table}.${column}: not in the entity`);
    for (const { property, column } of known) if (real.get(column) && promised(entity, property)) found.push(`${table}.${column}: may be null, but ${property} is promised`);
  }
  return found;
}

/** True when the class has a GraphQL field of a property, read straight from the column and declared non-null. */
function promised(entity: Function, property: string): boolean {
  const storage = getMetadataStorage();
  for (let Class = entity; Class?.prototype; Class = Object.getPrototypeOf(Class) as Function) {
    const resolved = storage.fieldResolvers.some((each) => each.getObjectType?.() === Class && each.methodName === property);
    const field = storage.fields.find((each) => each.target === Class && each.name === property);
    if (field && !resolved) return !field.typeOptions.nullable;
  }
  return false;
}
