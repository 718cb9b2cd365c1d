import type { Ctx, Reference } from '../../kernel/context';
import { Where } from '../../kernel/list';
import { byKey } from '../../kernel/loader';
import type { Row } from '../../kernel/stub';
import { signedIn } from '../../kernel/signed-in';

const COLUMNS = `'Delegation' as "__typename", d.id, d.from_party as "from", d.to_party as "to", d.rights, d.from_on::text as "fromOn", d.until_on::text as "untilOn", d.revoked_on::text as "revokedOn", d.reason`;

export const delegationById = byKey('id', (ctx, ids) => ctx.query(`select ${COLUMNS} from delegation d where d.id = any($1)`, [ids]));

/** Nobody but its parties has a right on the table, so nobody else is asked to look. */
export const delegationReference: Reference = { prefix: 'dlg', keys: ['id'], hideable: true, load: (ctx, ref) => (signedIn(ctx) ? delegationById(ctx).load(ref.id) : Promise.resolve(null)) };

/** Those of the parties of the viewer; `on` keeps those that hold on a day. */
export function delegationList(on: string | null) {
  const where = new Where();
  if (on) where.and('d.revoked_on is null').and('?::date between d.from_on and d.until_on', on);
  return { select: COLUMNS, from: 'delegation d', order: ['d.from_on::text', 'd.id'], where };
}

/** @throws the refusal of the database where the viewer may not give away rights of this party. */
export const insertDelegation = (ctx: Ctx, { id, from, to, rights, fromOn, untilOn, reason }: Row): Promise<void> => ctx.write!.attempt(async (query) => {
  await query('insert into delegation (id, from_party, to_party, rights, from_on, until_on, reason) values ($1, $2, $3, $4, $5, $6, $7)', [id, from, to, rights, fromOn, untilOn, reason]);
});

/** @returns false where there is none that stands and is the viewer's to revoke. */
export async function revoke(ctx: Ctx, id: string): Promise<boolean> {
  const revoked = await ctx.query('update delegation set revoked_on = $2 where id = $1 and revoked_on is null returning id', [id, ctx.today]);
  return revoked.length === 1;
}
