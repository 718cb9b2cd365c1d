import 'reflect-metadata';
import { Exact } from '../../src/kernel/exact';
import { figureOf } from '../../src/kernel/figure';
import { encodeCursor } from '../../src/kernel/page';
import { stub } from '../../src/kernel/stub';

const RULE = { code: 'TEST', version: '1', text: 'a test' };
const figure = (numerator: number | string | Exact, denominator?: number | string | Exact | null) =>
  figureOf({ numerator, denominator, known: 1, unknown: 0, rule: RULE, members: [], asOf: '2019-06-30' });

test.each([
  [4, 14, '0.286'], [4, 13, '0.308'], [0, 5, '0'], [1, 1, '1'], [1, 2000, '0.001'], [1, 2001, '0'], [2, 3, '0.667'],
])('%d of %d is %s, rounded half up once', (numerator, denominator, expected) => {
  expect(figure(numerator, denominator).value).toBe(expected);
});

test('a share of nothing is unknown, not zero', () => {
  expect(figure(0, 0).value).toBeNull();
});

test('a count has no denominator, and zero is a value', () => {
  expect(figure(0)).toMatchObject({ value: '0', numerator: '0', denominator: null });
});

test('thirds and sevenths have no end in decimals and are rounded once', () => {
  const seventh = Exact.ratio(1, 7);
  expect(figure(seventh.plus(seventh.times(Exact.of('2.5'))), 1)).toMatchObject({ value: '0.5', numerator: '0.5' });
  expect(figure(Exact.ratio(2, 3), Exact.ratio(-4, 9))).toMatchObject({ value: '-1.5', numerator: '0.666667', denominator: '-0.4444444444' });
});

test('decimals stay exact beyond what a double holds', () => {
  expect(figure('12345678901234567890.1').value).toBe('12345678901234567890.1');
});

test('reasons that exclude nothing are left out; the members are paged', () => {
  const answer = figureOf({
    numerator: 3, denominator: 4, known: 4, unknown: 2, rule: RULE, asOf: '2019-06-30',
    excluded: [{ reason: 'CANCELLED', count: 1 }, { reason: 'NO_ROLE', count: 0 }],
    members: ['a', 'b', 'c'].map((id) => stub('Project', { id })),
  });
  expect(answer.coverage).toEqual({ known: 4, unknown: 2, excluded: [{ reason: 'CANCELLED', count: 1 }] });
  const first = answer.members({ first: 2 });
  expect(first.nodes.map((node) => node.id)).toEqual(['a', 'b']);
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(answer.members({ first: 2, after: first.pageInfo.endCursor }).nodes.map((node) => node.id)).toEqual(['c']);
  expect(answer.members({ last: 1 }).nodes.map((node) => node.id)).toEqual(['c']);
});

describe('cursors of members', () => {
  const answer = figureOf({ numerator: 3, known: 3, unknown: 0, rule: RULE, asOf: '2019-06-30', members: ['a', 'b', 'c'].map((id) => stub('Project', { id })) });
  const ids = (args: Parameters<typeof answer.members>[0]) => answer.members(args).nodes.map((node) => node.id);

  test.each(['TR01', '-2', '', '1e1', '1.5'])('a cursor of another list (%j) is refused, not read as a place', (place) => {
    for (const argument of ['after', 'before']) {
      expect(() => ids({ [argument]: encodeCursor([place]) })).toThrow(`${argument}: expected a cursor of an earlier answer to the same list`);
    }
  });

  test('before and after bound the page from both sides, also when they lie beyond the end', () => {
    expect(ids({ last: 2, before: encodeCursor(['9']) })).toEqual(['b', 'c']);
    expect(ids({ first: 2, after: encodeCursor(['9']) })).toEqual([]);
    expect(ids({ first: 3, after: encodeCursor(['0']), before: encodeCursor(['2']) })).toEqual(['b']);
    expect(ids({ first: 3, after: encodeCursor(['2']), before: encodeCursor(['1']) })).toEqual([]);
  });
});

test('a count of records of which none is known is null, whether unknown or left out', () => {
  const base = { numerator: 0, known: 0, unknown: 0, rule: RULE, members: [], asOf: '2019-06-30' };
  expect(figureOf({ ...base, unknown: 2 }).value).toBeNull();
  expect(figureOf({ ...base, excluded: [{ reason: 'UNDATED', count: 3 }] }).value).toBeNull();
  expect(figureOf(base).value).toBe('0');
});
