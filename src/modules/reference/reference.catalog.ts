import type { Catalog } from '../../kernel/catalog';
import type { Ctx } from '../../kernel/context';
import type { Coverage } from '../../kernel/coverage';
import type { StoredText } from '../../kernel/localized';
import { versioned } from '../../kernel/versioned';

/** Labels of every code list and the coverage of the register, held in memory until the next load. */
export const catalogOf = versioned(async (ctx: Ctx): Promise<Catalog> => {
  const [sectors, sdgs, loads] = [
    await ctx.query<{ list: string; code: string; label: StoredText }>('select vocabulary as list, code, label from sector'),
    await ctx.query<{ list: string; code: string; label: StoredText }>(`select 'SDG' as list, code, label from sdg`),
    await ctx.query<{ title: string; scope: string; subnational_reporters: number; sources: { title: string; lastUpdate?: string | null }[] }>(
      `select distinct on (package) title, scope, subnational_reporters, sources from data_load where scope <> 'reference' order by package, id desc`,
    ),
  ];
  const labels = new Map([...sectors, ...sdgs].map((row) => [`${row.list}:${row.code}`, row.label]));
  return { label: (list, code) => labels.get(`${list}:${code}`) ?? null, coverage: coverageOf(loads) };
});

function coverageOf(loads: { scope: string; subnational_reporters: number; sources: { title: string; lastUpdate?: string | null }[] }[]): Coverage {
  return {
    scope: loads.map((load) => load.scope).join('; ') || 'nothing has been loaded yet',
    subnationalReporters: loads.reduce((sum, load) => sum + load.subnational_reporters, 0),
    sources: loads.flatMap((load) => load.sources.map((source) => ({ title: source.title, lastUpdate: source.lastUpdate ?? null }))),
  };
}
