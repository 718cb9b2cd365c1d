import { createHash } from 'node:crypto';

/** What answers are compared by: SHA-256 of the data, whatever the order of the fields of its objects; lists are in the order of the answer. */
export const digestOf = (data: unknown): string => createHash('sha256').update(JSON.stringify(sorted(data))).digest('hex');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]));
}
