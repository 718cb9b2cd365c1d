import { ApiError } from './errors';
import type { Row } from './stub';
import { Transaction, type Query } from './transaction';

/** Key of the advisory lock that loads and changes take: writers take turns, so that no two ever meet half way (docs/adr). */
export const WRITE_LOCK = 4711;

const STATEMENT_TIMEOUT_MS = 15_000;
const WAIT_MS = 10_000;
/** Serialization failure, deadlock: the same may well succeed when it is done again. */
const PASSING = ['40001', '40P01'];
/** What a rule of the database refuses: wrong data, a broken constraint, a policy. All else says nothing about what was written. */
const RULES = /^(22|23|42501)/;

/**
 * The transaction of a change, in the role that may write. It waits for its turn, then sees whatever was committed before.
 * It commits only when nothing of the operation failed or was refused.
 */
export class WriteTransaction extends Transaction {
  /** Root fields of the operation that have begun; one change is one operation. */
  changes = 0;
  /** Where the log of the database stood when it had ended: whoever reads from there on sees it, and all that it saw. Null in the embedded database. */
  position: string | null = null;
  private refused = false;

  /** Nothing of the operation is to stay, though nothing failed: the caller is told why in the answer. */
  refuse(): void {
    this.refused = true;
  }

  /** True when it was undone by chance, not by what was asked. */
  get mayBeTriedAgain(): boolean {
    return PASSING.includes(this.sqlState ?? '');
  }

  /**
   * Runs statements that the rules of the database may refuse, and leaves the transaction usable when they do.
   * @param keeps false for a trial, whose writes are undone in any case.
   * @throws the refusal of the database, with its SQLSTATE as `code` and the rule as `constraint`.
   */
  async attempt(work: (query: Query) => Promise<void>, keeps = true): Promise<void> {
    await this.query('savepoint attempt');
    const client = await this.client!;
    try {
      await work(async (sql, params = []) => (await client.query(sql, params)).rows as never);
    } catch (error) {
      const { code } = error as { code?: string };
      if (!RULES.test(code ?? '')) throw this.failed ?? this.failedBy(error as Error);
      await this.query('rollback to savepoint attempt');
      throw error;
    }
    await this.query(keeps ? 'release savepoint attempt' : 'rollback to savepoint attempt');
  }

  /**
   * Ends the transaction, for good or not at all.
   * @param answered false when the answer holds errors: then nothing stays.
   * @returns why it could not be committed, or null.
   */
  async settle(answered: boolean): Promise<Error | null> {
    const undone = !answered || this.refused;
    if (undone) this.failed ??= new ApiError('CONFLICT', 'the change was refused');
    const unsettled = await this.end();
    return undone ? null : unsettled;
  }

  protected override beginning(): string {
    return `begin isolation level read committed; set local lock_timeout = ${WAIT_MS}; select pg_advisory_xact_lock(${WRITE_LOCK}); set local role mixta_writer; set local statement_timeout = ${STATEMENT_TIMEOUT_MS}`;
  }

  /** Asked also where nothing stays: a refusal may rest on what a replica does not know yet. */
  protected override question(): string {
    return this.source.embedded ? '' : '; select pg_current_wal_insert_lsn()::text as position';
  }

  protected override hear(answer: Row | undefined): void {
    this.position = (answer?.position as string | undefined) ?? null;
  }
}
