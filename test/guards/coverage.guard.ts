import { isDeepStrictEqual } from 'node:util';

/** A fact of a source document, and where the answer of a query holds it. */
export interface Fact { id: string; query: string; path: string; answer: string }

const ROW = /^\| ([A-Z]{3}-\d{3}) \| [^|]+ \| [^|]+ \| \[([\w-]+)\]\(coverage\/\2\.graphql\) \| `([^`|]+)` \| `([^`|]+)` \|$/;
const STEP = /^(?:\.?([^.[\]]+)|\[([^\]]*)\])/;

/** The facts of a document, and the rows of its tables that cannot be asked, for want of a query, a path or an answer. */
export function factsOf(markdown: string): { facts: Fact[]; unread: string[] } {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|') && !/^\| (Id|---) \|/.test(line));
  const read = rows.map((line) => ROW.exec(line));
  return {
    facts: read.flatMap((row) => (row ? [{ id: row[1]!, query: row[2]!, path: row[3]!, answer: row[4]! }] : [])),
    unread: rows.filter((_row, index) => !read[index]),
  };
}

/** Ids that are missing from their sequence or stand twice, queries that are not there, and queries that no fact uses. */
export function gapsIn(facts: readonly Fact[], queries: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return [
    ...facts.flatMap(({ id }) => {
      const [document, number] = id.split('-') as [string, string];
      const due = (seen.get(document) ?? 0) + 1;
      seen.set(document, Number(number));
      return Number(number) === due ? [] : [`${id} where ${due} is due`];
    }),
    ...facts.filter(({ query }) => !queries.includes(query)).map(({ id, query }) => `${id}: no query ${query}`),
    ...queries.filter((query) => !facts.some((fact) => fact.query === query)).map((query) => `${query}: asked by no fact`),
  ];
}

/** Facts whose answer is another than the one that is written. */
export function unlikeAnswers(facts: readonly Fact[], answers: ReadonlyMap<string, unknown>): string[] {
  return facts.flatMap(({ id, query, path, answer }) => {
    const found = valueAt(answers.get(query), path);
    return isDeepStrictEqual(found, JSON.parse(answer)) ? [] : [`${id}: ${answer} is ${JSON.stringify(found)}`];
  });
}

/** What stands at a path such as `nodes[code=x].facts[#2].text`; undefined where nothing does, or more than one entry fits. */
export function valueAt(value: any, path: string): unknown {
  if (path === '' || value === null || value === undefined) return path === '' ? value : undefined;
  const [step, field, which] = STEP.exec(path)!;
  const rest = path.slice(step.length);
  if (field !== undefined) return valueAt(value[field], rest);
  if (which === '') return (value as unknown[]).map((each) => valueAt(each, rest));
  if (which!.startsWith('#')) return valueAt(value[Number(which!.slice(1)) - 1], rest);
  const [key, wanted] = which!.split('=') as [string, string];
  const fitting = (value as unknown[]).filter((each) => String(valueAt(each, key)) === wanted);
  return fitting.length === 1 ? valueAt(fitting[0], rest) : undefined;
}

/** How many different entries the paths of the facts name, by a pattern that says what tells one from another. */
export const namedBy = (facts: readonly Fact[], pattern: RegExp): number =>
  new Set(facts.flatMap(({ path }) => { const match = pattern.exec(path); return match ? [match.slice(1).join(' ')] : []; })).size;
