import { instant } from '../../kernel/columns';
import type { Ctx } from '../../kernel/context';
import { Where } from '../../kernel/list';
import { byKey } from '../../kernel/loader';
import type { Row } from '../../kernel/stub';
import { databaseRoleOf } from '../../kernel/viewer';
import type { VersionFact } from './change-event.rules';
import type { FirstPublic } from './registration.rules';

/** Which versions are wanted: all conditions that are given must hold. Days are YYYY-MM-DD, of the recording. */
export interface VersionWish { readonly types?: readonly string[] | null; readonly actions?: readonly string[] | null; readonly recordId?: string | null; readonly party?: string | null; readonly since?: string | null; readonly until?: string | null }

/** What stands for a party, besides what it is custodian of or said itself. */
export interface About { readonly party: string; readonly id: string; readonly code: string; readonly frameworkId: string | null }

/** The version before, where what changed is asked from, is the last public one: nobody learns how a draft came to be. */
const SELECT = `select v.id::text as id, v.record_type as "recordType", v.record_id as "recordId", v.version, v.action, ${instant('v.at')} as "recordedAt", v.party, v.on_behalf_of as "onBehalfOf",
  v.reason, v.origin, v.document,
  (select p.document from record_version p where p.record_id = v.record_id and p.version < v.version and p.visibility = 'PUBLISHED' order by p.version desc limit 1) as before`;

const ABOUT = `with about as (select * from unnest($1::text[], $2::text[], $3::text[], $4::text[]) a(party, id, code, framework_id)),
  own_framework as (select distinct a.party, f.document->>'code' as code from about a join record_version f on f.record_id = a.framework_id and f.visibility = 'PUBLISHED')`;

/** Records of which it is custodian or which it wrote, projects in which it takes part, and what belongs to those: contributions, links, merges, indicators of their results. */
const ofParty = (party: string): string => `(v.custodian = ${party} or v.party = ${party} or v.record_id in (select a.id from about a where a.party = ${party})
  or v.project_code in (select a.code from about a where a.party = ${party}) or v.framework_code in (select f.code from own_framework f where f.party = ${party}))`;

/** The person is told to the parties of a change and to their auditors; who is nobody may not even ask. */
const author = (ctx: Ctx): string => (databaseRoleOf(ctx.viewer) === 'mixta_anonymous' ? `null::text as subject, null::text as kind, null::text as roles from record_version v`
  : `a.subject, a.kind, a.roles from record_version v left join record_version_actor a on a.version_id = v.id`);

/** Everything that whoever asks may see of the history, own drafts included; compared with the version before that they may see. */
const SEEN = `select v.id::text as id, v.record_type as "recordType", v.record_id as "recordId", v.version, v.action, v.visibility, v.custodian, ${instant('v.at')} as "recordedAt", v.party, v.on_behalf_of as "onBehalfOf",
  v.reason, v.origin, v.document,
  (select p.document from record_version p where p.record_id = v.record_id and p.version < v.version and p.document is not null order by p.version desc limit 1) as before,`;

/** Conditions of an audit; each null asks nothing. */
export interface AuditWish { readonly record?: string | null; readonly custodian?: string | null; readonly party?: string | null; readonly onBehalfOf?: string | null; readonly person?: string | null; readonly reason?: string | null; readonly since?: string | null; readonly until?: string | null; readonly loads?: boolean | null }

function whereAudited(ctx: Ctx, wish: AuditWish): Where {
  const where = new Where().andIf('v.record_id = ?', wish.record).andIf('v.custodian = ?', wish.custodian).andIf('v.party = ?', wish.party).andIf('v.on_behalf_of = ?', wish.onBehalfOf)
    .andIf('position(lower(?) in lower(v.reason)) > 0', wish.reason).andIf(`v.at >= ?::date at time zone 'UTC'`, wish.since).andIf(`v.at < (?::date + 1) at time zone 'UTC'`, wish.until);
  if (wish.loads === false) where.and(`v.action <> 'LOADED'`);
  if (wish.person && databaseRoleOf(ctx.viewer) === 'mixta_anonymous') where.and('false');
  else where.andIf('exists (select 1 from record_version_actor w where w.version_id = v.id and w.subject = ?)', wish.person);
  return where;
}

export interface SeenVersion extends VersionFact { readonly visibility: 'PUBLISHED' | 'DRAFT'; readonly custodian: string | null; readonly subject: string | null; readonly kind: string | null; readonly roles: string | null }

export function seenVersions(ctx: Ctx, wish: AuditWish, { from, to, backward, limit }: VersionPage): Promise<SeenVersion[]> {
  const where = whereAudited(ctx, wish).andIf('v.id > ?::bigint', from).andIf('v.id < ?::bigint', to);
  return ctx.query<SeenVersion>(`${SEEN} ${author(ctx)} where ${where.sql} order by v.id${backward ? ' desc' : ''} limit ${limit}`, where.params);
}

/** How many changes, in whole or by what they share; most first. */
export async function countSeen(ctx: Ctx, wish: AuditWish, by: 'party' | 'on_behalf_of' | 'reason' | 'subject' | 'record_type' | null, limit: number): Promise<{ value: string | null; count: number }[]> {
  const where = whereAudited(ctx, wish);
  return ctx.query(`with seen as (select v.*, ${author(ctx)} where ${where.sql}) select ${by ?? 'null::text'} as value, count(*)::int as count from seen group by 1 order by 2 desc, 1 limit ${limit}`, where.params);
}

const aboutParams = (about: readonly About[]): unknown[] => [about.map(({ party }) => party), about.map(({ id }) => id), about.map(({ code }) => code), about.map(({ frameworkId }) => frameworkId)];

/** From which place on, and which way; one statement for any page. */
export interface VersionPage { readonly from: string | null; readonly to: string | null; readonly backward: boolean; readonly limit: number }

/** Public versions in the order in which they were committed: writers take turns, so numbers never come late. Drafts are no part of it, whoever asks. */
export function publicVersions(ctx: Ctx, wish: VersionWish, { from, to, backward, limit }: VersionPage, about: readonly About[] = []): Promise<VersionFact[]> {
  const where = new Where();
  where.params.push(...aboutParams(about));
  where.and(`v.visibility = 'PUBLISHED'`).andIf('v.id >= ?::bigint', from).andIf('v.id <= ?::bigint', to)
    .andIf('v.record_type = any(?)', wish.types).andIf('v.action = any(?)', wish.actions).andIf('v.record_id = ?', wish.recordId)
    .andIf(`v.at >= ?::date at time zone 'UTC'`, wish.since).andIf(`v.at < (?::date + 1) at time zone 'UTC'`, wish.until);
  if (wish.party) where.and(ofParty('?').replace(/\?/g, `$${where.params.push(wish.party)}`));
  return ctx.query<VersionFact>(`${ABOUT} ${SELECT} from record_version v where ${where.sql} order by v.id${backward ? ' desc' : ''} limit ${limit}`, where.params);
}

/** The newest public versions of what concerns each of these parties, in one statement for all. */
export function newestVersionsOfParties(ctx: Ctx, parties: readonly string[], types: readonly string[] | null, limit: number, about: readonly About[]): Promise<(VersionFact & { concerned: string })[]> {
  return ctx.query(
    `${ABOUT} select newest.* from unnest($5::text[]) k(party) cross join lateral (
       ${SELECT}, k.party as concerned from record_version v where v.visibility = 'PUBLISHED' and ($6::text[] is null or v.record_type = any($6)) and ${ofParty('k.party')} order by v.id desc limit ${limit}
     ) newest`,
    [...aboutParams(about), parties, types],
  );
}

/** When each record was first public here. */
export const firstPublicByRecordId = byKey<FirstPublic & Row>('recordId', (ctx, ids) => ctx.query(
  `select distinct on (v.record_id) v.record_id as "recordId", to_char(v.at at time zone 'UTC', 'YYYY-MM-DD') as day, v.action <> 'LOADED' as "isWritten"
   from record_version v where v.record_id = any($1) and v.visibility = 'PUBLISHED' order by v.record_id, v.version`, [ids]));
