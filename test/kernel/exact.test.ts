import fc from 'fast-check';
import { Exact } from '../../src/kernel/exact';

test.each(['1e5', '.5', '1.', 'NaN', '', '+1', '1/3'])('%j is no decimal number', (text) => {
  expect(() => Exact.of(text)).toThrow(`exact: expected a decimal number as text, got "${text}"`);
});

test('nothing is divided by zero', () => {
  expect(() => Exact.ratio(1, 0)).toThrow('exact: expected a divisor other than zero');
  expect(() => Exact.ONE.over(Exact.of('0.00'))).toThrow('exact: expected a divisor other than zero');
});

test.each([
  ['605263.16', 0, 10, '605263.16'], ['1200000.00', 2, 10, '1200000.00'], ['1200000.00', 0, 10, '1200000'], ['0', 0, 6, '0'], ['0', 2, 6, '0.00'],
  ['0.00000000005', 0, 10, '0.0000000001'], ['-0.00000000005', 0, 10, '-0.0000000001'], ['-0.00000000004', 2, 10, '0.00'], ['10', 0, 3, '10'], ['99.9996', 0, 3, '100'],
])('%s with %d to %d decimals is %s', (decimal, fewest, most, expected) => {
  expect(Exact.of(decimal).text(fewest, most)).toBe(expected);
});

const number = fc.tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 6n }));
const of = ([top, bottom]: [bigint, bigint]) => Exact.ratio(top, bottom);

test('the four operations are those of fractions, in whatever order', () => {
  fc.assert(fc.property(number, number, number, (a, b, c) => {
    const [x, y, z] = [of(a), of(b), of(c)];
    expect(x.plus(y).minus(y).equals(x)).toBe(true);
    expect(x.times(y.plus(z)).equals(x.times(y).plus(x.times(z)))).toBe(true);
    if (b[0] !== 0n) expect(x.over(y).times(y).equals(x)).toBe(true);
    expect(Exact.sum([x, y, z]).inLowestTerms).toEqual(z.plus(x).plus(y).inLowestTerms);
    expect(x.isAbove(y)).toBe(a[0] * b[1] > b[0] * a[1]);
    expect(Exact.highest([x, y, z]).equals([x, y, z].reduce((best, each) => (each.isAbove(best) ? each : best), Exact.ZERO))).toBe(true);
  }));
});
