import type { Pool } from 'pg';
import { log } from '../../kernel/log';
import type { ReadPool } from '../../kernel/transaction';
import { NO_TABLES, type Database } from './database';

const WAIT_FIRST_MS = 250;
const WAIT_MAX_MS = 2_000;

/** What a database that is down, starting or full answers; anything else is a fault that waiting will not mend. */
const AWAY = /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|57P0[123]|53300|timeout exceeded when trying to connect|Connection terminated|connection timeout/i;

/** A database that may not be there yet: the process serves, requests are answered UNAVAILABLE, until it has opened. */
export class LateDatabase {
  private opened: Database | null = null;
  private closed = false;
  readonly pool: ReadPool;

  constructor(embedded: boolean) {
    const current = () => this.opened?.pool.pool ?? NOT_YET;
    const replica = () => this.opened?.pool.replica ?? null;
    this.pool = { embedded, get pool() { return current(); }, get replica() { return replica(); } };
  }

  /** Tries until the database answers, with growing waits. @returns false when closed before. @throws what waiting will not mend. */
  async open(attempt: () => Promise<Database>): Promise<boolean> {
    for (let wait = WAIT_FIRST_MS; !this.closed; wait = Math.min(wait * 2, WAIT_MAX_MS)) {
      try {
        this.opened = await attempt();
        return true;
      } catch (error) {
        const { code, message } = error as Error & { code?: string };
        if (message !== NO_TABLES && !AWAY.test(`${code} ${message}`)) throw error;
        log('warn', 'database.away', { reason: message || code, retryInMs: wait });
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
    return false;
  }

  /** Whether the register can be read: also from a replica alone. */
  async answers(): Promise<boolean> {
    if (this.opened === null) return false;
    return Boolean(this.pool.replica?.isFit) || (await this.opened.pool.pool.query('select 1 as up')).rows.length === 1;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.opened?.close();
  }
}

/** For a process that has no database. */
export const NO_DATABASE: ReadPool = { embedded: false, pool: { connect: () => Promise.reject(new Error('this process has no database')) } as unknown as Pool };

const NOT_YET = { connect: () => Promise.reject(new Error('the database is not open yet')) } as unknown as Pool;
