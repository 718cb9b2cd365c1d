import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../kernel/context';
import { recordId } from '../../kernel/record-id';
import { recordsPort } from '../../kernel/records.port';
import { refusal } from '../../kernel/user-error';
import type { DelegateInput, RevokeDelegationInput } from './delegation.inputs';
import { delegationReference, insertDelegation, revoke } from './delegations.loaders';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PARTY = /^([A-Z]{3}|[A-Za-z0-9][A-Za-z0-9._:/-]{3,119})$/;
const NO_RIGHT = '42501';

/** Lets another party act in the name of one of the viewer's own, for a time: a delegate cannot delegate further. */
export async function delegate(ctx: Ctx, { from: named, to, rights, fromOn, untilOn, reason }: DelegateInput): Promise<{ delegationId: string }> {
  if (!reason?.trim()) throw refusal('REQUIRED', 'reason', 'why, in brief');
  const from = await recordsPort.read.partyOf(ctx, named ?? null);
  const begins = fromOn ?? ctx.today;
  if (!PARTY.test(to) || to === from) throw refusal('INVALID', 'to', 'another party: ISO3 code or code of an organization');
  if (!DAY.test(begins) || begins < ctx.today) throw refusal('INVALID', 'fromOn', `a day not before today (${ctx.today})`);
  if (!DAY.test(untilOn) || untilOn < begins) throw refusal('INVALID', 'untilOn', `a day not before ${begins}`);
  const delegationId = recordId(delegationReference.prefix, randomUUID());
  try {
    await insertDelegation(ctx, { id: delegationId, from, to, rights, fromOn: begins, untilOn, reason });
  } catch (error) {
    if ((error as { code?: string }).code === NO_RIGHT) throw refusal('NOT_ALLOWED', 'from', 'a party that is your own, and a role that speaks for it');
    throw error;
  }
  return { delegationId };
}

/** Ends it at once; what was done under it stays. */
export async function revokeDelegation(ctx: Ctx, { id }: RevokeDelegationInput): Promise<{ delegationId: string }> {
  if (!(await revoke(ctx, id))) throw refusal('NOT_FOUND', 'id', 'the id of a delegation of your party that stands');
  return { delegationId: id };
}
