import type { DataSource } from 'typeorm';
import { MODULES } from './composition';
import { inTransaction, migrate } from './database/database';
import { freshCatalog } from './load';
import { WRITE_LOCK } from '../kernel/write-transaction';

/**
 * Brings the tables to the newest version. Where the register holds records already, what the modules derive from records
 * is made anew, since a table that a migration has just made is otherwise empty until the next load.
 * @returns names of the migrations that were run.
 */
export async function upgrade(owner: DataSource): Promise<string[]> {
  const done = await migrate(owner);
  if (done.length > 0) await deriveAnew(owner);
  return done;
}

/** Search entries, proven offers, the register of capabilities: everything that a load leaves behind beside its records. */
export const deriveAnew = (owner: DataSource): Promise<void> => inTransaction(owner, async (query) => {
  await query('select pg_advisory_xact_lock($1)', [WRITE_LOCK]); // not beside a load or a change
  await query('set local role mixta_loader');
  const [{ filled }] = await query<{ filled: boolean }>('select exists (select 1 from data_load) as filled') as [{ filled: boolean }];
  if (!filled) return;
  const catalog = await freshCatalog(query);
  for (const module of MODULES) await module.afterLoad?.(query, catalog);
});
