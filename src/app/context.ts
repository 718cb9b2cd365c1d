import type { Ctx } from '../kernel/context';
import type { Lag } from '../kernel/replica';
import { Transaction, type ReadPool } from '../kernel/transaction';
import type { Viewer } from '../kernel/viewer';
import { WriteTransaction } from '../kernel/write-transaction';
import { composition, services } from './composition';

export interface OperationScope { ctx: Ctx; tx: Transaction }
interface ScopeOptions { today: string; subgraph?: boolean; writes?: boolean; lag?: Lag | null }

/** A context of one operation over one transaction; nothing touches the database before the first statement. */
export function operationScope(pool: ReadPool, viewer: Viewer, { today, subgraph = false, writes = false, lag = null }: ScopeOptions): OperationScope {
  const write = writes ? new WriteTransaction(pool, viewer, today) : null;
  const tx = write ?? new Transaction(pool, viewer, today, lag);
  const ctx: Ctx = {
    viewer,
    today,
    query: tx.query,
    write,
    register: pool,
    loaders: new Map(),
    aliases: services.aliases,
    subgraph,
    sees: async (typename, id) => Boolean(await composition().registry.owners.get(typename)?.load(ctx, { id })),
    version: async () => {
      await tx.opened();
      return tx.dataVersion!;
    },
    catalog: async () => services.catalog(ctx, await ctx.version()),
  };
  return { ctx, tx };
}

export const todayOf = (clock: string | null): string => clock ?? new Date().toISOString().slice(0, 10);
