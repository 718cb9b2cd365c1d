import type { DataSource } from 'typeorm';
import { connect } from '../app/database/database';
import { openDatabase } from '../app/database/open';
import type { Config } from '../kernel/config';

/** The database as its owner, for commands that change or check it as a whole. @throws Error when only the login of the server is known. */
export async function ownerOf(config: Config): Promise<{ owner: DataSource; close: () => Promise<void> }> {
  if (config.ownerUrl) {
    const owner = await connect(config.ownerUrl, 2);
    return { owner, close: () => owner.destroy() };
  }
  if (config.databaseUrl) throw new Error('DATABASE_OWNER_URL: expected the address of the database as its owner; the login of the server sees what is published and changes nothing');
  const database = await openDatabase(config);
  return { owner: database.owner!, close: database.close };
}
