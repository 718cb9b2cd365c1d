/**
 * Who wants to know a count that was held back: adds up and subtracts everything published, in exact fractions. Knows
 * besides that no count is negative and that those held back are not zero. Independent of the code under test.
 */

type Fraction = { n: bigint; d: bigint };
const fraction = (n: bigint, d = 1n): Fraction => {
  const sign = d < 0n ? -1n : 1n;
  const g = gcd(n < 0n ? -n : n, d < 0n ? -d : d) || 1n;
  return { n: (sign * n) / g, d: (sign * d) / g };
};
function gcd(a: bigint, b: bigint): bigint { return b === 0n ? a : gcd(b, a % b); }
const ZERO = fraction(0n);
const minus = (a: Fraction, b: Fraction) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
const times = (a: Fraction, b: Fraction) => fraction(a.n * b.n, a.d * b.d);
const over = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n);
const compare = (a: Fraction, b: Fraction) => (a.n * b.d < b.n * a.d ? -1 : a.n * b.d > b.n * a.d ? 1 : 0);
const isZero = (a: Fraction) => a.n === 0n;

/** Something published: the sum of these unknowns is this number. */
export interface Equation { unknowns: number[]; sum: number }

/** The least and greatest value that the sum of `target` can have; null for no bound. */
export function bounds(count: number, equations: Equation[], target: number[]): { least: Fraction | null; greatest: Fraction | null } {
  const greatest = maximum(count, equations, target, 1n);
  const least = maximum(count, equations, target, -1n);
  return { greatest, least: least && minus(ZERO, least) };
}

/** True when the published numbers leave the target one value only. */
export function isKnown(count: number, equations: Equation[], target: number[]): boolean {
  const { least, greatest } = bounds(count, equations, target);
  return least !== null && greatest !== null && compare(least, greatest) === 0;
}

export const isAtLeast = (bound: Fraction | null, n: number): boolean => bound === null || compare(bound, fraction(BigInt(n))) >= 0;

/** Simplex in two phases with Bland's rule over the unknowns less one, which are not negative. */
function maximum(count: number, equations: Equation[], target: number[], sign: bigint): Fraction | null {
  const rows = equations.map(({ unknowns, sum }) => {
    const row = Array.from({ length: count + 1 }, () => ZERO);
    for (const i of unknowns) row[i] = fraction(1n);
    row[count] = fraction(BigInt(sum - unknowns.length)); // each unknown is one at least
    return row;
  });
  const { tableau, basis } = feasible(rows, count);
  const goal = Array.from({ length: count + 1 }, () => ZERO);
  for (const i of target) goal[i] = fraction(sign);
  for (const [r, column] of basis.entries()) subtract(goal, tableau[r]!, goal[column]!);
  if (!climb(tableau, basis, goal)) return null;
  return minus(fraction(sign * BigInt(target.length)), goal[count]!);
}

/** A tableau whose basis is a table that fits: every row is solved for one unknown. */
function feasible(rows: Fraction[][], count: number): { tableau: Fraction[][]; basis: number[] } {
  const width = count + rows.length;
  const tableau = rows.map((row, r) => {
    if (compare(row[count]!, ZERO) < 0) throw new Error('expected published numbers that some table fits');
    return [...row.slice(0, count), ...rows.map((_, i) => fraction(i === r ? 1n : 0n)), row[count]!];
  });
  const basis = rows.map((_, r) => count + r);
  const goal = Array.from({ length: width + 1 }, (_, i) => tableau.reduce((sum, row) => minus(sum, minus(ZERO, row[i]!)), i >= count && i < width ? fraction(-1n) : ZERO));
  climb(tableau, basis, goal);
  if (!isZero(goal[width]!)) throw new Error('expected published numbers that some table fits');
  const kept: number[] = [];
  for (const r of tableau.keys()) {
    if (basis[r]! >= count) {
      const column = tableau[r]!.slice(0, count).findIndex((each) => !isZero(each));
      if (column < 0) continue; // says what other rows say
      pivot(tableau, basis, goal, r, column);
    }
    kept.push(r);
  }
  return { tableau: kept.map((r) => [...tableau[r]!.slice(0, count), tableau[r]![width]!]), basis: kept.map((r) => basis[r]!) };
}

/** False when there is no greatest value. */
function climb(tableau: Fraction[][], basis: number[], goal: Fraction[]): boolean {
  const last = goal.length - 1;
  for (;;) {
    const column = goal.findIndex((each, i) => i < last && compare(each, ZERO) > 0);
    if (column < 0) return true;
    let best = -1;
    for (const [r, row] of tableau.entries()) {
      if (compare(row[column]!, ZERO) <= 0) continue;
      const order = best < 0 ? -1 : compare(over(row[last]!, row[column]!), over(tableau[best]![last]!, tableau[best]![column]!));
      if (order < 0 || (order === 0 && basis[r]! < basis[best]!)) best = r;
    }
    if (best < 0) return false;
    pivot(tableau, basis, goal, best, column);
  }
}

function pivot(tableau: Fraction[][], basis: number[], goal: Fraction[], r: number, column: number): void {
  const divisor = tableau[r]![column]!;
  tableau[r] = tableau[r]!.map((each) => over(each, divisor));
  for (const [i, row] of tableau.entries()) if (i !== r) subtract(row, tableau[r]!, row[column]!);
  subtract(goal, tableau[r]!, goal[column]!);
  basis[r] = column;
}

function subtract(row: Fraction[], other: Fraction[], factor: Fraction): void {
  if (isZero(factor)) return;
  for (const i of row.keys()) row[i] = minus(row[i]!, times(other[i]!, factor));
}
