/**
 * An exact rational number: dividing by a rate of exchange has no end in decimals, and what is rounded more than once is wrong.
 * It is never brought to lowest terms: sums group by denominator, and the one division is the last step.
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

  static readonly ZERO = Exact.of('0');
  static readonly ONE = Exact.of('1');

  static sum(all: readonly Exact[]): Exact {
    const tops = new Map<bigint, bigint>();
    for (const { top, bottom } of all) tops.set(bottom, (tops.get(bottom) ?? 0n) + top);
    return [...tops].map(([bottom, top]) => new Exact(top, bottom)).reduce((sum, each) => sum.plus(each), Exact.ZERO);
  }

  plus(other: Exact): Exact {
    return new Exact(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  times(other: Exact): Exact {
    return new Exact(this.top * other.top, this.bottom * other.bottom);
  }

  /** @throws Error when the other is not above zero: rates and totals that are divided by are. */
  over(other: Exact): Exact {
    if (other.top <= 0n) throw new Error('exact: expected a divisor above zero');
    return new Exact(this.top * other.bottom, this.bottom * other.top);
  }

  get isZero(): boolean {
    return this.top === 0n;
  }

  /** Decimal text with so many decimals, rounded half up once; a half below zero goes away from zero. */
  rounded(decimals: number): string {
    const scaled = (this.top < 0n ? -this.top : this.top) * 10n ** BigInt(decimals);
    const units = (2n * scaled + this.bottom) / (2n * this.bottom);
    const digits = units.toString().padStart(decimals + 1, '0');
    const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
    return this.top < 0n && units !== 0n ? `-${text}` : text;
  }

  /** Decimal text with at least so many decimals and no digit lost, up to the ten that the API carries. */
  text(decimals: number): string {
    for (let more = decimals; more < MOST_DECIMALS; more += 1) {
      if ((this.top * 10n ** BigInt(more)) % this.bottom === 0n) return this.rounded(more);
    }
    return this.rounded(MOST_DECIMALS);
  }
}

const MOST_DECIMALS = 10;
