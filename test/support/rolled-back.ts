import type { Query } from '../../src/kernel/transaction';
import { poolOf } from '../../src/app/database/database';
import type { World } from './world';

/** Runs work as the owner in a transaction that is undone, so that a guard can be shown a broken database. */
export async function rolledBack<T>(world: World, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await poolOf(world.database.owner!).connect();
  try {
    await client.query('begin');
    return await work(async (sql, params = []) => (await client.query(sql, params)).rows as never);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
