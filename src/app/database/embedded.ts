import { Client, types } from 'pg';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PglitePgConnection } from '@electric-sql/pglite/node-postgres';
import { dataDir } from '@electric-sql/pglite-prepopulatedfs';

types.setTypeParser(1082, (text) => text); // dates stay text
types.setTypeParser(1184, (text) => text); // instants too

/**
 * Opens the embedded database in a folder, made from a prepared dump the first time (in a temporary folder, then
 * renamed, so that a start that was killed leaves nothing half made). Null means in memory.
 */
export async function openPglite(folder: string | null): Promise<PGlite> {
  if (folder && !existsSync(folder)) await prepare(folder);
  const db = folder ? new PGlite(folder) : new PGlite({ loadDataDir: await preparedDump() });
  await db.waitReady;
  return db;
}

async function prepare(folder: string): Promise<void> {
  const building = `${folder}.new`;
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(building, { recursive: true, force: true });
  const db = new PGlite({ dataDir: building, loadDataDir: await preparedDump() });
  await db.waitReady;
  await db.close();
  renameSync(building, folder);
}

const preparedDump = (): Promise<Blob> => dataDir();

/** The pg client class that TypeORM's pool uses to talk to an embedded database. */
export function clientClassFor(db: PGlite): typeof Client {
  return class PgliteClient extends Client {
    constructor(config: object = {}) {
      super({ ...config, user: 'postgres', database: 'postgres', connection: new PglitePgConnection({ pglite: db }) } as never);
    }
  };
}
