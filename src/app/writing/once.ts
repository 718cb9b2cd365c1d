import { createHash } from 'node:crypto';
import type { Ctx } from '../../kernel/context';
import { ApiError, badInput } from '../../kernel/errors';
import type { Row } from '../../kernel/stub';
import { isStrange } from '../../kernel/strange-text';
import { Refused, refusal, userErrorsOf } from '../../kernel/user-error';

const REASON_MAX = 2_000;
const KEY = /^[\x21-\x7e]{8,200}$/;

/** What a mutation answers: plain values that can be stored; records are found again by their ids. */
export type Outcome = Row & { userErrors?: unknown };

/**
 * Runs a change once for a key: who sends the same again, after an answer that got lost, is told what was done.
 * A refusal is told in the answer and leaves nothing, so the key is free for the corrected input.
 * @throws ApiError CONFLICT when the key was used for something else, BAD_USER_INPUT for a second change in one operation.
 */
export async function once(ctx: Ctx, mutation: string, input: Row, work: () => Promise<Outcome>): Promise<Outcome> {
  const write = ctx.write!;
  const { idempotencyKey: key, ...rest } = input;
  if ((write.changes += 1) > 1) throw new ApiError('BAD_USER_INPUT', 'operation: expected one change, got more; an operation is one transaction');
  if (typeof key !== 'string' || !KEY.test(key)) throw badInput('input.idempotencyKey', '8 to 200 ASCII characters without spaces', key);
  const sha256 = createHash('sha256').update(JSON.stringify([mutation, sorted(rest)])).digest('hex');
  const [known] = await ctx.query<{ sha256: string; outcome: Outcome }>('select sha256, outcome from mutation_outcome where subject = $1 and key = $2', [ctx.viewer.subject, key]);
  if (known) return again(known, sha256);
  try {
    assertReason(input.reason);
    const outcome = await work();
    await ctx.query('insert into mutation_outcome (subject, key, mutation, sha256, outcome) values ($1, $2, $3, $4, $5)', [ctx.viewer.subject, key, mutation, sha256, JSON.stringify(outcome)]);
    return { ...outcome, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    write.refuse();
    return { userErrors: userErrorsOf(error.problems) };
  }
}

/** It stands in the history of each record that the change touches, where everybody reads it. */
function assertReason(reason: unknown): void {
  if (typeof reason === 'string' && (reason.length > REASON_MAX || isStrange(reason))) throw refusal('INVALID', 'reason', `at most ${REASON_MAX} characters, without control characters, direction controls or halves of characters`);
}

function again(known: { sha256: string; outcome: Outcome }, sha256: string): Outcome {
  if (known.sha256 === sha256) return { ...known.outcome, userErrors: [] };
  throw new ApiError('CONFLICT', 'input.idempotencyKey: expected a key that was not used for another change', { http: { status: 422 } });
}

/** Input objects say the same in whatever order their fields stand. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]));
}
