import { tableOf } from '../../../kernel/columns';
import type { RecordSpec } from '../../../kernel/package';
import type { Row } from '../../../kernel/stub';
import type { Query } from '../../../kernel/transaction';
import type { Past } from './verdicts';

export type Visibility = 'PUBLISHED' | 'DRAFT';

/** A document of a package, normal (normalDocument), and whether the record is to be public. */
export interface Brought { readonly id: string; readonly visibility: Visibility; readonly document: Row }

/** A record that the register has had, beside what a package brings of it. */
export interface Standing {
  readonly id: string;
  /** Number of its newest version, the draft of a change included. */
  readonly version: number;
  /** How its row stands; null where there is none: it was thrown away. */
  readonly visibility: Visibility | null;
  /** False where it is as the package brings it, and the package brought it so before: then nothing else is told of it. */
  readonly differs: boolean;
  /** The document that stands in the tables; null where it was thrown away. */
  readonly document: Row | null;
  /** The change of a public record that its custodian has not published yet. */
  readonly draft: Row | null;
  /** Party that made the newest version, a draft perhaps. */
  readonly by: string | null;
  /** What the package last brought. */
  readonly base: { readonly document: Row; readonly visibility: Visibility } | null;
  /** Whether a party ever changed it. */
  readonly isWritten: boolean;
  /** True where what the package last brought is kept aside (record_brought), since no version holds it. */
  readonly isAside: boolean;
}

/** The records of a batch that the register has had, one statement; a first load asks no more than whether there are any. */
export async function standingsOf(query: Query, spec: RecordSpec, brought: readonly Brought[], origin: string): Promise<Map<string, Standing>> {
  // one look into the index for each: asked for the first of any, the planner reads the history from end to end
  const known = await query('select 1 from unnest($1::text[]) r(id) cross join lateral (select 1 from record_version v where v.record_id = r.id order by v.version limit 1) v limit 1', [brought.map(({ id }) => id)]);
  if (known.length === 0) return new Map();
  const rows = await query<Standing & { newest: Row | null; public: Row | null; isDraft: boolean; baseVisibility: Visibility | null; baseDocument: Row | null }>(
    `select r.id, last.version, stands.visibility, d.differs, own.is_written as "isWritten", base.is_aside as "isAside",
       case when d.differs then last.document end as newest, waits.is_draft as "isDraft", last.party as by,
       case when d.differs and waits.is_draft then (select p.document from record_version p where p.record_id = r.id and p.visibility = 'PUBLISHED' and p.document is not null order by p.version desc limit 1) end as public,
       case when d.differs then base.visibility end as "baseVisibility", case when d.differs and base.document is distinct from last.document then base.document end as "baseDocument"
     from jsonb_to_recordset($1::jsonb) as r(id text, visibility text, document jsonb)
     cross join lateral (select v.version, v.visibility, v.document, v.party from record_version v where v.record_id = r.id order by v.version desc limit 1) last
     left join ${tableOf(spec.entity)} stands on stands.id = r.id
     left join lateral (
       select b.document, b.visibility, b.is_aside from (
         select a.document, a.visibility, true as is_aside from record_brought a where a.package = $2 and a.record_id = r.id
         union all (select v.document, v.visibility, false from record_version v where v.record_id = r.id and v.action = 'LOADED' and v.origin = $2 order by v.version desc limit 1)
       ) b order by b.is_aside desc limit 1) base on true
     cross join lateral (select (last.visibility, last.document) is distinct from (r.visibility, r.document) or (base.visibility, base.document) is distinct from (r.visibility, r.document) as differs) d
     cross join lateral (select exists (select 1 from record_version w where w.record_id = r.id and w.action <> 'LOADED') as is_written) own
     cross join lateral (select last.visibility = 'DRAFT' and stands.visibility = 'PUBLISHED' as is_draft) waits`,
    [JSON.stringify(brought), origin],
  );
  return new Map(rows.map(({ newest, public: stands, isDraft, baseVisibility, baseDocument, ...row }) => [row.id, {
    ...row, document: isDraft ? stands : newest, draft: isDraft ? newest : null,
    base: baseVisibility && { visibility: baseVisibility, document: baseDocument ?? newest! }, // the same object where it is what stands: nothing to compare
  }]));
}

/**
 * What stood of each record before, newest first: of a public one the public versions alone, since a draft never stood.
 * @param records ids, each with whether it is public.
 */
export async function pastsOf(query: Query, records: readonly { id: string; isPublic: boolean }[]): Promise<Map<string, Past[]>> {
  const pasts = new Map<string, Past[]>(records.map(({ id }) => [id, []]));
  const rows = records.length === 0 ? [] : await query<Past & { id: string }>(
    `select v.record_id as id, v.document, v.action, coalesce(v.on_behalf_of, v.party) as party from unnest($1::text[], $2::bool[]) r(id, is_public)
     join record_version v on v.record_id = r.id and v.document is not null and (v.visibility = 'PUBLISHED' or not r.is_public) order by v.record_id, v.version desc`,
    [records.map(({ id }) => id), records.map(({ isPublic }) => isPublic)],
  );
  for (const { id, ...past } of rows) pasts.get(id)!.push(past);
  return pasts;
}
