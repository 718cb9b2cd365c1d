import fc from 'fast-check';
import { couldBe, releaseAttendance, type Cell, type Count, type Release } from '../../../src/modules/portfolio/small-cells.rules';
import { bounds, isAtLeast, isKnown, type Equation } from '../../support/linear-attacker';

const within = (cell: Cell, { event, country, sex }: Omit<Count, 'people'>) =>
  (event === null || event === cell.event) && (country === null || country === cell.country) && (sex === null || sex === cell.sex);
const sum = (cells: Cell[], of: Omit<Count, 'people'>) => cells.filter((cell) => within(cell, of)).reduce((total, cell) => total + cell.people, 0);
const isSmall = (n: number) => n > 0 && n < 5;

/** What the attacker has: each published count as an equation over the cells that are not published. */
function published(cells: Cell[], { counts }: Pick<Release, 'counts'>): { unknown: Cell[]; equations: Equation[] } {
  const told = (cell: Cell) => counts.find((count) => count.event === cell.event && count.country === cell.country && count.sex === cell.sex)!.people;
  const unknown = cells.filter((cell) => told(cell) === null);
  const equations = counts.filter((count) => count.people !== null).map((count) => {
    const known = cells.filter((cell) => within(cell, count) && told(cell) !== null).reduce((total, cell) => total + told(cell)!, 0);
    return { unknowns: unknown.flatMap((cell, i) => (within(cell, count) ? [i] : [])), sum: count.people! - known };
  });
  return { unknown, equations: equations.filter((equation) => equation.unknowns.length > 0) };
}

/** Small counts that every published answer together gives back, or bounds to something small. */
function hadBack(cells: Cell[], release: Pick<Release, 'counts'>): Omit<Count, 'people'>[] {
  const { unknown, equations } = published(cells, release);
  return release.counts.filter((count) => isSmall(sum(cells, count))).filter((count) => {
    const target = unknown.flatMap((cell, i) => (within(cell, count) ? [i] : []));
    const rest = cells.filter((cell) => within(cell, count) && !unknown.includes(cell)).reduce((total, cell) => total + cell.people, 0);
    return isKnown(unknown.length, equations, target) || !isAtLeast(bounds(unknown.length, equations, target).greatest, 5 - rest);
  });
}

const table = (rows: Record<string, Record<string, [number, number]>>): Cell[] => Object.entries(rows).flatMap(([event, countries]) =>
  Object.entries(countries).flatMap(([country, [women, men]]) => [{ event, country, sex: 'FEMALE' as const, people: women }, { event, country, sex: 'MALE' as const, people: men }]));
const TR01 = table({
  EV03: { GTM: [6, 5], SLV: [7, 6], HND: [8, 9], NIC: [5, 5], CRI: [9, 7], PAN: [6, 8] },
  EV04: { GTM: [5, 9], SLV: [6, 8], HND: [7, 7], NIC: [5, 6], CRI: [8, 6], PAN: [5, 7] },
  EV05: { GTM: [5, 8], SLV: [6, 6], HND: [3, 9], NIC: [5, 5], CRI: [7, 6], PAN: [6, 7] },
});

test('the attacker has the small count back when it alone is held back, or with one neighbour', () => {
  const { counts } = releaseAttendance(TR01);
  const holding = (held: (count: Count) => boolean) => ({ counts: counts.map((count) => ({ ...count, people: held(count) ? null : sum(TR01, count) })) });
  const isSmallCell = (count: Count) => count.event === 'EV05' && count.country === 'HND' && count.sex === 'FEMALE';
  expect(hadBack(TR01, holding(isSmallCell))).toHaveLength(1);
  expect(hadBack(TR01, holding((count) => isSmallCell(count) || (count.event === 'EV05' && count.country === 'HND' && count.sex === 'MALE')))).toHaveLength(1);
  // four cells of one event fall to the sums over events
  expect(hadBack(TR01, holding((count) => count.event === 'EV05' && ['HND', 'NIC'].includes(count.country!) && count.sex !== null))).toHaveLength(1);
});

test('of the workshops of TR01 eight cells are held back and no sum', () => {
  const { counts, attendees } = releaseAttendance(TR01, { people: 222, cameMoreThanOnce: 11 });
  const held = counts.filter((count) => count.people === null);
  expect(held.map(({ event, country, sex }) => `${event} ${country} ${sex}`).sort()).toEqual([
    'EV04 HND FEMALE', 'EV04 HND MALE', 'EV04 NIC FEMALE', 'EV04 NIC MALE', 'EV05 HND FEMALE', 'EV05 HND MALE', 'EV05 NIC FEMALE', 'EV05 NIC MALE',
  ]);
  expect(attendees).toEqual({ people: 222, cameMoreThanOnce: 11 });
  expect(hadBack(TR01, { counts })).toEqual([]);
});

test('one event with one country: the sum is told and neither women nor men', () => {
  const cells: Cell[] = [{ event: 'E', country: 'HND', sex: 'FEMALE', people: 2 }, { event: 'E', country: 'HND', sex: 'MALE', people: 30 }];
  expect(releaseAttendance(cells).counts.filter((count) => count.people !== null).map(({ event, country, sex, people }) => [event, country, sex, people]))
    .toEqual([['E', 'HND', null, 32], ['E', null, null, 32], [null, 'HND', null, 32], [null, null, null, 32]]);
});

test('a margin may be small too, and zero is shown', () => {
  const cells = table({ E1: { HND: [0, 2], GTM: [9, 9] }, E2: { HND: [0, 1], GTM: [8, 8] } });
  const { counts } = releaseAttendance(cells);
  expect(counts.find((count) => count.event === null && count.country === 'HND' && count.sex === null)!.people).toBeNull();
  expect(counts.filter((count) => count.people === 0)).toHaveLength(3);
  expect(hadBack(cells, { counts })).toEqual([]);
});

test('where everybody came to both events the cells of one are those of the other, so the people are held back', () => {
  const cells = table({ E1: { HND: [3, 9], GTM: [9, 9] }, E2: { HND: [3, 9], GTM: [9, 9] } });
  expect(releaseAttendance(cells, { people: 30, cameMoreThanOnce: 30 }).attendees).toEqual({ people: null, cameMoreThanOnce: null });
  expect(releaseAttendance(cells, { people: 60, cameMoreThanOnce: 3 }).attendees).toEqual({ people: null, cameMoreThanOnce: null });
  expect(releaseAttendance([], { people: 60, cameMoreThanOnce: 30 }).attendees).toEqual({ people: null, cameMoreThanOnce: null });
});

test('whether people can have made the attendances', () => {
  const cells = table({ E1: { HND: [5, 0] }, E2: { HND: [5, 0] } });
  expect([4, 5, 7, 10, 11].map((people) => couldBe(cells, people, null))).toEqual([false, true, true, true, false]);
  expect(couldBe(cells, 5, 5)).toBe(true);
  expect(couldBe(cells, 8, 2)).toBe(true);
  expect(couldBe(cells, 8, 1)).toBe(false); // two repeats by one person need a third event
  expect(couldBe(cells, 10, 0)).toBe(true);
  expect(couldBe(cells, 9, 0)).toBe(false);
});

const tables = fc.integer({ min: 1, max: 4 }).chain((events) => fc.integer({ min: 1, max: 6 }).chain((countries) =>
  fc.array(fc.option(fc.oneof({ weight: 1, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 3, arbitrary: fc.integer({ min: 0, max: 20 }) }), { freq: 8 }), { minLength: events * countries * 2, maxLength: events * countries * 2 })
    .map((values) => values.flatMap((people, i): Cell[] => (people === null ? [] : [{
      event: `E${Math.floor(i / (countries * 2))}`, country: `C${Math.floor(i / 2) % countries}`, sex: i % 2 ? 'MALE' : 'FEMALE', people,
    }])))));

test('random tables: no small count can be had back by whatever combination of what is published', () => {
  fc.assert(fc.property(tables, (cells) => {
    const release = releaseAttendance(cells);
    expect(release.counts.filter((count) => count.people !== null && count.people !== sum(cells, count))).toEqual([]);
    expect(release.counts.filter((count) => count.people !== null && isSmall(count.people))).toEqual([]);
    expect(hadBack(cells, release)).toEqual([]);
  }), { numRuns: 20 });
});

test('random tables: each small count has a witness, a whole table equal in everything published in which it is five', () => {
  fc.assert(fc.property(tables, (cells) => {
    const { counts, witnesses } = releaseAttendance(cells);
    expect(witnesses.map(({ of }) => of)).toEqual(counts.filter((count) => isSmall(sum(cells, count))).map((count) => ({ ...count, people: sum(cells, count) })));
    for (const witness of witnesses) {
      expect(sum(witness.cells, witness.of)).toBe(5);
      for (const count of counts) if (count.people !== null) expect(sum(witness.cells, count)).toBe(count.people);
      for (const [i, cell] of witness.cells.entries()) expect(cell.people > 0 || cells[i]!.people === 0).toBe(true);
    }
  }), { numRuns: 100 });
});
