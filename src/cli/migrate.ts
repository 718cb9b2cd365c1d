import { connect } from '../app/database/database';
import { upgrade } from '../app/upgrade';
import type { Command } from './main';

export const command: Command = async (_args, config) => {
  if (!config.ownerUrl) throw new Error('DATABASE_OWNER_URL: expected the address of the database as its owner; the embedded database migrates itself at start');
  const owner = await connect(config.ownerUrl, 2);
  try {
    const done = await upgrade(owner);
    process.stdout.write(done.length ? `migrated: ${done.join(', ')}\n` : 'the tables are at the newest version already\n');
    return 0;
  } finally {
    await owner.destroy();
  }
};
