import { spawnSync } from 'node:child_process';
import { createServer, connect as connectTo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { connect, migrate } from '../../../src/app/database/database';
import { ensureRoles, SERVER_LOGIN } from '../../../src/app/database/roles';
import { load } from '../../../src/app/load';
import { ROOT } from '../../support/templates';

const SERVER = process.env.MIXTA_TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** Asked before tests are defined, so that they can be skipped by name where no server answers. */
export function postgresAnswers(): boolean {
  const { hostname, port } = new URL(SERVER);
  const probe = `require('net').connect(${Number(port) || 5432}, ${JSON.stringify(hostname)}, () => process.exit(0)).on('error', () => process.exit(1))`;
  return spawnSync(process.execPath, ['-e', probe], { timeout: 3_000 }).status === 0;
}

/** A database of its own on the server; `admin` is a connection of its owner. */
export interface Scratch { ownerUrl: string; loginUrl: string; admin: Client; drop(): Promise<void> }

/** With the reference tables. */
export async function scratchDatabase(): Promise<Scratch> {
  const scratch = await emptyDatabase(`mixta_b_${process.pid}`);
  const owner = await connect(scratch.ownerUrl, 1);
  await ensureRoles((sql, params) => owner.query(sql, params), false);
  await migrate(owner);
  const report = await load(owner, join(ROOT, 'data/reference'));
  await owner.destroy();
  if (report.problems.length) throw new Error(JSON.stringify(report.problems[0]));
  return scratch;
}

export async function emptyDatabase(name: string): Promise<Scratch> {
  const root = new Client({ connectionString: SERVER });
  await root.connect();
  await root.query(`drop database if exists ${name} with (force)`);
  await root.query(`create database ${name}`);
  const admin = new Client({ connectionString: urlOf(name) });
  await admin.connect();
  admin.on('error', () => undefined);
  return { ownerUrl: urlOf(name), loginUrl: urlOf(name, SERVER_LOGIN), admin, drop: async () => { await admin.end(); await root.query(`drop database if exists ${name} with (force)`); await root.end(); } };
}

function urlOf(database: string, user?: string): string {
  const url = new URL(SERVER);
  url.pathname = `/${database}`;
  if (user) url.username = user;
  return url.toString();
}

/** A wire between server and database that the test cuts and mends. */
export class Wire {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();

  constructor(private readonly target: string, readonly port: number) {}

  /** The address of the database through the wire. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.toString();
  }

  async mend(): Promise<void> {
    const { hostname, port } = new URL(this.target);
    this.server = createServer((from) => {
      const to = connectTo(Number(port) || 5432, hostname);
      for (const [one, other] of [[from, to], [to, from]] as const) {
        this.sockets.add(one);
        one.on('error', () => undefined);
        one.on('close', () => { this.sockets.delete(one); other.destroy(); });
        one.pipe(other);
      }
    });
    await new Promise<void>((resolve) => { this.server!.listen(this.port, '127.0.0.1', resolve); });
  }

  async cut(): Promise<void> {
    const closed = this.server ? new Promise((resolve) => { this.server!.close(resolve); }) : null;
    for (const socket of this.sockets) socket.destroy();
    await closed;
    this.server = null;
  }
}
