import type DataLoader from 'dataloader';
import type { Ctx } from './context';
import { loaderNamed } from './loader';

/** Newest version of each record that the viewer may see, in one statement for all. */
export const versionByRecordId = (ctx: Ctx): DataLoader<string, number | null> => loaderNamed<number | null>(ctx, 'version of record', async (ids) => {
  const rows = await ctx.query<{ id: string; version: number }>(
    'select asked.id, v.version from unnest($1::text[]) asked(id) cross join lateral (select version from record_version where record_id = asked.id order by version desc limit 1) v', [ids]);
  const byId = new Map(rows.map((row) => [row.id, row.version]));
  return ids.map((id) => byId.get(id) ?? null);
});
