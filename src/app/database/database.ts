import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { Pool, type PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { Query, ReadPool } from '../../kernel/transaction';
import { MODULES } from '../composition';
import { alone } from './alone';
import { clientClassFor } from './embedded';
import { FollowedReplica, type ReplicaConfig } from './replica';
import { assertLoginPowerless, ensureRoles } from './roles';

const CONNECT_TIMEOUT_MS = 2_000;
/** Beyond the statement_timeout of a request: a server that is gone without a word (no FIN, no RST) is given up. */
const ANSWER_TIMEOUT_MS = 7_000;
const POOL_MAX = 10;
const ANSWERING = { query_timeout: ANSWER_TIMEOUT_MS, keepAlive: true };
/** A start waits for them. */
export const NO_TABLES = 'the database has no tables yet; `mixta migrate` with DATABASE_OWNER_URL, or a server that knows the owner, makes them';

/** One open database: requests read through `pool`; migrations and loads use `owner`, when it is known. */
export interface Database {
  pool: ReadPool;
  owner: DataSource | null;
  close(): Promise<void>;
}

export async function openEmbedded(db: PGlite): Promise<Database> {
  const Client = clientClassFor(db);
  const source = await new DataSource({ ...shared(), extra: { max: 1, idleTimeoutMillis: 0, Client } }).initialize();
  await ensureRoles((sql, params) => source.query(sql, params), true);
  return {
    pool: { pool: poolOf(source), embedded: true },
    owner: source,
    close: async () => { await source.destroy(); await db.close(); },
  };
}

/** @throws Error when the login of the server is too powerful. */
export async function openServer(urls: { databaseUrl: string; ownerUrl: string | null; reads?: ReplicaConfig | null }): Promise<Database> {
  const owner = urls.ownerUrl ? await connect(urls.ownerUrl, 2) : null;
  let server: DataSource | null = null;
  let replica: FollowedReplica | null = null;
  const close = async () => { await replica?.close(); await server?.destroy(); await owner?.destroy(); };
  try {
    if (owner) await alone(owner, () => ensureRoles((sql, params) => owner.query(sql, params), false));
    server = await connect(urls.databaseUrl, POOL_MAX, ANSWERING);
    const login = server;
    await assertLoginPowerless((sql, params) => login.query(sql, params));
    if (!owner) await assertTablesThere(login);
    const pool = poolOf(server);
    if (urls.reads) {
      replica = new FollowedReplica(new Pool({ connectionString: urls.reads.url, max: POOL_MAX, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, ...ANSWERING }), pool, urls.reads.lagMs);
      await replica.follow();
    }
    return { pool: { pool, embedded: false, replica }, owner, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whoever knows the owner makes the tables, maybe just now. A migration is all or nothing, so one table tells of all. */
async function assertTablesThere(login: DataSource): Promise<void> {
  const [{ there }] = await login.query(`select to_regclass('public.data_change') is not null as there`) as [{ there: boolean }];
  if (!there) throw new Error(NO_TABLES);
}

export const connect = (url: string, max: number, more: object = {}): Promise<DataSource> =>
  new DataSource({ ...shared(), url, extra: { max, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, ...more } }).initialize();

export const poolOf = (source: DataSource): Pool => (source.driver as unknown as { master: Pool }).master;

/** Brings the tables to the newest migration, all in one transaction. */
export async function migrate(owner: DataSource): Promise<string[]> {
  return (await owner.runMigrations({ transaction: 'all' })).map((migration) => migration.name);
}

/** Runs a function in one read-write transaction of the owner. */
export async function inTransaction<T>(owner: DataSource, work: (query: Query) => Promise<T>): Promise<T> {
  const client: PoolClient = await poolOf(owner).connect();
  const onLost = () => undefined; // the statement in flight fails too and tells; unheard, the event would end the process
  client.on('error', onLost);
  const query: Query = async (sql, params = []) => (await client.query(sql, params)).rows as never;
  try {
    await client.query('begin; set local jit = off'); // as requests do: kernel/transaction.ts
    const result = await work(query);
    const ended = await client.query('commit');
    if (ended.command !== 'COMMIT') throw new Error(`expected COMMIT, the database answered ${ended.command}`);
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.removeListener('error', onLost);
    client.release();
  }
}

function shared() {
  return {
    type: 'postgres' as const,
    entities: MODULES.flatMap((module) => module.entities),
    migrations: migrationClasses(),
    migrationsTableName: 'mixta_migration',
    logging: false,
  };
}

function migrationClasses(): Function[] {
  const folder = join(__dirname, '..', '..', '..', 'migrations');
  const files = readdirSync(folder).filter((name) => /^\d{14}-.*\.(js|ts)$/.test(name) && !name.endsWith('.d.ts')).sort();
  return files.flatMap((name) => Object.values(require(join(folder, name)) as Record<string, Function>));
}
