import type { Query } from '../../src/kernel/transaction';

/** Everything that a migration may leave in a database, one line per thing, as the catalog words it. */
const CATALOG = `
  with here as (select 'public'::regnamespace as n)
  select 'schema ' || nspname as thing from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
  union all select 'extension ' || extname from pg_extension
  union all select format('relation %s kind=%s rls=%s/%s options=%s grants=%s', relname, relkind, relrowsecurity, relforcerowsecurity, reloptions,
    (select string_agg(g::text, ',' order by g::text) from unnest(relacl) g)) from pg_class, here where relnamespace = n and relkind <> 'i' and relname !~ '^mixta_migration'
  union all select format('column %s.%s %s %s default=%s collation=%s identity=%s generated=%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid),
    (select collname from pg_collation where oid = a.attcollation), a.attidentity, a.attgenerated)
    from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum, here
    where c.relnamespace = n and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped and c.relname <> 'mixta_migration'
  union all select format('constraint %s on %s %s', conname, conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint, here where connamespace = n and conrelid::regclass::text <> 'mixta_migration'
  union all select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename <> 'mixta_migration'
  union all select format('policy %s on %s %s %s %s using=%s check=%s', policyname, tablename, permissive, roles, cmd, qual, with_check) from pg_policies where schemaname = 'public'
  union all select format('function %s %s', oid::regprocedure, md5(pg_get_functiondef(oid))) from pg_proc, here where pronamespace = n and prokind in ('f', 'p')
    and not exists (select from pg_depend e where e.objid = pg_proc.oid and e.deptype = 'e')
  union all select format('trigger %s', pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
  union all select format('view %s %s', viewname, definition) from pg_views where schemaname = 'public'
  union all select format('type %s', typname) from pg_type, here where typnamespace = n and typtype in ('e', 'd', 'r')
    and not exists (select from pg_depend e where e.objid = pg_type.oid and e.deptype = 'e')
  union all select format('text search %s', cfgname) from pg_ts_config, here where cfgnamespace = n
  order by 1`;

export const catalogOf = async (query: Query): Promise<string[]> => (await query<{ thing: string }>(CATALOG)).map((row) => row.thing);

/** What differs between two readings of the catalog: left over, or gone. */
export function traces(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [...after.filter((thing) => !old.has(thing)).map((thing) => `left over: ${thing}`), ...before.filter((thing) => !now.has(thing)).map((thing) => `gone: ${thing}`)];
}
