import { badInput } from '../../kernel/errors';

/** Two different countries in the order in which pairs are stored; null is no filter. */
export function countryPair(codes: readonly string[] | null | undefined): [string, string] | null {
  if (codes === null || codes === undefined) return null;
  const [a, b] = [...new Set(codes)].sort();
  if (codes.length !== 2 || !a || !b || !codes.every((code) => /^[A-Z]{3}$/.test(code))) throw badInput('between', 'two different ISO3 codes, such as ["CHL", "MEX"]', codes);
  return [a, b];
}
