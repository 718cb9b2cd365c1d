import fc from 'fast-check';
import { firstDay, isPartialDate, lastDay } from '../../src/kernel/partial-date';
import { useSharedWorld } from '../support/world';

const world = useSharedWorld('empty');

test.each(['', '0000', '201', '20155', '2015-13', '2015-00', '2015-02-30', '2015-Q5', '2015-4', '2015-04-9', '2015-04-09T00:00', 'infinity', '2023-02-29', ' 2015', '2015\n'])(
  '%j is no date', (text) => { expect(isPartialDate(text)).toBe(false); },
);

test.each([
  ['2015', '2015-01-01', '2015-12-31'], ['2017-Q1', '2017-01-01', '2017-03-31'], ['2017-Q4', '2017-10-01', '2017-12-31'],
  ['2015-04', '2015-04-01', '2015-04-30'], ['2016-02', '2016-02-01', '2016-02-29'], ['2015-04-09', '2015-04-09', '2015-04-09'],
])('%s may mean any day from %s to %s: a month is not its first day', (date, first, last) => {
  expect([isPartialDate(date), firstDay(date), lastDay(date)]).toEqual([true, first, last]);
});

/** Years, quarters, months and days, some of them wrong. */
const anyDate = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map((y) => String(y).padStart(4, '0')),
  fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 5 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 13 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 32 })).map(
    ([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  ),
  fc.string({ maxLength: 10 }).filter((text) => !text.includes('\0')),
);

test('the database reads every date as the program does', async () => {
  const dates = fc.sample(anyDate, 2000);
  const rows = await world().database.owner!.query(
    `select d, mixta_is_partial_date(d) as ok, case when mixta_is_partial_date(d) then mixta_first_day(d)::text end as first,
       case when mixta_is_partial_date(d) then mixta_last_day(d)::text end as last from unnest($1::text[]) d`, [dates],
  ) as { d: string; ok: boolean; first: string | null; last: string | null }[];
  for (const { d, ok, first, last } of rows) {
    expect([d, ok, first, last]).toEqual([d, isPartialDate(d), isPartialDate(d) ? firstDay(d) : null, isPartialDate(d) ? lastDay(d) : null]);
  }
});
