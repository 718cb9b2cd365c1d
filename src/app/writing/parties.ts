import type { Ctx } from '../../kernel/context';
import { refusal } from '../../kernel/user-error';

/** Parties for which the viewer may write, and make public; own ones are those that the token names. */
export interface Parties { write: string[]; publish: string[]; own: string[] }

/** As the policies themselves work it out, delegations of today included. */
export async function partiesOf(ctx: Ctx): Promise<Parties> {
  const [parties] = await ctx.query<Parties>('select mixta_write_parties() as write, mixta_publish_parties() as publish, mixta_own_parties() as own');
  return parties!;
}

/**
 * The party in whose name something new is written.
 * @throws Refused when the viewer writes for several and names none, or names one that is not theirs.
 */
export function partyNamed({ write, own }: Parties, named: string | null): string {
  if (named !== null && write.includes(named)) return named;
  if (named !== null) throw refusal('NOT_ALLOWED', 'party', 'a party that you write for');
  if (own.length === 1) return own[0]!;
  if (write.length === 0) throw refusal('NOT_ALLOWED', null, 'a role that may write, for a country or an organization');
  throw refusal('REQUIRED', 'party', `one of the parties that you write for: ${write.join(', ')}`);
}

/** Who acted, and on whose behalf: a delegate acts for the custodian in its own name. */
export function actedFor({ own }: Parties, custodian: string): { party: string; onBehalfOf: string | null } {
  return own.includes(custodian) || own.length === 0 ? { party: custodian, onBehalfOf: null } : { party: own[0]!, onBehalfOf: custodian };
}
