/**
 * An exact rational number: dividing by a rate of exchange has no end in decimals, thirds and sevenths have none either, and
 * what is rounded more than once is wrong. Products are not brought to lowest terms, so that sums group by denominator.
 */
export class Exact {
  private constructor(private readonly top: bigint, private readonly bottom: bigint) {}

  /** @param decimal plain decimal text, as stored. */
  static of(decimal: string): Exact {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
    if (!match) throw new Error(`exact: expected a decimal number as text, got "${decimal}"`);
    const [, sign, whole, part = ''] = match;
    return new Exact(BigInt(`${sign}${whole}${part}`), 10n ** BigInt(part.length));
  }

  /** A ratio of whole numbers, in lowest terms. */
  static ratio(top: bigint | number, bottom: bigint | number = 1n): Exact {
    const [above, below] = [BigInt(top), BigInt(bottom)];
    if (below === 0n) throw new Error('exact: expected a divisor other than zero');
    const shared = greatestDivisor(above, below) * (below < 0n ? -1n : 1n);
    return new Exact(above / shared, below / shared);
  }

  static readonly ZERO = Exact.ratio(0);
  static readonly ONE = Exact.ratio(1);

  /** Most terms share a denominator: the sum is brought to lowest terms once, at the end. */
  static sum(all: readonly Exact[]): Exact {
    const tops = new Map<bigint, bigint>();
    for (const { top, bottom } of all) tops.set(bottom, (tops.get(bottom) ?? 0n) + top);
    return [...tops].map(([bottom, top]) => Exact.ratio(top, bottom)).reduce((sum, each) => sum.plus(each), Exact.ZERO);
  }

  /** Zero where there is none, and no less than zero. */
  static highest(all: readonly Exact[]): Exact {
    return all.reduce((best, each) => (each.isAbove(best) ? each : best), Exact.ZERO);
  }

  plus(other: Exact): Exact {
    return Exact.ratio(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other: Exact): Exact {
    return Exact.ratio(this.top * other.bottom - other.top * this.bottom, this.bottom * other.bottom);
  }

  times(other: Exact): Exact {
    return new Exact(this.top * other.top, this.bottom * other.bottom);
  }

  /** @throws Error when the other is zero. */
  over(other: Exact): Exact {
    return Exact.ratio(this.top * other.bottom, this.bottom * other.top);
  }

  isAbove(other: Exact): boolean {
    return this.top * other.bottom > other.top * this.bottom;
  }

  equals(other: Exact): boolean {
    return this.top * other.bottom === other.top * this.bottom;
  }

  get isZero(): boolean {
    return this.top === 0n;
  }

  /** The whole number below a number that is not below zero. */
  get floor(): bigint {
    return this.top / this.bottom;
  }

  /** Numerator and denominator as text. */
  get inLowestTerms(): readonly [numerator: string, denominator: string] {
    const { top, bottom } = Exact.ratio(this.top, this.bottom);
    return [String(top), String(bottom)];
  }

  /** Decimal text with so many decimals, rounded half up once; a half below zero goes away from zero. */
  rounded(decimals: number): string {
    const scaled = (this.top < 0n ? -this.top : this.top) * 10n ** BigInt(decimals);
    const units = (2n * scaled + this.bottom) / (2n * this.bottom);
    const digits = units.toString().padStart(decimals + 1, '0');
    const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
    return this.top < 0n && units !== 0n ? `-${text}` : text;
  }

  /** Decimal text rounded to the most decimals, and without zeros at its end beyond the fewest; by default up to the ten that the API carries. */
  text(fewest: number, most = MOST_DECIMALS): string {
    const text = this.rounded(most);
    let more = most;
    while (more > fewest && text.at(more - most - 1) === '0') more -= 1;
    return text.slice(0, text.length - (most - more) - (more === 0 ? 1 : 0));
  }
}

const MOST_DECIMALS = 10;

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}
