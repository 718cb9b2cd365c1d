import { instant } from '../../kernel/columns';
import type { Ctx } from '../../kernel/context';
import { Where, type List } from '../../kernel/list';
import { loaderNamed } from '../../kernel/loader';
import type { Row } from '../../kernel/stub';

/** The version of a record that stood, and its public document of today. */
export interface VersionThen extends Row { readonly recordType: string; readonly recordId: string; readonly version: number; readonly recordedAt: string; readonly document: Row; readonly now: Row | null }

const SELECT = `v.record_type as "recordType", v.record_id as "recordId", v.version, ${instant('v.at')} as "recordedAt", v.document,
  (select n.document from record_version n where n.record_id = v.record_id and n.visibility = 'PUBLISHED' order by n.version desc limit 1) as now`;

/** Newest public version of each record by the end of a day. What was loaded first stands on every day: the register does not know since when its source had it. */
const standing = (which: string, day: string): string => `(select distinct on (v.record_id) v.* from record_version v
  where ${which} and v.visibility = 'PUBLISHED' and (v.at < (${day}::date + 1) at time zone 'UTC' or (v.version = 1 and v.action = 'LOADED')) order by v.record_id, v.version desc) v`;

/** Public records of a type on a day, by code. */
export function recordsThen(type: string, day: string, custodian: string | null | undefined): List {
  const where = new Where();
  where.params.push(type, day);
  where.and('v.document is not null').andIf('v.custodian = ?', custodian);
  return { select: SELECT, from: standing('v.record_type = $1', '$2'), where, order: [`v.document->>'code'`, 'v.record_id'] };
}

/** One record on a day; null where it was not public then. One statement for all records of a page. */
export const recordThen = (ctx: Ctx, day: string, id: string): Promise<VersionThen | null> => loaderNamed<VersionThen | null>(ctx, `record then ${day}`, async (ids) => {
  const rows = await ctx.query<VersionThen>(`select ${SELECT} from ${standing('v.record_id = any($1)', '$2')} where v.document is not null`, [ids, day]);
  const byId = new Map(rows.map((row) => [row.recordId, row]));
  return ids.map((each) => byId.get(each) ?? null);
}).load(id);
