import { instant } from '../../kernel/columns';
import type { Row } from '../../kernel/stub';
import type { Query } from '../../kernel/transaction';
import { firingEventId } from './followed-questions.loaders';
import type { Failure } from './receiver.service';

/** A hook that one courier has for a while: nobody else delivers to it until then. */
export interface Claimed {
  readonly id: string; readonly claim: string; readonly url: string; readonly cursor: string | null;
  readonly types: string[] | null; readonly kinds: string[] | null; readonly about: string | null; readonly record: string | null;
  /** CHANGES, QUESTIONS or both. */
  readonly subjects: string[];
  readonly party: string;
  readonly firingCursor: string;
  /** Failures in a row. */
  failures: number;
  /** Secrets that sign, the newest first. */
  readonly secrets: string[];
}

/** An answer that changed, with its question. */
export interface Firing { readonly id: string; readonly questionId: string; readonly name: string; readonly documentedId: string | null; readonly firedAt: string; readonly oldDigest: string; readonly newDigest: string; readonly oldDataVersion: string; readonly dataVersion: string }

/** Longer than a message may take, so that one that is being delivered is nobody else's. A process that was killed holds its hooks so long. */
const HELD = `interval '15 seconds'`;
/** How long a secret that was rotated signs beside the new one. */
const BOTH = `interval '24 hours'`;

/** Takes hooks that are due: of which the feed has not been read to its end at this version of the data, or that have answers to tell, and that do not rest. */
export function claimDue(query: Query, claim: string, dataVersion: string, count: number): Promise<Claimed[]> {
  return query<Claimed>(
    `with due as (
       select id from hook where paused_at is null and next_attempt_at <= now() and (claimed_until is null or claim is null or claimed_until < now()) 
         and (('CHANGES' = any(subjects) and read_to is distinct from $2) or ('QUESTIONS' = any(subjects) and exists (select 1 from question_firing f where f.party = hook.party and f.id > hook.firing_cursor)))
       order by next_attempt_at limit $3 for update skip locked)
     update hook set claim = $1, claimed_until = now() + ${HELD} from due where hook.id = due.id
     returning hook.id, hook.claim, hook.url, hook.cursor, hook.failures, hook.types, hook.kinds, hook.about, hook.record_id as record, hook.subjects, hook.party, hook.firing_cursor::text as "firingCursor",
       array(select s.secret from hook_secret s where s.hook_id = hook.id
         and not exists (select 1 from hook_secret n where n.hook_id = s.hook_id and n.id > s.id and n.made_at < now() - ${BOTH}) order by s.id desc limit 3) as secrets`,
    [claim, dataVersion, count]);
}

const MINE = 'where id = $1 and claim = $2';
const stillMine = async (rows: Promise<Row[]>): Promise<boolean> => (await rows).length === 1;

/** Writes down that an event arrived. @returns false where the hook is no longer held: it was changed or deleted meanwhile. */
export const markDelivered = (query: Query, { id, claim }: Claimed, eventId: string): Promise<boolean> =>
  stillMine(query(`update hook set cursor = $3, last_event_id = $3, last_delivered_at = now(), failures = 0, last_failure = null, last_status = null, claimed_until = now() + ${HELD} ${MINE} returning id`, [id, claim, eventId]));

/** Answers that changed, of questions of the party, which the hook was not told of. */
export const firingsAfter = (query: Query, { party, firingCursor }: Claimed, limit: number): Promise<Firing[]> => query<Firing>(
  `select f.id::text as id, f.question_id as "questionId", q.name, q.documented_id as "documentedId", ${instant('f.fired_at')} as "firedAt", f.old_digest as "oldDigest", f.new_digest as "newDigest",
     f.old_data_version as "oldDataVersion", f.data_version as "dataVersion" from question_firing f join followed_question q on q.id = f.question_id
   where f.party = $1 and f.id > $2::bigint order by f.id limit $3`, [party, firingCursor, limit]);

/** Writes down that a firing arrived. @returns false where the hook is no longer held. */
export const markTold = (query: Query, { id: hook, claim }: Claimed, { id }: Firing): Promise<boolean> =>
  stillMine(query(`update hook set firing_cursor = $3::bigint, last_event_id = $4, last_delivered_at = now(), failures = 0, last_failure = null, last_status = null, claimed_until = now() + ${HELD} ${MINE} returning id`, [hook, claim, id, firingEventId(id)]));

/** Writes down how far the feed was read. @param readTo the data at which that was its end; null where more follows. */
export const markRead = (query: Query, { id, claim }: Claimed, cursor: string | null, readTo: string | null): Promise<boolean> =>
  stillMine(query(`update hook set cursor = coalesce($3, cursor), read_to = $4, claimed_until = now() + ${HELD} ${MINE} returning id`, [id, claim, cursor, readTo]));

/** Lets a hook rest after a failure; one whose receiver says that it is gone for good is paused. */
export const markFailed = (query: Query, { id, claim }: Claimed, { failure, status, restMs, isGone }: { failure: Failure; status: number | null; restMs: number; isGone: boolean }): Promise<Row[]> =>
  query(`update hook set failures = failures + 1, last_failure = $3, last_status = $4, next_attempt_at = now() + $5 * interval '1 millisecond', paused_at = case when $6 then now() else paused_at end, claim = null ${MINE}`, [id, claim, failure, status, restMs, isGone]);

export const release = (query: Query, { id, claim }: Claimed): Promise<Row[]> => query(`update hook set claim = null ${MINE}`, [id, claim]);
