import type { Pool, QueryConfig } from 'pg';
import { log } from '../../kernel/log';
import type { Replica } from '../../kernel/replica';
import { assertLoginPowerless, LoginRefused } from './roles';

export interface ReplicaConfig { url: string; lagMs: number }

const LOOK_MS = 1_000;
/** A server that says nothing is left sooner than a reader would give it up. */
const ANSWER_MS = 2_000;
const IDENTITY = `select system_identifier::text || ' ' || current_database() as of from pg_control_system()`;
/** What the replica is to reach next: where the log of the primary stood, and when. */
interface Mark { position: string; at: number }

/**
 * A streaming replica, looked at each second. It serves reads while it keeps up: what the primary had written down is
 * replayed within `lagMs`. While the primary is away nothing new can be asked of it, and it serves on.
 */
export class FollowedReplica implements Replica {
  isFit = false;
  private isTrusted = false;
  private mark: Mark | null = null;
  private told = '';
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;

  constructor(readonly pool: Pool, private readonly primary: Pool, private readonly lagMs: number) {
    pool.on('error', (error) => this.failed(error)); // of a connection that nobody uses; unheard, it would end the process
  }

  /** Looks at once, and from then on. @throws LoginRefused when the login may do what it should not. */
  async follow(): Promise<void> {
    await this.look((refusal) => { throw refusal; });
    this.timer = setInterval(() => { this.looking ??= this.look((refusal) => this.leave(refusal.message)).finally(() => { this.looking = null; }); }, LOOK_MS).unref();
  }

  failed(error: Error): void {
    this.leave(error.message);
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
    await this.pool.end();
  }

  private async look(refuse: (refusal: LoginRefused) => void): Promise<void> {
    try {
      if (!this.isTrusted) await this.assertTrusted();
      this.mark ??= await this.markNow();
      const { rows: [seen] } = await answered(this.pool, 'select pg_is_in_recovery() as follows, pg_last_wal_replay_lsn() >= $1::pg_lsn as reached', [this.mark.position]);
      if (!seen.follows) return this.leave('expected a replica, found a server that follows no other');
      if (!seen.reached) return this.lag(Date.now() - this.mark.at);
      this.mark = await this.markNow().catch(() => this.mark);
      this.join();
    } catch (error) {
      if (error instanceof LoginRefused) return refuse(error);
      this.leave((error as Error).message);
    }
  }

  /** A login without powers, and a replica of this primary and no other. */
  private async assertTrusted(): Promise<void> {
    await assertLoginPowerless(async (sql, params) => (await this.pool.query(sql, params)).rows as never, 'DATABASE_READ_URL');
    const [ours, theirs] = await Promise.all([this.primary, this.pool].map(async (pool) => (await pool.query(IDENTITY)).rows[0].of));
    if (ours !== theirs) throw new LoginRefused('DATABASE_READ_URL: expected a replica of the database at DATABASE_URL, found another database');
    this.isTrusted = true;
  }

  private async markNow(): Promise<Mark> {
    const at = Date.now();
    const { rows } = await answered(this.primary, 'select pg_current_wal_flush_lsn()::text as position');
    return { position: rows[0].position, at };
  }

  private join(): void {
    if (!this.isFit) log('info', 'replica.used');
    this.isFit = true;
    this.told = '';
  }

  /** One that comes back has all of the mark to reach; one that serves may lag behind it for a while. */
  private lag(behindMs: number): void {
    if (!this.isFit || behindMs > this.lagMs) this.leave('too far behind');
  }

  private leave(reason: string): void {
    this.isFit = false;
    if (this.told !== reason) log('warn', 'replica.left', { reason });
    this.told = reason;
  }
}

const answered = (pool: Pool, text: string, values: unknown[] = []) => pool.query({ text, values, query_timeout: ANSWER_MS } as QueryConfig);
