import { instant } from '../../kernel/columns';
import type { Ctx, Reference } from '../../kernel/context';
import { Where, type List } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import type { Row } from '../../kernel/stub';

const COLUMNS = `'Comment' as "__typename", c.id, c.thread_id as "threadId", c.record_type as "recordType", c.record_id as "recordId", c.party, c.audience, c.mentions, c.body as text,
  ${instant('c.written_at')} as "writtenAt", ${instant('c.withdrawn_at')} as "withdrawnAt", ${instant('r.resolved_at')} as "resolvedAt", r.party as "resolvedBy"`;
const FROM = 'record_comment c left join thread_resolution r on r.thread_id = c.thread_id';
const PLACE = `to_char(c.written_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`;

export const commentById = byKey('id', (ctx, ids) => ctx.query(`select ${COLUMNS} from ${FROM} where c.id = any($1)`, [ids]));

export const repliesByThread = groupedByKey('threadId', (ctx, ids) => ctx.query(`select ${COLUMNS} from ${FROM} where c.thread_id = any($1) and c.id <> c.thread_id order by c.thread_id, c.written_at, c.id`, [ids]));

/** The person, as the policies tell it: nobody who did not sign in may even ask. */
export const authorByComment = byKey('id', (ctx, ids) => ctx.query(`select a.comment_id as id, a.subject, a.kind, string_to_array(nullif(a.roles, ''), ',') as roles from comment_author a where a.comment_id = any($1)`, [ids]));

export const commentReference: Reference = { prefix: 'cmn', keys: ['id'], hideable: true, load: (ctx, ref) => commentById(ctx).load(ref.id) };

/** Threads of a record, or comments that call upon a party, oldest first. */
export function commentList({ record, mentioning, open }: { record?: string | null; mentioning?: string | null; open?: boolean | null }): List {
  const where = new Where().andIf('c.record_id = ?', record).andIf('c.mentions @> array[?]', mentioning);
  if (!mentioning) where.and('c.id = c.thread_id');
  if (typeof open === 'boolean') where.and(`r.thread_id is ${open ? '' : 'not '}null`);
  return { select: COLUMNS, from: FROM, where, order: [PLACE, 'c.id'] };
}

export async function repliesIn(ctx: Ctx, threadId: string): Promise<number> {
  return (await ctx.query<{ n: number }>('select count(*)::int as n from record_comment where thread_id = $1', [threadId]))[0]!.n;
}

/** Which of these parties a record names, or is in the custody of. */
export async function concerned(ctx: Ctx, recordId: string, parties: readonly string[]): Promise<string[]> {
  return (await ctx.query<{ party: string }>('select p.party from unnest($2::text[]) p(party) where mixta_concerns($1, array[p.party])', [recordId, parties])).map(({ party }) => party);
}

/** @throws the refusal of the database where the viewer may not say this in the name of the party. */
export const insertComment = (ctx: Ctx, { id, threadId, recordType, recordId, party, audience, mentions, text }: Row): Promise<void> => ctx.write!.attempt(async (query) => {
  await query('insert into record_comment (id, thread_id, record_type, record_id, party, audience, mentions, body) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, threadId, recordType, recordId, party, audience, mentions, text]);
  await query('insert into comment_author (comment_id, subject, kind, roles) values ($1, $2, $3, $4)', [id, ctx.viewer.subject, ctx.viewer.kind, ctx.viewer.roles.join(',')]);
});

/** @returns false where there is none that stands, or it is not the viewer's party's. */
export async function removeText(ctx: Ctx, id: string): Promise<boolean> {
  return (await ctx.query('update record_comment set body = null, withdrawn_at = now() where id = $1 and body is not null returning id', [id])).length === 1;
}

/** @throws the refusal of the database where neither the thread nor the record is of the party. */
export const insertResolution = (ctx: Ctx, threadId: string, party: string): Promise<void> => ctx.write!.attempt(async (query) => {
  await query('insert into thread_resolution (thread_id, party) values ($1, $2) on conflict do nothing', [threadId, party]);
});

export async function removeResolution(ctx: Ctx, threadId: string): Promise<boolean> {
  return (await ctx.query('delete from thread_resolution where thread_id = $1 returning thread_id', [threadId])).length === 1;
}
