import { createHash } from 'node:crypto';
import { documentedQuestions } from '../playground/questions';
import { HttpRefusal } from './refusals';

/** Texts of operations that may be asked for by name. */
export type Registered = ReadonlyMap<string, string>;

/** The documented questions, each by its id, whose text may change with a release, and by the SHA-256 of its text, which may not. */
export const registeredQuestions = (): Registered =>
  new Map(documentedQuestions().flatMap(({ id, query }) => [[id, query], [createHash('sha256').update(query).digest('hex'), query]]));

/**
 * The query string with the text in place of the name; null where nothing is named. The text is ours and reads only, so
 * that no page can have a visitor's browser send anything but a question that everybody may ask.
 * @throws HttpRefusal for a name that is not known, or a name and a text.
 */
export function withText(search: string, registered: Registered): string | null {
  const params = new URLSearchParams(search);
  const names = params.getAll('queryId');
  if (names.length === 0) return null;
  if (names.length > 1 || params.has('query')) throw new HttpRefusal(400, 'BAD_USER_INPUT', 'query string: expected "queryId" once, or "query"');
  const text = registered.get(names[0]!);
  if (text === undefined) throw new HttpRefusal(404, 'NOT_FOUND', 'queryId: expected the id of a documented question or the SHA-256 of its text; docs/questions lists them');
  params.delete('queryId');
  params.set('query', text);
  return `?${params.toString()}`;
}

/** What caches are told of an answer: by its content, so that it changes for whoever shows a record that changed, and for nobody else. */
export interface Kept { readonly etag: string; readonly headers: Readonly<Record<string, string>> }

/** Anybody's cache may keep what nobody signed in for, and asks each time whether it still holds. */
export function keptAs(body: string, isSignedIn: boolean): Kept {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  return { etag, headers: { etag, 'cache-control': `${isSignedIn ? 'private' : 'public'}, no-cache` } };
}

/** Whether the caller holds this answer already, by If-None-Match. */
export const isHeld = (given: string | undefined, etag: string): boolean =>
  given !== undefined && given.split(',').map((each) => each.trim().replace(/^W\//, '')).some((each) => each === '*' || each === etag);
