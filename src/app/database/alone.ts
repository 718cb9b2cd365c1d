import type { DataSource } from 'typeorm';

/** Key of the advisory lock under which a database is prepared: roles, tables, packages. */
const PREPARE_LOCK = 4714;

export const isOnServer = (owner: DataSource): boolean => 'url' in owner.options;

/**
 * Runs what prepares a database while no other process prepares it: several that start at once take turns, and those who
 * come later find it done. The embedded database has one process.
 * @param owner with two connections: one has the lock, by session, since what is done has transactions of its own.
 */
export async function alone<T>(owner: DataSource, work: () => Promise<T>): Promise<T> {
  if (!isOnServer(owner)) return work();
  const holder = owner.createQueryRunner();
  try {
    await holder.query('select pg_advisory_lock($1)', [PREPARE_LOCK]);
    return await work();
  } finally {
    await holder.query('select pg_advisory_unlock($1)', [PREPARE_LOCK]).catch(() => undefined); // a connection that is lost has let go of it
    await holder.release();
  }
}
