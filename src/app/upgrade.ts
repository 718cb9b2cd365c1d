import type { DataSource } from 'typeorm';
import { MODULES } from './composition';
import { alone, isOnServer } from './database/alone';
import { inTransaction, migrate } from './database/database';
import { ensureRoles } from './database/roles';
import { freshCatalog } from './load';
import { WRITE_LOCK } from '../kernel/write-transaction';

/** Makes the roles that are missing and brings the tables to the newest version, while nobody else does. @returns names of the migrations that were run. */
export const upgrade = (owner: DataSource): Promise<string[]> => alone(owner, async () => {
  await ensureRoles((sql, params) => owner.query(sql, params), !isOnServer(owner));
  return broughtUpToDate(owner);
});

/**
 * Brings the tables to the newest version. Where the register holds records already, what the modules derive from records
 * is made anew, since a table that a migration has just made is otherwise empty until the next load.
 * @returns names of the migrations that were run.
 */
export async function broughtUpToDate(owner: DataSource): Promise<string[]> {
  const done = await migrate(owner);
  if (done.length > 0) await deriveAnew(owner);
  return done;
}

/**
 * Search entries, proven offers, the register of capabilities: everything that a load leaves behind beside its records.
 * It counts as a change of the data, so that servers that run let go of what they have in memory.
 */
export const deriveAnew = (owner: DataSource): Promise<void> => inTransaction(owner, async (query) => {
  await query('select pg_advisory_xact_lock($1)', [WRITE_LOCK]); // not beside a load or a change
  await query('set local role mixta_loader');
  const [{ filled }] = await query<{ filled: boolean }>('select exists (select 1 from data_load) as filled') as [{ filled: boolean }];
  if (!filled) return;
  const catalog = await freshCatalog(query);
  for (const module of MODULES) await module.afterLoad?.(query, catalog);
  await query('set local role mixta_keeper');
  await query('insert into data_change default values');
});
