import type { Ctx } from '../kernel/context';
import { ReadTransaction, type ReadPool } from '../kernel/transaction';
import type { Viewer } from '../kernel/viewer';
import { composition, services } from './composition';

export interface OperationScope { ctx: Ctx; tx: ReadTransaction }

/** A context of one operation over one read transaction; nothing touches the database before the first statement. */
export function operationScope(pool: ReadPool, viewer: Viewer, today: string, subgraph = false): OperationScope {
  const tx = new ReadTransaction(pool, viewer);
  const ctx: Ctx = {
    viewer,
    today,
    query: tx.query,
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
