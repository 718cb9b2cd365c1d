import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { BALANCE_RULE, PredecessorBalance } from './predecessor-balance.type';
import { sessionBeforeById, sessionById } from './sessions.loaders';

/** Null where the approving session, or one before it, is not known. */
export async function predecessorBalanceOf(ctx: Ctx, program: Row): Promise<PredecessorBalance | null> {
  const session = program.session ? await sessionById(ctx).load(program.session) : null;
  const previous = session && await sessionBeforeById(ctx).load(session.id);
  if (!previous) return null;
  const complete = previous.commitmentsComplete === true;
  return { session, previous, complete, others: complete ? null : 'NOT_REPORTED', rule: BALANCE_RULE, asOf: ctx.today };
}

/** The key under which the lists of a balance are read: the pair of sessions. */
export const pairKey = (balance: PredecessorBalance): string => `${balance.previous.id} ${balance.session.id}`;
