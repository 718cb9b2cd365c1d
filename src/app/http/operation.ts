import type { GraphQLRequestContext } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import type { Ctx } from '../../kernel/context';
import { ApiError } from '../../kernel/errors';
import { log } from '../../kernel/log';
import type { WriteTransaction } from '../../kernel/write-transaction';
import { operationScope, todayOf } from '../context';
import type { RequestContext, ServerOptions } from './apollo';
import { freshnessOf } from './freshness.plugin';
import { lagOf } from './position';

const TRIES = 3;
const PAUSE_MS = 25;

type Request = GraphQLRequestContext<RequestContext>;
export type Execute = (request: Request, ctx: Ctx) => Promise<ExecutionResult>;

/** Runs an operation in one transaction, ended before the answer goes out: what is told to be written is written. */
export async function runOperation(options: ServerOptions, request: Request, { viewer, position, seen }: RequestContext, execute: Execute): Promise<ExecutionResult> {
  const writes = request.operation?.operation === 'mutation';
  for (let tried = 1; ; tried += 1) {
    const begun = performance.now();
    const { ctx, tx } = operationScope(options.pool, viewer, { today: todayOf(options.clock), subgraph: options.subgraph, writes, lag: tried === 1 ? lagOf(viewer, position) : null });
    let answer: ExecutionResult | null = null;
    let unsettled: Error | null = null;
    try {
      answer = await execute(request, ctx);
      seen.statements = tx.statements; // the notice is no statement of the operation
      seen.dataVersion = tx.dataVersion;
      seen.freshness = await freshnessOf(ctx, tx);
      if (!ctx.write && performance.now() - begun > (options.slowMs ?? Infinity)) seen.plan = await tx.planOfSlowest();
    } finally {
      unsettled = await (ctx.write ? ctx.write.settle(Boolean(answer) && !answer!.errors?.length) : tx.end().then(() => null));
      seen.statements ??= tx.statements;
    }
    if (!ctx.write && tx.wasLostByReplica) continue; // the primary answers what the replica began
    if (!ctx.write) return answer;
    seen.position = ctx.write.position;
    if (!ctx.write.mayBeTriedAgain || tried === TRIES) return unsettled ? lost(unsettled, ctx.write) : answer;
    await new Promise((resolve) => { setTimeout(resolve, PAUSE_MS * tried * (0.5 + Math.random())); });
  }
}

/** A commit whose answer never came may have happened: the key of idempotency tells which. */
function lost(cause: Error, { mayBeTriedAgain }: WriteTransaction): ExecutionResult {
  log('error', 'change.unsettled', { reason: cause.message });
  const error = mayBeTriedAgain
    ? new ApiError('CONFLICT', 'others wrote at the same time; send it again')
    : new ApiError('UNAVAILABLE', 'it is not known whether the change was kept; send it again with the same idempotencyKey, which makes no second one');
  return { data: null, errors: [error] };
}
