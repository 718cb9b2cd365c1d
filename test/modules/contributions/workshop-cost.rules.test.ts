import fc from 'fast-check';
import type { Row } from '../../../src/kernel/stub';
import type { RateTable } from '../../../src/kernel/rates';
import { countedOnce } from '../../../src/modules/contributions/counted-once.rules';
import type { AttendanceFact } from '../../../src/modules/contributions/readers.port';
import { workshopCost } from '../../../src/modules/contributions/workshop-cost.rules';
import { attendanceOfProject, type PublishedProjectCount } from '../../../src/modules/portfolio/attendance.rules';
import { releaseAttendance, type Cell } from '../../../src/modules/portfolio/small-cells.rules';

const frame = { asOf: '2019-06-30', disputes: 'CUSTODIAN' as const, byShare: false, digitsOf: () => 2 };
const table: RateTable = { code: 'T', base: 'USD', provider: 'test', quotes: new Map() };
const line = (id: string, amount: string | null, more: Row = {}): Row => ({ id, code: id, projectId: 'p', amount, currency: 'USD', quantity: null, unit: null, vintage: null, valueDate: '2017', absences: [], ...more });
const told = (value: number) => ({ value, absence: null });
const attendance = (more: Partial<AttendanceFact> = {}): AttendanceFact => ({ total: told(30), people: told(20), coverage: { known: 2, unknown: 0, excluded: [] }, ...more });

function cost(lines: Row[], places: AttendanceFact | null, withGaps = false) {
  const around = { revisers: lines.filter((each) => each.revisesId), originals: lines, words: [] };
  const { perAttendance, perPerson, warnings } = workshopCost(countedOnce(lines, around, 'CUSTODIAN', '2019-06-30'), places, { to: 'USD', table, withGaps }, frame);
  return { values: [perAttendance.value, perPerson.value], gaps: [perAttendance.gaps, perPerson.gaps], warnings };
}

test('money over places, rounded once; lines that another stands for are no gap', () => {
  expect(cost([line('a', '100'), line('b', '90', { duplicateOfId: 'a' }), line('c', '70', { revisesId: 'd' }), line('d', '1'), line('e', '30', { partOfId: 'a' })], attendance()))
    .toEqual({ values: ['5.67', '8.50'], gaps: [[], []], warnings: ['COVERS_MORE_THAN_WORKSHOPS'] });
});

test.each<[string, Row[], AttendanceFact, object]>([
  ['an amount that nobody reported', [line('a', '100'), line('b', null)], attendance(), { part: 'MONEY', reason: 'NOT_REPORTED', count: 1 }],
  ['an amount that is withheld', [line('a', '100'), line('b', null, { absences: [{ field: 'money', reason: 'WITHHELD' }] })], attendance(), { part: 'MONEY', reason: 'WITHHELD', count: 1 }],
  ['an amount without a rate', [line('a', '100'), line('b', '5', { currency: 'HNL' })], attendance(), { part: 'MONEY', reason: 'NO_RATE', count: 1 }],
  ['an event that was held and not counted', [line('a', '100')], attendance({ coverage: { known: 2, unknown: 1, excluded: [] } }), { part: 'PLACES', reason: 'EVENT_NOT_COUNTED', count: 1 }],
])('%s refuses the ratio, and is told beside it where the caller wants it all the same', (_, lines, places, gap) => {
  expect(cost(lines, places)).toEqual({ values: [null, null], gaps: [[gap], [gap]], warnings: ['COVERS_MORE_THAN_WORKSHOPS'] });
  expect(cost(lines, places, true)).toEqual({ values: ['3.33', '5.00'], gaps: [[gap], [gap]], warnings: ['COVERS_MORE_THAN_WORKSHOPS', 'HAS_GAPS'] });
});

test('a count that is held back refuses its own ratio whatever the caller wants, and an event that was not held is no gap', () => {
  const held = attendance({ people: { value: null, absence: 'SUPPRESSED' }, coverage: { known: 2, unknown: 0, excluded: [{ reason: 'NOT_HELD_SO_FAR', count: 1 }] } });
  for (const withGaps of [false, true]) {
    expect(cost([line('a', '100')], held, withGaps)).toEqual({ values: ['3.33', null], gaps: [[], [{ part: 'PLACES', reason: 'SUPPRESSED', count: 1 }]], warnings: ['COVERS_MORE_THAN_WORKSHOPS'] });
  }
});

test('no money and no place are no ratio either, but nothing spent is', () => {
  expect(cost([], attendance(), true).values).toEqual([null, null]);
  expect(cost([], attendance(), true).gaps[0]).toEqual([{ part: 'MONEY', reason: 'NOT_REPORTED', count: 0 }]);
  expect(cost([line('a', '0')], attendance()).values).toEqual(['0.00', '0.00']);
  expect(cost([line('a', '100')], attendance({ total: told(0) }), true)).toMatchObject({ values: [null, '5.00'], gaps: [[{ part: 'PLACES', reason: 'NONE_COUNTED', count: 1 }], []] });
  expect(cost([line('a', '100')], null, true).gaps[0]).toEqual([{ part: 'PLACES', reason: 'NOT_REPORTED', count: 1 }]);
});

const cells = fc.array(fc.record({ event: fc.constantFrom('e', 'f'), country: fc.constantFrom('GTM', 'HND'), sex: fc.constantFrom<Cell['sex']>('FEMALE', 'MALE'), people: fc.integer({ min: 0, max: 7 }) }), { minLength: 1, maxLength: 6 })
  .map((all) => all.filter((each, i) => all.findIndex((other) => other.event === each.event && other.country === each.country && other.sex === each.sex) === i));

test('random attendances: a ratio stands on a count that may be read, so no small one is had back by division', () => {
  fc.assert(fc.property(cells, fc.nat(9), fc.boolean(), (drawn, fewer, withGaps) => {
    const attended = drawn.reduce((sum, { people }) => sum + people, 0);
    const { counts, attendees } = releaseAttendance(drawn, { people: Math.max(0, attended - fewer), cameMoreThanOnce: null });
    const rows: PublishedProjectCount[] = [...counts.filter(({ event }) => event === null).map((count) => ({ ...count, measure: 'ATTENDANCES' as const })), { measure: 'PEOPLE', country: null, sex: null, people: attendees!.people }];
    const events = ['e', 'f'].map((id) => ({ id, heldStatus: 'HELD' as const, isCounted: drawn.some(({ event }) => event === id) }));
    const { perAttendance, perPerson } = workshopCost(countedOnce([line('a', '1000')], { revisers: [], originals: [], words: [] }, 'CUSTODIAN', '2019'), attendanceOfProject(rows, events, '2019-06-30'), { to: 'USD', table, withGaps }, frame);
    for (const [place, published] of [[perAttendance, counts.find((count) => count.event === null && count.country === null && count.sex === null)!.people], [perPerson, attendees!.people]] as const) {
      expect(place.denominator).toBe(published);
      expect(published === null || published === 0 || published >= 5).toBe(true);
      if (published === null || published === 0 || (!withGaps && !events.every(({ isCounted }) => isCounted))) expect(place.value).toBeNull();
      else expect(Number(place.value)).toBeCloseTo(1000 / published, 1);
    }
  }), { numRuns: 200 });
});
