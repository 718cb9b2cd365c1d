import { parse, print, visit } from 'graphql';

const NAME = 'then';
const OTHER = 'mixta_then';

/** The gateway's engine takes an object with a key `then` for a promise. An operation with such an alias is asked under another. */
export const withoutThen = (query: string): string => (new RegExp(`\\b${NAME}\\s*:`).test(query)
  ? print(visit(parse(query), { Field: (node) => (node.alias?.value === NAME ? { ...node, alias: { ...node.alias, value: OTHER } } : undefined) }))
  : query);

/** The answer under the aliases that were asked for. */
export function withThen(value: unknown): unknown {
  if (value === OTHER) return NAME;
  if (Array.isArray(value)) return value.map(withThen);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key === OTHER ? NAME : key, withThen(each)]));
}
