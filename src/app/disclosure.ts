import { disclosed, dueAmounts, type DueAmount } from '../modules/contributions';
import { log } from '../kernel/log';
import type { ReadPool } from '../kernel/transaction';
import { ANONYMOUS, type Viewer } from '../kernel/viewer';
import { records } from './composition';
import { operationScope, todayOf } from './context';

const HOUR_MS = 3_600_000;

/** What a custodian held back until a day is made public in its name, as it asked for when it named the day. */
const inNameOf = (custodian: string): Viewer =>
  ({ subject: 'mixta:disclosure', kind: 'SERVICE', roles: ['OFFICIAL', 'AGENCY_ADMIN'], countries: [custodian], organizations: [custodian], scopes: ['READ', 'WRITE'] });

/**
 * Makes public what was held back until a day before the clock's: the line gets its amount, as a version like any
 * other that the change feed tells, and nothing is held back any more.
 * @returns how many amounts became public. One that is refused waits for the next time; the log says why.
 */
export async function discloseDue(pool: ReadPool, clock: string | null): Promise<number> {
  const { tx } = operationScope(pool, ANONYMOUS, { today: todayOf(clock) });
  const due = await dueAmounts(tx.query).finally(() => tx.end());
  let disclosedOnes = 0;
  for (const each of due) if (await disclose(pool, clock, each)) disclosedOnes += 1;
  return disclosedOnes;
}

async function disclose(pool: ReadPool, clock: string | null, amount: DueAmount): Promise<boolean> {
  const { ctx } = operationScope(pool, inNameOf(amount.custodian), { today: todayOf(clock), writes: true });
  let done = false;
  try {
    const [held] = await records.heads(ctx, [amount.id]);
    if (!held?.document) return false; // another server was first
    await records.withdraw(ctx, amount.id, held.version, REASON(amount.until));
    await records.disclose(ctx, amount.lineId, (line) => disclosed(line, amount), REASON(amount.until));
    done = true;
  } catch (error) {
    log('error', 'disclosure.refused', { record: amount.id, reason: (error as Error).message });
  } finally {
    const unsettled = await ctx.write!.settle(done);
    if (unsettled) log('error', 'disclosure.unsettled', { record: amount.id, reason: unsettled.message });
    done &&= !unsettled;
  }
  return done;
}

const REASON = (until: string): string => `withheld until ${until}`;

/** Looks at once and every hour, for as long as the server runs. */
export function discloseOnTime(pool: ReadPool, clock: string | null): { stop(): Promise<void> } {
  let last: Promise<unknown> = Promise.resolve();
  const look = () => { last = last.then(() => discloseDue(pool, clock)).catch((error: Error) => { log('error', 'disclosure.failed', { reason: error.message }); }); };
  look();
  const timer = setInterval(look, HOUR_MS).unref();
  return { stop: async () => { clearInterval(timer); await last; } };
}
