import fc from 'fast-check';
import type { RateTable } from '../../../src/kernel/rates';
import type { Row } from '../../../src/kernel/stub';
import { moneyFigures } from '../../../src/modules/contributions/contribution-figures.rules';
import { convertedTotals } from '../../../src/modules/contributions/converted-totals.rules';
import { countedOnce } from '../../../src/modules/contributions/counted-once.rules';

/** Amounts in hundredths as whole numbers: the obvious reference adds and divides those alone. */
interface Drawn { cents: bigint | null; currency: string; year: string; reason: string; partOf: number | null; duplicateOf: number | null; revises: number | null }

const CURRENCIES = ['MXN', 'HNL', 'EUR', 'USD'];
const YEARS = ['2016', '2017', '2018'];
const REASONS = ['NOT_REPORTED', 'WITHHELD', 'PENDING'];
const drawnLine: fc.Arbitrary<Drawn> = fc.record({
  cents: fc.option(fc.bigInt({ min: 0n, max: 10n ** 14n }), { freq: 5 }), currency: fc.constantFrom(...CURRENCIES), year: fc.constantFrom(...YEARS), reason: fc.constantFrom(...REASONS),
  partOf: fc.option(fc.nat(20), { freq: 1 }), duplicateOf: fc.option(fc.nat(20), { freq: 1 }), revises: fc.option(fc.nat(20), { freq: 1 }),
});
/** Rates in ten-thousandths, some stated the other way round; now and then one is missing. */
const drawnRates = fc.array(fc.record({ tenThousandths: fc.option(fc.integer({ min: 1, max: 2_000_000 }), { freq: 8 }), isInverse: fc.boolean() }), { minLength: 9, maxLength: 9 });

const cents = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;
const id = (place: number) => `l${String(place).padStart(2, '0')}`;
/** Points only at lines before it, so that nothing goes round in circles. */
const earlier = (place: number | null, at: number): string | null => (place !== null && at > 0 ? id(place % at) : null);

function linesOf(drawn: readonly Drawn[]): Row[] {
  return drawn.map((each, at) => ({
    id: id(at), code: id(at), projectId: 'p', amount: each.cents === null ? null : cents(each.cents), currency: each.currency, quantity: null, unit: null, vintage: null, valueDate: each.year,
    absences: each.cents === null ? [{ field: 'money', reason: each.reason }] : [],
    partOfId: earlier(each.partOf, at), duplicateOfId: earlier(each.duplicateOf, at), revisesId: earlier(each.revises, at),
  }));
}

/** Plainly, line by line: neither revised, nor a second report, nor inside a known whole that counts. */
function reference(drawn: readonly Drawn[], lines: readonly Row[]): { counts: boolean; at: number }[] {
  const stands = lines.map((line) => line.duplicateOfId === null && !lines.some((other) => other.revisesId === line.id));
  const held = (at: number): boolean => {
    const whole = lines.findIndex((line) => line.id === lines[at]!.partOfId);
    return whole >= 0 && stands[whole]! && (drawn[whole]!.cents !== null || held(whole));
  };
  return drawn.map((each, at) => ({ at, counts: stands[at]! && each.cents !== null && !held(at) }));
}

const frame = { asOf: '2019-06-30', disputes: 'CUSTODIAN' as const, byShare: false, digitsOf: () => 2 };
const count = (lines: Row[]) => countedOnce(lines, { revisers: lines.filter((line) => line.revisesId), originals: lines, words: [] }, 'CUSTODIAN', '2019-06-30');
const runs = { numRuns: 400 };

test('sums per currency are those of a plain addition, over exactly the members; nothing is lost or counted twice', () => {
  fc.assert(fc.property(fc.array(drawnLine, { maxLength: 20 }), (drawn) => {
    const lines = linesOf(drawn);
    const figures = moneyFigures(count(lines), frame);
    expect(figures.map((figure) => figure.currency)).toEqual([...new Set(drawn.map((each) => each.currency))].sort());
    for (const figure of figures) {
      const counted = reference(drawn, lines).filter(({ counts, at }) => counts && drawn[at]!.currency === figure.currency);
      expect(figure.memberRows.map((line) => line.id)).toEqual(counted.map(({ at }) => id(at)));
      expect(figure.value).toBe(counted.length ? cents(counted.reduce((sum, { at }) => sum + drawn[at]!.cents!, 0n)) : null);
      const of = drawn.filter((each) => each.currency === figure.currency).length;
      expect(figure.coverage.known + figure.coverage.excluded.reduce((sum, each) => sum + each.count, 0)).toBe(of);
    }
  }), runs);
});

test('a converted sum is the exact sum of exact fractions, rounded half up once', () => {
  fc.assert(fc.property(fc.array(drawnLine, { maxLength: 20 }), drawnRates, (drawn, rates) => {
    const lines = linesOf(drawn).map((line) => ({ ...line, partOfId: null, duplicateOfId: null, revisesId: null }));
    const rateOf = (currency: string, year: string) => rates[CURRENCIES.indexOf(currency) * 3 + YEARS.indexOf(year)]!;
    const quotes = new Map(CURRENCIES.filter((currency) => currency !== 'USD').map((currency) => [currency, new Map(YEARS.flatMap((year) => {
      const { tenThousandths, isInverse } = rateOf(currency, year);
      return tenThousandths === null ? [] : [[year, { currency, base: 'USD', period: year, isInverse, rate: `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}` }] as const];
    }))]));
    const table: RateTable = { code: 'T', base: 'USD', provider: 'test', quotes };
    let [top, bottom, known] = [0n, 1n, 0]; // of cents
    for (const each of drawn) {
      if (each.cents === null) continue;
      const rate = each.currency === 'USD' ? { tenThousandths: 10_000, isInverse: false } : rateOf(each.currency, each.year);
      if (rate.tenThousandths === null && each.cents > 0n) continue;
      const [n, d] = [BigInt(rate.tenThousandths ?? 1), 10_000n];
      const [t, b] = rate.isInverse ? [each.cents * n, d] : [each.cents * d, n];
      [top, bottom, known] = [top * b + t * bottom, bottom * b, known + 1];
    }
    const { total } = convertedTotals(count(lines), 'USD', table, frame);
    expect(total.coverage.known).toBe(known);
    expect(total.value).toBe(known ? cents((2n * top + bottom) / (2n * bottom)) : null);
  }), runs);
});
