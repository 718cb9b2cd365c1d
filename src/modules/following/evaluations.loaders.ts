import type { Row } from '../../kernel/stub';
import type { Query } from '../../kernel/transaction';

/** A question that one courier asks again: nobody else does meanwhile. */
export interface ClaimedQuestion { readonly id: string; readonly claim: string; readonly party: string; readonly compared: string; readonly variables: Row; readonly digest: string | null; readonly dataVersion: string | null }

/** An answer that was read: the day of the question and the data of the register. */
export interface AnswerRead { readonly digest: string; readonly dataVersion: string; readonly on: string }

/** Longer than any answer takes. */
const HELD = `interval '1 minute'`;
/** Firings are told in the order of their numbers, so they are written in turn: a number that is committed late would be missed. */
const FIRING_LOCK = 4713;

/** Takes the question that waits longest to be asked of this data on this day; none where all were. A server whose clock is behind asks nothing again that was asked on a later day. */
export async function claimQuestion(query: Query, claim: string, dataVersion: string, on: string): Promise<ClaimedQuestion | null> {
  const [claimed] = await query<ClaimedQuestion>(
    `with due as (
       select id from followed_question where next_attempt_at <= now() and (claimed_until is null or claim is null or claimed_until < now())
         and (data_version is distinct from $2 or asked_on is null or asked_on < $3::date)
       order by asked_at nulls first, id limit 1 for update skip locked)
     update followed_question q set claim = $1, claimed_until = now() + ${HELD} from due where q.id = due.id
     returning q.id, q.claim, q.party, q.compared, q.variables, q.digest, q.data_version as "dataVersion"`,
    [claim, dataVersion, on]);
  return claimed ?? null;
}

const MINE = 'where id = $1 and claim = $2';

/** Writes down what was answered, and that it changed, at once: it fires once, or is asked again. The first answer is what later ones are compared with. */
export async function markAnswered(query: Query, { id, claim, party, digest: before, dataVersion: beforeAt }: ClaimedQuestion, { digest, dataVersion, on }: AnswerRead): Promise<void> {
  await query('select pg_advisory_xact_lock($1)', [FIRING_LOCK]);
  const mine = await query(
    `update followed_question set digest = $3, data_version = $4, asked_on = $5, asked_at = now(), followed_since = coalesce(followed_since, now()), problem = null, claim = null ${MINE} returning id`,
    [id, claim, digest, dataVersion, on]);
  if (mine.length === 0 || before === null || before === digest) return;
  await query('insert into question_firing (question_id, party, old_digest, new_digest, old_data_version, data_version) values ($1, $2, $3, $4, $5, $6)', [id, party, before, digest, beforeAt, dataVersion]);
}

/** Writes down that there was no answer; it is asked again after a rest. */
export const markUnanswered = (query: Query, { id, claim }: ClaimedQuestion, problem: string, restMs: number): Promise<Row[]> =>
  query(`update followed_question set problem = $3, next_attempt_at = now() + $4 * interval '1 millisecond', claim = null ${MINE}`, [id, claim, problem, restMs]);

/** Gives a question back, to be asked again at once. */
export const giveBack = (query: Query, { id, claim }: ClaimedQuestion): Promise<Row[]> => query(`update followed_question set claim = null ${MINE}`, [id, claim]);
