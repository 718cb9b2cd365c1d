import { Exact } from './exact';
import type { Problem } from './package';
import type { Row } from './stub';

const HUNDRED = Exact.of('100');

/** What is coded with a share of the whole in percent, or without. */
export interface Shared<K> { readonly key: K; readonly percentage: string | null }
export interface Share<K> { readonly key: K; readonly share: Exact }

/** Each key with its part of the whole: all of it where there is one key alone; null for several without shares, since an even split is never assumed. */
export function sharesOf<K extends string>(coded: readonly Shared<K>[]): Share<K>[] | null {
  const keys = [...new Set(coded.map(({ key }) => key))];
  if (keys.length === 1) return [{ key: keys[0]!, share: Exact.ONE }];
  if (coded.some(({ percentage }) => percentage === null)) return null;
  return keys.map((key) => ({ key, share: Exact.sum(coded.filter((each) => each.key === key).map(({ percentage }) => shareOf(percentage!))) }));
}

/** JSON Schema of a share in a data package. */
export const percentageText = (description: string, required = false) => ({ type: required ? 'string' : ['string', 'null'], pattern: '^(0|[1-9]\\d{0,2})(\\.\\d{1,10})?$', description });

/** A percentage, as stored, of the whole. */
export const shareOf = (percentage: string): Exact => Exact.of(percentage).over(HUNDRED);

/** Percentages within a group sum to exactly 100, or none is given (DOMAIN.md section 2, invariant 5). */
export function problemsOfShares(field: string, parts: readonly Row[], groupOf: (part: Row) => string = () => ''): Problem[] {
  return [...new Set(parts.map(groupOf))].flatMap((group) => {
    const shares = parts.filter((part) => groupOf(part) === group).map((part) => part.percentage as string | null | undefined);
    const given = shares.filter((share) => share !== null && share !== undefined);
    if (given.length === 0) return [];
    const total = Exact.sum(given.map(Exact.of));
    if (given.length === shares.length && total.equals(HUNDRED)) return [];
    const got = given.length < shares.length ? `${shares.length - given.length} of ${shares.length} without one` : `a sum of ${total.text(0)}`;
    return [{ field, expected: `percentages${group && ` of ${group}`} that sum to exactly 100, or none`, got }];
  });
}
