import { instant } from '../../kernel/columns';
import type { Ctx, Reference } from '../../kernel/context';
import type { List } from '../../kernel/list';
import { Where } from '../../kernel/list';
import { byKey } from '../../kernel/loader';
import { signedIn } from '../../kernel/signed-in';
import type { Row } from '../../kernel/stub';

const COLUMNS = `'Hook' as "__typename", h.id, h.party, h.url, h.types, h.kinds, h.about, h.record_id as record, h.subjects, h.created_on::text as "createdOn", ${instant('h.paused_at')} as "pausedAt",
  h.cursor, h.read_to as "readTo", exists (select 1 from question_firing f where f.party = h.party and f.id > h.firing_cursor) as "hasFirings", h.last_event_id as "lastEventId", ${instant('h.last_delivered_at')} as "lastDeliveredAt", h.failures, h.last_failure as "lastFailure", h.last_status as "lastStatus",
  case when h.failures > 0 and h.paused_at is null then ${instant('h.next_attempt_at')} end as "nextAttemptAt"`;

export const hookById = byKey('id', (ctx, ids) => ctx.query(`select ${COLUMNS} from hook h where h.id = any($1)`, [ids]));

/** Nobody but its party has a right on the table, so nobody else is asked to look. */
export const hookReference: Reference = { prefix: 'hok', keys: ['id'], hideable: true, load: (ctx, ref) => (signedIn(ctx) ? hookById(ctx).load(ref.id) : Promise.resolve(null)) };

/** Those of the parties of the viewer. */
export const hookList = (): List => ({ select: COLUMNS, from: 'hook h', order: ['h.created_on::text', 'h.id'], where: new Where() });

export async function hooksOf(ctx: Ctx, party: string): Promise<number> {
  return (await ctx.query<{ n: number }>('select count(*)::int as n from hook where party = $1', [party]))[0]!.n;
}

/** @throws the refusal of the database where the viewer does not speak for the party. */
export const insertHook = (ctx: Ctx, { id, party, url, types, kinds, about, record, subjects, cursor, firingCursor }: Row): Promise<void> => ctx.write!.attempt(async (query) => {
  await query('insert into hook (id, party, url, types, kinds, about, record_id, subjects, cursor, firing_cursor, created_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [id, party, url, types, kinds, about, record, subjects, cursor, firingCursor, ctx.today]);
});

/** A secret beside those that the hook has. @throws the refusal of the database where the viewer does not speak for the party of the hook. */
export const insertSecret = (ctx: Ctx, id: string, secret: string): Promise<void> => ctx.write!.attempt(async (query) => {
  await query('insert into hook_secret (hook_id, secret) values ($1, $2)', [id, secret]);
});

/** Changes of a hook; whoever delivers to it at the moment is made to let go, and what it sent is sent again. */
const SET = {
  pause: 'paused_at = coalesce(paused_at, now()), claim = null',
  resume: 'paused_at = null, claim = null, failures = 0, next_attempt_at = now()',
  replay: 'cursor = $2, read_to = null, claim = null, failures = 0, next_attempt_at = now()',
};

/** @returns false where there is no such hook, or the viewer does not speak for its party. */
export async function changeHook(ctx: Ctx, id: string, change: keyof typeof SET, cursor?: string | null): Promise<boolean> {
  return (await ctx.query(`update hook set ${SET[change]} where id = $1 returning id`, change === 'replay' ? [id, cursor ?? null] : [id])).length === 1;
}

export async function removeHook(ctx: Ctx, id: string): Promise<boolean> {
  return (await ctx.query('delete from hook where id = $1 returning id', [id])).length === 1;
}
