import type { Pool, PoolClient } from 'pg';
import type { Row } from './stub';
import { ApiError, codeOfSqlState } from './errors';
import { log } from './log';
import { claimsOf, databaseRoleOf, type Viewer } from './viewer';

const STATEMENT_TIMEOUT_MS = 5000;
/** The embedded database knows no statement_timeout and no queue limit: an operation that is older starts no further statement, one that waited longer is not begun. */
const OPERATION_MS = 20_000;
const QUEUE_MS = 5_000;

export type Query = <R = Row>(sql: string, params?: unknown[]) => Promise<R[]>;

/** Opens connections for transactions of operations; the embedded database has one connection and blocks the loop. */
export interface ReadPool { pool: Pool; embedded: boolean; operationMs?: number; queueMs?: number }

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

  constructor(private readonly source: ReadPool, protected readonly viewer: Viewer, private readonly today = '') {}

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
      const result = await client.query(this.failed ? 'rollback' : 'commit');
      if (!this.failed && result.command !== 'COMMIT') throw new Error(`transaction ended by ${result.command}`);
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
      this.broken ||= isConnectionLost(error as Error);
      this.sqlState ??= (error as { code?: string }).code;
      this.failed = asApiError(error as Error & { code?: string });
      throw this.failed;
    } finally {
      const ms = Date.now() - begun;
      if (ms >= (this.slowest?.ms ?? 0)) this.slowest = { sql, params, ms };
    }
  }

  /** A connection that dies between two statements tells by an event; unheard, it would end the process. */
  private readonly onBroken = (error: Error): void => {
    this.broken = true;
    this.failed ??= unavailable(error);
  };

  private connection(): Promise<PoolClient> {
    return (this.client ??= this.open());
  }

  private async open(): Promise<PoolClient> {
    const asked = Date.now();
    const client = await this.source.pool.connect().catch((error) => { throw (this.failed = unavailable(error)); });
    if (this.source.embedded && Date.now() - asked > (this.source.queueMs ?? QUEUE_MS)) {
      client.release();
      throw (this.failed = unavailable(new Error(`waited ${Date.now() - asked} ms for the embedded database`)));
    }
    client.on('error', this.onBroken);
    try {
      // row policies look dear to the planner, which then compiles statements for seconds that run in milliseconds: no jit
      await client.query(`${this.beginning()}; set local jit = off`);
      const claims = Object.entries({ ...claimsOf(this.viewer), 'mixta.today': this.today });
      const { rows } = await client.query(
        `select ${claims.map((_, i) => `set_config($${2 * i + 1}, $${2 * i + 2}, true)`).join(', ')}, (select coalesce(max(id), 0)::text from data_load) || '.' || (select coalesce(max(id), 0)::text from data_change) as version`,
        claims.flat(),
      );
      this.dataVersion = rows[0].version;
      return client;
    } catch (error) {
      client.removeListener('error', this.onBroken);
      client.release(error as Error);
      this.client = undefined;
      throw (this.failed = unavailable(error as Error));
    }
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
