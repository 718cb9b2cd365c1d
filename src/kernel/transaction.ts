import type { Pool, PoolClient } from 'pg';
import type { Row } from './stub';
import { ApiError, codeOfSqlState } from './errors';
import { log } from './log';
import { askReplayed, type Lag, type Replica } from './replica';
import { claimsOf, databaseRoleOf, type Viewer } from './viewer';

const STATEMENT_TIMEOUT_MS = 5000;
/** The embedded database knows no statement_timeout and no queue limit: an operation that is older starts no further statement, one that waited longer is not begun. */
const OPERATION_MS = 20_000;
const QUEUE_MS = 5_000;

export type Query = <R = Row>(sql: string, params?: unknown[]) => Promise<R[]>;

/** Opens connections for transactions of operations; the embedded database has one connection and blocks the loop. `replica` serves reads that may lag. */
export interface ReadPool { pool: Pool; embedded: boolean; replica?: Replica | null; operationMs?: number; queueMs?: number }

/**
 * One transaction of an operation, opened at the first statement with the viewer's role and claims set inside, ended
 * by the executor: to read, at one snapshot. Statements queue; after the first failure all later ones fail the same way.
 */
export class Transaction {
  statements = 0;
  /** Number of the newest data load, and of the newest change by a party, seen by the snapshot; set when the transaction opens. */
  dataVersion: string | null = null;
  /** SQLSTATE of the statement that failed first. */
  protected sqlState: string | undefined;
  protected failed: Error | undefined;
  protected client: Promise<PoolClient> | undefined;
  protected broken = false;
  private slowest: { sql: string; params: unknown[]; ms: number } | null = null;
  private tail: Promise<unknown> = Promise.resolve();
  private ended = false;
  private readonly begun = Date.now();
  /** The replica that it reads, if it does. */
  private replica: Replica | null = null;

  /** @param lag what a replica may answer; without it the newest state is read. */
  constructor(protected readonly source: ReadPool, protected readonly viewer: Viewer, private readonly today = '', private readonly lag: Lag | null = null) {}

  query: Query = <R = Row>(sql: string, params: unknown[] = []): Promise<R[]> => {
    if (this.ended) return Promise.reject(afterEnd());
    const run = this.tail.then(() => this.run<R>(sql, params));
    this.tail = run.catch(() => undefined);
    return run;
  };

  /** How the database goes about the statement that took longest, for the log: without the values in it. Null where there is none. */
  async planOfSlowest(): Promise<{ ms: number; lines: string[] } | null> {
    if (!this.slowest || this.failed) return null;
    const { sql, params, ms } = this.slowest;
    const rows = await this.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, params).catch(() => []);
    return { ms, lines: rows.map((row) => row['QUERY PLAN'].replace(/'(?:[^']|'')*'/g, "'...'")) };
  }

  /** True once a statement has failed: all later ones fail the same way. */
  get hasFailed(): boolean {
    return this.failed !== undefined;
  }

  /** True when a replica went away, or what it replayed was in the way, in the middle of the operation: the primary may answer it. */
  get wasLostByReplica(): boolean {
    return this.replica !== null && (this.broken || this.sqlState === '40001');
  }

  /** Opens the transaction if nothing has yet, so that dataVersion is known. */
  opened(): Promise<void> {
    if (this.dataVersion !== null) return Promise.resolve();
    const run = this.tail.then(async () => { await this.connection(); });
    this.tail = run.catch(() => undefined);
    return run;
  }

  /**
   * Waits for the statement in flight, then commits (or rolls back) and gives the connection back.
   * @returns what went wrong at the commit; of no concern to who only read.
   */
  async end(): Promise<Error | null> {
    if (this.ended) return null;
    this.ended = true;
    await this.tail;
    const client = await this.client?.catch(() => undefined);
    if (!client) return null;
    client.removeListener('error', this.onBroken);
    if (this.broken) { client.release(true); return this.failed ?? null; }
    try {
      const [ended, ...told] = [await client.query(`${this.failed ? 'rollback' : 'commit'}${this.question()}`)].flat();
      if (!this.failed && ended!.command !== 'COMMIT') throw new Error(`transaction ended by ${ended!.command}`);
      this.hear(told[0]?.rows[0]);
      client.release();
      return null;
    } catch (error) {
      client.release(error as Error);
      this.sqlState ??= (error as { code?: string }).code;
      return error as Error;
    }
  }

  /** How the transaction begins: read-only at one snapshot, in the role of the viewer. */
  protected beginning(): string {
    return `begin isolation level repeatable read read only; set local role ${databaseRoleOf(this.viewer)}; set local statement_timeout = ${STATEMENT_TIMEOUT_MS}`;
  }

  /** A statement that is to follow the end, and what it answers. */
  protected question(): string {
    return '';
  }

  protected hear(_answer: Row | undefined): void { /* who asks nothing hears nothing */ }

  /** Ends what can still be asked: the cause is kept, and said as an error of the interface. */
  protected failedBy(error: Error & { code?: string }): Error {
    if (isConnectionLost(error)) {
      this.broken = true;
      this.replica?.failed(error);
    }
    this.sqlState ??= error.code;
    return (this.failed = asApiError(error));
  }

  private async run<R>(sql: string, params: unknown[]): Promise<R[]> {
    if (this.source.embedded) await new Promise((resolve) => setImmediate(resolve)); // lets timers and sockets breathe: STACK, PGlite
    if (this.ended) throw afterEnd();
    if (this.failed) throw this.failed; // else 25P02 hides the first cause
    if (Date.now() - this.begun > (this.source.operationMs ?? OPERATION_MS)) throw (this.failed = tooSlow());
    const client = await this.connection();
    const begun = Date.now();
    try {
      this.statements += 1;
      return (await client.query(sql, params)).rows as R[];
    } catch (error) {
      throw this.failedBy(error as Error);
    } finally {
      const ms = Date.now() - begun;
      if (ms >= (this.slowest?.ms ?? 0)) this.slowest = { sql, params, ms };
    }
  }

  /** A connection that dies between two statements tells by an event; unheard, it would end the process. */
  private readonly onBroken = (error: Error): void => {
    this.broken = true;
    this.replica?.failed(error);
    this.failed ??= unavailable(error);
  };

  private connection(): Promise<PoolClient> {
    return (this.client ??= this.open());
  }

  /** On the replica, where the operation may read it and it has come far enough; else on the primary. */
  private async open(): Promise<PoolClient> {
    const { replica, pool, embedded, queueMs = QUEUE_MS } = this.source;
    if (this.lag && replica?.isFit) {
      const client = await replica.pool.connect().then((fresh) => this.begin(fresh, this.lag!.from)).catch((error: Error) => { replica.failed(error); return null; });
      if (client) { this.replica = replica; return client; }
    }
    const asked = Date.now();
    try {
      const client = await pool.connect();
      if (embedded && Date.now() - asked > queueMs) {
        client.release();
        throw new Error(`waited ${Date.now() - asked} ms for the embedded database`);
      }
      return (await this.begin(client, null))!;
    } catch (error) {
      this.client = undefined;
      throw (this.failed = unavailable(error as Error));
    }
  }

  /** @returns null where a replica has not come to the position that the operation needs; then the connection is given back. */
  private async begin(client: PoolClient, from: string | null): Promise<PoolClient | null> {
    const onLost = () => undefined; // the statement in flight fails too and tells
    client.on('error', onLost);
    try {
      // row policies look dear to the planner, which then compiles statements for seconds that run in milliseconds: no jit
      const begun = [await client.query(`${from ? askReplayed(from) : ''}${this.beginning()}; set local jit = off`)].flat();
      if (from && !begun[1]!.rows[0].isReplayed) {
        await client.query('rollback');
        client.release();
        return null;
      }
      await this.introduce(client);
      client.on('error', this.onBroken);
      return client;
    } catch (error) {
      client.release(error as Error);
      throw error;
    } finally {
      client.removeListener('error', onLost);
    }
  }

  /** Tells the database who asks, and learns of which state it answers. */
  private async introduce(client: PoolClient): Promise<void> {
    const claims = Object.entries({ ...claimsOf(this.viewer), 'mixta.today': this.today });
    const { rows } = await client.query(
      `select ${claims.map((_, i) => `set_config($${2 * i + 1}, $${2 * i + 2}, true)`).join(', ')}, (select coalesce(max(id), 0)::text from data_load) || '.' || (select coalesce(max(id), 0)::text from data_change) as version`,
      claims.flat(),
    );
    this.dataVersion = rows[0].version;
  }
}

const afterEnd = () => new ApiError('INTERNAL', 'the operation had ended before this part was read');

function unavailable(cause: Error): ApiError {
  log('error', 'database.unavailable', { reason: cause.message });
  return new ApiError('UNAVAILABLE', 'the register cannot be read just now; try again in a few seconds');
}

const tooSlow = () => new ApiError('TIMEOUT', 'the answer took too long; ask for fewer records');

/** pg tells of a lost connection by words or by the code of the socket, not by an SQLSTATE. */
const isConnectionLost = (error: Error & { code?: string }): boolean =>
  /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|08|57P)/.test(error.code ?? '') || /Connection terminated|Query read timeout|not queryable|connection error/i.test(error.message);

/** The cause goes to the log; the client gets a code and a sentence without SQL. */
function asApiError(error: Error & { code?: string }): Error {
  if (isConnectionLost(error)) return unavailable(error);
  const code = codeOfSqlState(error.code);
  if (code === 'INTERNAL') return error;
  log('warn', 'statement.failed', { sqlState: error.code, reason: error.message });
  if (code === 'TIMEOUT') return new ApiError(code, 'a part of the answer took too long; ask for fewer records');
  if (code === 'BAD_USER_INPUT') return new ApiError(code, 'a text holds a character that the register cannot store, such as NUL');
  return new ApiError(code, 'the register cannot be read just now; try again in a few seconds');
}
