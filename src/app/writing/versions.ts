import type { Ctx } from '../../kernel/context';
import type { Head } from '../../kernel/records.port';
import type { Row } from '../../kernel/stub';

/** What happened to a record: docs of the table record_version. */
export type Action = 'SAVED' | 'PUBLISHED' | 'WITHDRAWN' | 'DISCARDED' | 'MERGED' | 'UNMERGED';

export interface NewVersion {
  recordType: string; recordId: string; version: number; action: Action; visibility: 'PUBLISHED' | 'DRAFT'; custodian: string | null;
  document: Row | null; party: string; onBehalfOf: string | null; reason: string | null;
}

const ORIGIN = 'API';

/** Newest version of each record that the viewer may see, in the order asked. */
export async function headsOf(ctx: Ctx, ids: readonly string[]): Promise<(Head | null)[]> {
  const rows = await ctx.query<Head>(
    `select v.record_type as "recordType", v.record_id as "recordId", v.version, v.visibility, v.custodian, v.document
     from unnest($1::text[]) asked(id) cross join lateral (select * from record_version v where v.record_id = asked.id order by v.version desc limit 1) v`, [[...new Set(ids)]]);
  const byId = new Map(rows.map((row) => [row.recordId, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The version of a record that everybody reads, which need not be the newest; null where none is public. */
export async function publishedOf(ctx: Ctx, id: string): Promise<Head | null> {
  const [row] = await ctx.query<Head>(
    `select record_type as "recordType", record_id as "recordId", version, visibility, custodian, document from record_version
     where record_id = $1 and visibility = 'PUBLISHED' order by version desc limit 1`, [id]);
  return row?.document ? row : null;
}

/** Writes down a version and who made it, in the transaction of the change itself. */
export async function append(ctx: Ctx, entry: NewVersion): Promise<void> {
  const { viewer } = ctx;
  await ctx.query(
    `with made as (insert into record_version (record_type, record_id, version, action, visibility, custodian, document, party, on_behalf_of, reason, origin)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '${ORIGIN}') returning id)
     insert into record_version_actor (version_id, subject, kind, roles) select id, $11, $12, $13 from made`,
    [entry.recordType, entry.recordId, entry.version, entry.action, entry.visibility, entry.custodian, entry.document && JSON.stringify(entry.document),
      entry.party, entry.onBehalfOf, entry.reason, viewer.subject, viewer.kind, viewer.roles.join(',')],
  );
}
