import { badInput } from './errors';
import type { Query } from './transaction';

/** A text that a record can be found by, as it is shown; `locale` is null where no language is known, as for acronyms. */
export interface SearchEntry { field: string; locale: string | null; text: string }

/** A part of a text, counted in UTF-16 code units, as strings of JavaScript, Java and C# count. */
export interface Range { start: number; length: number }

export interface Match extends SearchEntry { ranges: Range[] }

const NOT_WORD = /[^\p{L}\p{N}]/gu;

interface Word { folded: string; start: number; /** Where each folded character ends in the text as shown. */ ends: number[] }

const TEXT_MAX = 200;
const WORDS_MAX = 12;
/** Longer runs are cut, on both sides alike: an index entry holds at most 2 KB. */
const WORD_MAX = 100;

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const FOLDED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };

/** Lower case without accents: what two spellings of one word have in common. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[ßæœøđðłþı]/g, (letter) => FOLDED[letter]!);
}

/** The words of a text, folded, without repeats. */
export const wordsOf = (text: string): string[] => [...new Set(split(text).map((word) => word.folded))];

/**
 * The words that somebody searches for.
 * @throws ApiError BAD_USER_INPUT when there is nothing to search for, or far too much.
 */
export function searchWords(argument: string, text: string): string[] {
  if (text.length > TEXT_MAX) throw badInput(argument, `at most ${TEXT_MAX} characters`, text);
  const words = wordsOf(text);
  if (words.length === 0) throw badInput(argument, 'at least one letter or digit', text);
  if (words.length > WORDS_MAX) throw badInput(argument, `at most ${WORDS_MAX} different words`, text);
  return words;
}

/** Text of a tsquery that wants every word, each as a beginning; words hold letters and digits alone, so quotes suffice. */
export const toTsQuery = (words: readonly string[]): string => words.map((word) => `'${word}':*`).join(' & ');

/** Which texts the words were found in, and where, on the text as shown. */
export function matchesOf(entries: readonly SearchEntry[], words: readonly string[]): Match[] {
  return entries.map((entry) => ({ ...entry, ranges: rangesOf(entry.text, words) })).filter((match) => match.ranges.length > 0);
}

function rangesOf(text: string, words: readonly string[]): Range[] {
  return split(text).flatMap(({ folded, start, ends }) => {
    const matched = Math.max(0, ...words.filter((word) => folded.startsWith(word)).map((word) => word.length));
    return matched ? [{ start, length: ends[matched - 1]! - start }] : [];
  });
}

function split(text: string): Word[] {
  const words: Word[] = [];
  let open: Word | null = null;
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (/\p{M}/u.test(character)) {
      if (open) open.ends[open.ends.length - 1] = end; // a mark of its own belongs to the letter before it
    } else if (/[\p{L}\p{N}]/u.test(character)) {
      if (!open) words.push((open = { folded: '', start: at, ends: [] }));
      const folded = fold(character).replace(NOT_WORD, '');
      open.folded += folded;
      for (let i = 0; i < folded.length; i += 1) open.ends.push(end);
    } else open = null;
    at = end;
  }
  return words.filter((word) => word.folded).map((word) => ({ ...word, folded: cut(word.folded) }));
}

/** Half of a surrogate pair is no text: JSON with one is refused by the database. */
const cut = (word: string): string => word.slice(0, WORD_MAX).replace(/[\uD800-\uDBFF]$/, '');

/** A row of a search table: the record, the place in lists of hits, and the texts it is found by. */
export interface SearchRow { id: string; sortKey: string; entries: SearchEntry[] }

const BATCH = 500;

/**
 * Fills a search table (columns of searchColumns) anew from published records; `read` gives those after an id, in the order of their ids.
 * @param ids where these alone may have changed: `read` is to give no others.
 */
export async function refillSearch(query: Query, table: string, read: (after: string, limit: number) => Promise<SearchRow[]>, ids: readonly string[] | null = null): Promise<void> {
  await query(`delete from ${table} where $1::text[] is null or id = any($1)`, [ids]);
  let after = '';
  for (;;) {
    const rows = await read(after, BATCH);
    const json = rows.map((row) => ({ ...row, words: [...new Set(row.entries.flatMap((entry) => wordsOf(entry.text)))] }));
    await query(
      `insert into ${table} (id, sort_key, entries, document)
       select r.id, r."sortKey", r.entries, array_to_tsvector(array(select jsonb_array_elements_text(r.words)))
       from jsonb_to_recordset($1::jsonb) as r(id text, "sortKey" text, entries jsonb, words jsonb)`,
      [JSON.stringify(json)],
    );
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.id;
  }
}
