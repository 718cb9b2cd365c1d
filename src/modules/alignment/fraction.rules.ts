import DecimalNumber from 'decimal.js';

/** An exact fraction in lowest terms, with a denominator above zero: thirds and sevenths have no end as decimals. */
export interface Fraction { readonly numerator: bigint; readonly denominator: bigint }

export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  if (bottom <= 0n) throw new Error(`fraction: expected a denominator above zero, got ${bottom}`);
  const shared = greatestDivisor(top < 0n ? -top : top, bottom);
  return { numerator: top / shared, denominator: bottom / shared };
}

export const ZERO = fraction(0);
export const ONE = fraction(1);

/** A plain decimal text, such as a weight or a percentage of the database, without a detour through a double. */
export function fractionOf(decimal: string): Fraction {
  const [, sign, whole, part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === undefined) throw new Error(`fraction: expected a decimal number as text, got "${decimal}"`);
  return fraction(BigInt(`${sign}${whole}${part}`), 10n ** BigInt(part.length));
}

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { numerator: -b.numerator, denominator: b.denominator });
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.numerator, a.denominator * b.denominator);
/** @param b above zero. */
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.denominator, a.denominator * b.numerator);
export const isAbove = (a: Fraction, b: Fraction): boolean => a.numerator * b.denominator > b.numerator * a.denominator;
export const isOne = (a: Fraction): boolean => a.numerator === a.denominator;
export const isZero = (a: Fraction): boolean => a.numerator === 0n;
/** Most terms share a denominator: it is reduced once, at the end. */
export function sumOf(all: readonly Fraction[]): Fraction {
  const tops = new Map<bigint, bigint>();
  for (const { numerator, denominator } of all) tops.set(denominator, (tops.get(denominator) ?? 0n) + numerator);
  return [...tops].map(([bottom, top]) => fraction(top, bottom)).reduce(plus, ZERO);
}
export const highest = (all: readonly Fraction[]): Fraction => all.reduce((best, each) => (isAbove(each, best) ? each : best), ZERO);

const KEPT_DECIMALS = 20;
/** As decimal text, rounded half up to some decimals. */
export const decimalOf = (a: Fraction, decimals = KEPT_DECIMALS): string =>
  new DecimalNumber(a.numerator.toString()).div(a.denominator.toString()).toDecimalPlaces(decimals, DecimalNumber.ROUND_HALF_UP).toFixed();
export const toDouble = (a: Fraction): number => Number(decimalOf(a));

/** Fractions of one whole as whole numbers of parts that sum to exactly `whole`: what rounding leaves goes to the largest remainders. */
export function partsOf(shares: readonly Fraction[], whole: number): number[] {
  const exact = shares.map((share) => times(share, fraction(whole)));
  const parts = exact.map(({ numerator, denominator }) => Number(numerator / denominator));
  const left = Math.min(shares.length, whole - parts.reduce((sum, part) => sum + part, 0));
  const byRemainder = exact.map((value, i) => ({ i, rest: minus(value, fraction(parts[i]!)) })).sort((a, b) => (isAbove(b.rest, a.rest) ? 1 : isAbove(a.rest, b.rest) ? -1 : a.i - b.i));
  for (const { i } of byRemainder.slice(0, left)) parts[i]! += 1;
  return parts;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : greatestDivisor(b, a % b);
}
