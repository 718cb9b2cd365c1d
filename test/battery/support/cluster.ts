import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from './program';

const PROGRAMS = ['initdb', 'pg_ctl', 'pg_basebackup'];
const INSTALLED = '/usr/lib/postgresql';
/** What is gained by them is time; nothing here is to outlive the test. */
const SETTINGS = ['fsync=off', 'log_statement=all', 'shared_buffers=16MB', 'max_connections=60', 'listen_addresses=127.0.0.1', 'wal_retrieve_retry_interval=200ms'];

/** Folder of the programs of PostgreSQL, in which clusters are made; null where this machine has none. */
export function postgresPrograms(): string | null {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a)).map((version) => join(INSTALLED, version, 'bin')) : [];
  const folders = [...versions, ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => PROGRAMS.every((name) => existsSync(join(folder, name)))) ?? null;
}

/** PostgreSQL refuses to run as root. */
const unprivileged = (): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'nobody']).stdout.toString()));
  return { uid: uid!, gid: gid! };
};

/** A PostgreSQL server of its own in a temporary folder. */
export class Cluster {
  private constructor(private readonly home: string, private readonly name: string, readonly port: number) {}

  /** A new one, with nothing in it. */
  static async made(): Promise<Cluster> {
    const home = mkdtempSync(join(tmpdir(), 'mixta-cluster-'));
    const user = unprivileged();
    if (user) chownSync(home, user.uid, user.gid);
    const cluster = new Cluster(home, 'primary', await freePort());
    run('initdb', ['-D', cluster.data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
    return cluster;
  }

  /** A streaming replica of this one, made while it runs. */
  async replica(): Promise<Cluster> {
    const cluster = new Cluster(this.home, 'replica', await freePort());
    run('pg_basebackup', ['-d', this.url('postgres'), '-D', cluster.data, '-R', '-X', 'stream', '-c', 'fast', '--no-sync']);
    return cluster;
  }

  start(): void {
    const settings = [...SETTINGS, `port=${this.port}`, `unix_socket_directories=${this.home}`].map((each) => `-c ${each}`).join(' ');
    run('pg_ctl', ['-D', this.data, '-l', this.logFile, '-o', settings, '-w', 'start']);
  }

  stop(): void {
    run('pg_ctl', ['-D', this.data, '-m', 'immediate', '-w', 'stop']);
  }

  url(user: string, database = 'postgres'): string {
    return `postgres://${user}@127.0.0.1:${this.port}/${database}`;
  }

  /** How many operations began to read here. */
  reads(): number {
    return readFileSync(this.logFile, 'utf8').split('begin isolation level repeatable read read only').length - 1;
  }

  /** Ends this and all its replicas, and leaves nothing. */
  drop(): void {
    for (const name of readdirSync(this.home).filter((each) => existsSync(join(this.home, each, 'postmaster.pid')))) run('pg_ctl', ['-D', join(this.home, name), '-m', 'immediate', '-w', 'stop']);
    rmSync(this.home, { recursive: true, force: true });
  }

  private get data(): string {
    return join(this.home, this.name);
  }

  private get logFile(): string {
    return join(this.home, `${this.name}.log`);
  }
}

function run(name: string, args: string[]): void {
  const { status, stderr, stdout } = spawnSync(join(postgresPrograms()!, name), args, { cwd: '/', stdio: ['ignore', name === 'pg_ctl' ? 'ignore' : 'pipe', name === 'pg_ctl' ? 'ignore' : 'pipe'], ...unprivileged() });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')}: ended with ${status} ${stdout ?? ''}${stderr ?? ''}`);
}
