import type { Row } from '../../kernel/stub';
import type { Firing } from './deliveries.loaders';
import { firingEventId } from './followed-questions.loaders';

const WAIT_FIRST_MS = 5_000;
const WAIT_MAX_MS = 15 * 60_000;

/** How long a hook rests after so many failures in a row: twice as long each time up to a quarter of an hour, and up to a fifth more so that hooks do not wake together. */
export const restAfter = (failures: number, chance = Math.random()): number => Math.min(WAIT_FIRST_MS * 2 ** (failures - 1), WAIT_MAX_MS) * (1 + chance / 5);

/** A message as it is delivered: `id` is the same whenever it is delivered again. */
export interface Message { readonly id: string; readonly body: string }

/** An event of the feed of changes, told as everybody reads it there. */
export const changeMessage = (event: Row): Message => ({
  id: event.eventId,
  body: JSON.stringify({ type: `change.${String(event.kind).toLowerCase()}`, timestamp: event.recordedAt, data: event }),
});

/** An answer that changed, told as the party reads it in the list of firings. */
export function firingMessage({ id: place, questionId, name, documentedId, ...firing }: Firing): Message {
  const id = firingEventId(place);
  return { id, body: JSON.stringify({ type: 'question.changed', timestamp: firing.firedAt, data: { eventId: id, ...firing, question: { id: questionId, name, documentedId } } }) };
}

/** The feed as anybody may ask for it. */
export const FEED = `query HookFeed($first: Int!, $after: String, $types: [String!], $kinds: [ChangeKind!], $about: String, $record: ID) {
  changes(first: $first, after: $after, types: $types, kinds: $kinds, party: $about, record: $record) {
    nodes {
      eventId kind recordType recordId recordCode version action recordedAt happenedOn actor onBehalfOf reason
      fields { field before after }
      title { value locale }
      es: sentence(locale: "es") { value }
      en: sentence(locale: "en") { value }
      pt: sentence(locale: "pt") { value }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
