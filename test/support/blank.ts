import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { connect, openEmbedded } from '../../src/app/database/database';
import { openPglite } from '../../src/app/database/embedded';
import { ensureRoles } from '../../src/app/database/roles';
import { onServer, runId, SERVER_URL, urlOf } from './templates';

/** A database without any table, on the server or embedded, as its owner. */
export async function openBlank(): Promise<{ owner: DataSource; close(): Promise<void> }> {
  if (!SERVER_URL) {
    const { owner, close } = await openEmbedded(await openPglite(null));
    return { owner: owner!, close };
  }
  const name = `mixta_w_${runId()}_${randomBytes(6).toString('hex')}`;
  await onServer((admin) => admin.query(`create database ${name}`));
  const owner = await connect(urlOf(name), 1);
  await ensureRoles((sql, params) => owner.query(sql, params), false);
  return { owner, close: async () => { await owner.destroy(); await onServer((admin) => admin.query(`drop database if exists ${name} with (force)`)); } };
}
