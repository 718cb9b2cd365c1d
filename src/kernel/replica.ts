import type { Pool } from 'pg';

/** A copy of the database that follows it, a moment behind. */
export interface Replica {
  pool: Pool;
  /** Whether it answered lately and is not too far behind. */
  readonly isFit: boolean;
  /** Is told of a connection that could not be had or was lost, so that nobody else waits for it. */
  failed(error: Error): void;
}

/** How old a state an operation may read: that of a replica, once the replica has come to this position in the log of the database; to any, where it is null. */
export interface Lag { readonly from: string | null }

/** A position in the log of the database, as PostgreSQL writes it. Clients need not know what it means. */
export const POSITION = /^[0-9A-F]{1,8}\/[0-9A-F]{1,8}$/i;

/**
 * Asks a replica, in a transaction of its own before the one that reads: a snapshot taken first would not have what is replayed
 * between it and the answer. A replica that was made a primary has a log of its own.
 */
export function askReplayed(position: string): string {
  if (!POSITION.test(position)) throw new Error(`expected a position in the log, got "${position}"`);
  return `begin; select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= '${position}' as "isReplayed"; commit; `;
}
