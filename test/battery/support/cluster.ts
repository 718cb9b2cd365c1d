import { spawnSync } from 'node:child_process';
import { appendFileSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { failingBlocks } from '../../guards/readme.guard';
import { ROOT } from '../../support/templates';
import { freePort } from './program';

const PROGRAMS = ['initdb', 'pg_ctl', 'pg_basebackup', 'psql'];
const INSTALLED = '/usr/lib/postgresql';
/** What is gained by them is time, and a log of what is asked; nothing here is to outlive the test. */
const SETTINGS = ['fsync = off', "log_statement = 'all'", "wal_retrieve_retry_interval = '200ms'"];
const PASSWORD = 'secret';
const DOCUMENT = 'deploy/README.md';
/** What the commands of the document name. */
const FILES = 'deploy/postgres';

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

  /** A primary and its streaming replica, both running, made by the commands that operators read. */
  static async pair(): Promise<[Cluster, Cluster]> {
    const home = mkdtempSync(join(tmpdir(), 'mixta-cluster-'));
    const pair = [new Cluster(home, 'primary', await freePort()), new Cluster(home, 'replica', await freePort())] as [Cluster, Cluster];
    cpSync(join(ROOT, FILES), join(home, FILES), { recursive: true });
    const user = unprivileged();
    if (user) chownSync(home, user.uid, user.gid);
    const passwords = Object.fromEntries(['POSTGRES', 'MIXTA_OWNER', 'MIXTA_SERVER', 'MIXTA_REPLICATION'].map((whose) => [`${whose}_PASSWORD`, PASSWORD]));
    const env = { PATH: `${postgresPrograms()}${delimiter}${process.env.PATH}`, CLUSTERS: home, PRIMARY_PORT: String(pair[0].port), REPLICA_PORT: String(pair[1].port), ...passwords };
    const [failed] = failingBlocks(readFileSync(join(ROOT, DOCUMENT), 'utf8'), home, env, user);
    if (failed) throw new Error(failed);
    for (const each of pair) each.restart();
    return pair;
  }

  /** Takes up what is set for tests. */
  private restart(): void {
    appendFileSync(join(this.data, 'postgresql.conf'), SETTINGS.join('\n'));
    this.stop();
    this.start();
  }

  start(): void {
    run('pg_ctl', ['-D', this.data, '-l', this.logFile, '-w', 'start']);
  }

  stop(): void {
    run('pg_ctl', ['-D', this.data, '-m', 'immediate', '-w', 'stop']);
  }

  /** Leaves it where it is: it answers nobody and closes nothing, as a machine that has gone. */
  freeze(): void {
    this.signal('SIGSTOP');
  }

  thaw(): void {
    this.signal('SIGCONT');
  }

  private signal(name: NodeJS.Signals): void {
    const [postmaster] = readFileSync(join(this.data, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(postmaster), name); // first, so that it starts no more of them
    for (const pid of spawnSync('ps', ['-o', 'pid=', '--ppid', postmaster!]).stdout.toString().split('\n').filter(Boolean)) process.kill(Number(pid), name);
  }

  url(user: string, database = 'mixta'): string {
    return `postgres://${user}:${PASSWORD}@127.0.0.1:${this.port}/${database}`;
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

/** What the server writes goes to its log; held open, a pipe would never end. */
function run(name: string, args: string[]): void {
  const { status } = spawnSync(join(postgresPrograms()!, name), args, { cwd: '/', stdio: 'ignore', ...unprivileged() });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')}: ended with ${status}`);
}
