import type { ApolloServerPlugin } from '@apollo/server';
import type { Ctx } from '../../kernel/context';
import { STALE_AFTER_DAYS, coverageOn } from '../../kernel/coverage';
import type { Transaction } from '../../kernel/transaction';
import type { RequestContext } from './apollo';

/** What an answer says of its sources: those older than the limit, and those that do not tell how old they are. */
export interface FreshnessNotice { asOf: string; limitDays: number; stale: { title: string; lastUpdate: string; ageDays: number }[]; unknown: { title: string }[] }

/**
 * The notice of an operation that read the register, or null. All sources count, not only those cited: what a list or a
 * figure lacks, it lacks because of a source that told nothing lately.
 */
export async function freshnessOf(ctx: Ctx, tx: Transaction): Promise<FreshnessNotice | null> {
  if (tx.statements === 0 || tx.hasFailed) return null;
  const { sources } = coverageOn((await ctx.catalog()).coverage, ctx.today);
  const stale = sources.flatMap(({ title, lastUpdate, ageDays, isStale }) => (isStale ? [{ title, lastUpdate: lastUpdate!, ageDays: ageDays! }] : []));
  const unknown = sources.filter(({ isStale }) => isStale === null).map(({ title }) => ({ title }));
  return stale.length + unknown.length > 0 ? { asOf: ctx.today, limitDays: STALE_AFTER_DAYS, stale, unknown } : null;
}

/** One notice of those that several subgraphs gave, each source once; null where none was given. */
export function noticeOf(notices: readonly FreshnessNotice[]): FreshnessNotice | null {
  const [first] = notices;
  const once = <T extends { title: string }>(lists: readonly T[][]): T[] => [...new Map(lists.flat().map((each) => [each.title, each])).values()];
  return first ? { ...first, stale: once(notices.map(({ stale }) => stale)), unknown: once(notices.map(({ unknown }) => unknown)) } : null;
}

/** Puts the notice under `extensions.freshness`. */
export const freshnessPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { seen: { freshness } } }) => {
      if (response.body.kind !== 'single' || !freshness) return;
      response.body.singleResult.extensions = { ...response.body.singleResult.extensions, freshness };
    },
  }),
};
