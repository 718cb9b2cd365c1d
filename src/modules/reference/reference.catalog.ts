import type { Catalog, CatalogCode } from '../../kernel/catalog';
import type { Ctx } from '../../kernel/context';
import type { StoredCoverage } from '../../kernel/coverage';
import { versioned } from '../../kernel/versioned';

interface Load { title: string; scope: string; subnational_reporters: number; sources: { title: string; lastUpdate?: string | null }[] }

/** Labels of every code list and the coverage of the register, held in memory until the next load. */
export const catalogOf = versioned(async (ctx: Ctx): Promise<Catalog> => {
  const codes = await ctx.query<CatalogCode & { list: string }>(EVERY_CODE);
  const loads = await ctx.query<Load>(
    `select distinct on (package) title, scope, subnational_reporters, sources from data_load where scope <> 'reference' order by package, id desc`,
  );
  const labels = new Map(codes.map((row) => [`${row.list}:${row.code}`, row.label]));
  const lists = new Map<string, CatalogCode[]>();
  for (const { list, ...code } of codes) (lists.get(list) ?? lists.set(list, []).get(list)!).push(code);
  return { label: (list, code) => labels.get(`${list}:${code}`) ?? null, lists, coverage: coverageOf(loads) };
});

/** Lists without withdrawals of their own are in use as a whole. */
const EVERY_CODE = `select list, code, label, status from (
    select vocabulary as list, code, label, status, code as place from sector
    union all select 'SDG', code, label, 'ACTIVE', sort_key from sdg
    union all select 'PolicyMarker', code, label, 'ACTIVE', lpad(code, 4, '0') from policy_marker
    union all select 'Currency', code, label, 'ACTIVE', code from currency
    union all select 'Region', code, label, 'ACTIVE', code from region
    union all select list, code, label, status, code from code_list_entry
  ) every_code order by list collate "C", place collate "C"`;

function coverageOf(loads: Load[]): StoredCoverage {
  return {
    scope: loads.map((load) => load.scope).join('; ') || 'nothing has been loaded yet',
    subnationalReporters: loads.reduce((sum, load) => sum + load.subnational_reporters, 0),
    sources: loads.flatMap((load) => load.sources.map((source) => ({ title: source.title, lastUpdate: source.lastUpdate ?? null }))),
  };
}
