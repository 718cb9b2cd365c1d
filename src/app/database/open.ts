import type { Config } from '../../kernel/config';
import { openPglite } from './embedded';
import { openEmbedded, openServer, type Database } from './database';
import { lockFolder } from './lock';

/**
 * Opens the database that the configuration names: a PostgreSQL server, or the embedded one in its folder, locked.
 * @param lock how the folder is locked; a start that has locked it already passes what unlocks.
 */
export async function openDatabase(config: Config, lock: () => () => void = () => lockFolder(config.dataFolder)): Promise<Database> {
  if (config.databaseUrl) return openServer({ databaseUrl: config.databaseUrl, ownerUrl: config.ownerUrl, reads: config.reads });
  const unlock = lock();
  try {
    const database = await openEmbedded(await openPglite(config.dataFolder));
    return { ...database, close: async () => { await database.close(); unlock(); } };
  } catch (error) {
    unlock();
    throw error;
  }
}
