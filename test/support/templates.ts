import 'reflect-metadata';
import { PGlite } from '@electric-sql/pglite';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { connect, migrate, openEmbedded } from '../../src/app/database/database';
import { openPglite } from '../../src/app/database/embedded';
import { ensureRoles } from '../../src/app/database/roles';
import { load } from '../../src/app/load';
import { filesOf, TemplateFiles } from './template-files';

/** The worlds that tests run on: nothing but reference tables; or these, and the fictional fixture or the demonstration set. */
export const WORLDS = { empty: 'data/reference', fixture: 'test/packages/fixture', demo: 'data/demo' } as const;
export type WorldName = keyof typeof WORLDS;

export const ROOT = join(__dirname, '..', '..');
export const SERVER_URL = process.env.MIXTA_TEST_DATABASE_URL ?? null;

const folder = join(tmpdir(), `mixta-templates-${process.getuid?.() ?? 0}`);

/** Template of a world for the code and data as they are now: a file of the embedded database, or a database of the server. */
export function templateOf(world: WorldName): { file: string; database: string } {
  const key = (process.env.MIXTA_TEST_FINGERPRINT ??= fingerprint()); // of the start of the run, whatever is edited meanwhile
  return { file: join(folder, `${world}-${key}.tar`), database: `mixta_t_${runId()}_${world}` };
}

/** Tells the databases of this run of the suite from those of another; set before the workers start. */
export const runId = (): string => (process.env.MIXTA_TEST_RUN ??= String(process.pid));

export async function prepareTemplates(): Promise<void> {
  runId();
  templateOf('empty');
  mkdirSync(folder, { recursive: true });
  removeOldTemplates();
  for (const world of Object.keys(WORLDS) as WorldName[]) await (SERVER_URL ? prepareOnServer(world) : prepareFile(world));
}

/** Templates of code and data as they were an hour ago and more. */
function removeOldTemplates(): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > 3_600_000) rmSync(path, { force: true });
  }
}

async function prepareFile(world: WorldName): Promise<void> {
  const { file } = templateOf(world);
  if (existsSync(file)) return;
  const db = await (world === 'empty' ? openPglite(null) : copyOf('empty'));
  const database = await openEmbedded(db);
  await fill(database.owner!, world);
  await dropUnopened(database.owner!);
  await database.owner!.query("alter system set shared_buffers = '32MB'"); // memory that each world clears when it opens
  await database.owner!.query('checkpoint'); // else each world that is opened from it replays the load
  writeFileSync(`${file}.${process.pid}`, Buffer.from(await (await db.dumpDataDir('none')).arrayBuffer()));
  renameSync(`${file}.${process.pid}`, file);
  await database.close();
}

/** Databases of a new cluster that no world opens: half of the files that each copy would make. */
async function dropUnopened(owner: DataSource): Promise<void> {
  await owner.query("update pg_database set datistemplate = false where datname like 'template_'");
  for (const name of ['template0', 'template1']) await owner.query(`drop database if exists ${name}`);
}

/** The template as the embedded database takes it to make a folder of it. */
export const dumpOf = (world: WorldName): Blob => new Blob([readFileSync(templateOf(world).file)]);

const files = new Map<WorldName, ReturnType<typeof filesOf>>();

/** A copy of a template, in memory. */
export async function copyOf(world: WorldName): Promise<PGlite> {
  const entries = files.get(world) ?? files.set(world, filesOf(templateOf(world).file)).get(world)!;
  return PGlite.create({ fs: new TemplateFiles(entries) });
}

async function prepareOnServer(world: WorldName): Promise<void> {
  const { database } = templateOf(world);
  await onServer(async (admin) => {
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount) return;
    await admin.query(`create database ${database}_new ${world === 'empty' ? '' : `template ${templateOf('empty').database}`}`);
    const owner = await connect(urlOf(`${database}_new`), 1);
    try {
      await ensureRoles((sql, params) => owner.query(sql, params), false);
      await fill(owner, world);
    } finally {
      await owner.destroy();
    }
    await admin.query(`alter database ${database}_new rename to ${database}`);
  });
}

async function fill(owner: DataSource, world: WorldName): Promise<void> {
  if (world === 'empty') await migrate(owner); // the others begin as copies of it
  const report = await load(owner, join(ROOT, WORLDS[world]));
  if (report.problems.length) throw new Error(`${WORLDS[world]}: ${JSON.stringify(report.problems.slice(0, 5), null, 1)}`);
}

export async function onServer<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: SERVER_URL! });
  await admin.connect();
  try { return await work(admin); } finally { await admin.end(); }
}

export function urlOf(database: string, user?: string): string {
  const url = new URL(SERVER_URL!);
  url.pathname = `/${database}`;
  if (user) url.username = user;
  return url.toString();
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of ['migrations', 'src/modules', 'src/kernel', 'src/adapters', 'data/reference', 'data/demo', 'test/packages']) addFolder(hash, join(ROOT, path));
  return hash.digest('hex').slice(0, 12);
}

function addFolder(hash: ReturnType<typeof createHash>, path: string): void {
  for (const name of readdirSync(path).sort()) {
    const full = join(path, name);
    if (statSync(full).isDirectory()) addFolder(hash, full);
    else hash.update(name).update(readFileSync(full));
  }
}
