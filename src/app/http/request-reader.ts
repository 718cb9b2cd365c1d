import { HttpRefusal } from './refusals';
import { assertVariables } from './variables';

/** The four words of a request of GraphQL over HTTP; anything else in it is dropped. */
export interface GraphqlRequest { query?: unknown; operationName?: unknown; variables?: unknown; extensions?: unknown }
const WORDS = ['query', 'operationName', 'variables', 'extensions'] as const;

/** Far above any use; the limits of variables say what is too deep there. */
const JSON_LEVELS = 10_000;
const utf8 = new TextDecoder('utf-8', { fatal: true });

const unreadable = (message: string, limit?: string) => new HttpRefusal(400, 'BAD_USER_INPUT', message, limit);

/** Reads the body of a POST. @throws HttpRefusal for what is not one JSON object in UTF-8 with each key once. */
export function readBody(bytes: Buffer): GraphqlRequest {
  const text = decoded(bytes);
  assertJsonShape(text);
  const body = parsed('body', text);
  if (Array.isArray(body)) throw unreadable('body: expected one operation, got a list; send operations one by one', 'BATCH');
  if (typeof body !== 'object' || body === null) throw unreadable('body: expected a JSON object with the key "query"');
  return checked(body as GraphqlRequest);
}

/** Checks the query string of a GET in the same way; Apollo then reads it. */
export function assertSearch(search: string): void {
  try { decodeURIComponent(search.replace(/\+/g, ' ')); } catch { throw unreadable('query string: expected UTF-8, percent-encoded'); }
  const params = new URLSearchParams(search);
  for (const word of WORDS) if (params.getAll(word).length > 1) throw unreadable(`query string: expected "${word}" once`);
  const request: GraphqlRequest = { query: params.get('query') ?? undefined, operationName: params.get('operationName') ?? undefined };
  for (const word of ['variables', 'extensions'] as const) {
    const text = params.get(word);
    if (text === null) continue;
    assertJsonShape(text);
    request[word] = parsed(word, text);
  }
  checked(request);
}

function checked(body: GraphqlRequest): GraphqlRequest {
  for (const word of ['query', 'operationName'] as const) {
    if (body[word] !== undefined && body[word] !== null && typeof body[word] !== 'string') throw unreadable(`${word}: expected text`);
  }
  for (const word of ['variables', 'extensions'] as const) {
    const value = body[word];
    if (value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value))) throw unreadable(`${word}: expected a JSON object`);
  }
  assertVariables(body.variables as Record<string, unknown> | null | undefined);
  assertVariables(body.extensions as Record<string, unknown> | null | undefined);
  return Object.fromEntries(WORDS.filter((word) => body[word] !== undefined).map((word) => [word, body[word]]));
}

function decoded(bytes: Buffer): string {
  try { return utf8.decode(bytes); } catch { throw unreadable('body: expected UTF-8'); }
}

function parsed(word: string, text: string): unknown {
  try { return JSON.parse(text) as unknown; } catch { throw unreadable(`${word}: expected JSON`); }
}

/**
 * What JSON.parse lets pass: levels without end, and keys twice in the outer object, where the last one would win,
 * unseen by whoever read the first. One walk over the text, strings skipped; text that is no JSON is refused by JSON.parse after.
 */
function assertJsonShape(text: string): void {
  const seen = new Set<string>();
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    else if (char === '"') {
      const end = endOfString(text, at);
      if (depth === 1 && isKey(text, end)) assertNew(seen, text.slice(at, end + 1));
      at = end;
    }
    if (depth > JSON_LEVELS) throw unreadable('body: expected fewer levels', 'DEPTH');
  }
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  let at = end + 1;
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at += 1;
  return text[at] === ':';
}

function assertNew(seen: Set<string>, quoted: string): void {
  const key = String(parsed('body', quoted));
  if (seen.has(key)) throw unreadable(`body: expected the key "${key.slice(0, 40)}" once`);
  seen.add(key);
}
