import type { Attendance, AttendanceCount, CountryAttendance } from './attendance.type';
import type { HeldStatus } from './event.enums';

/** A row of the counts that may be read; null in country or sex stands for all, null people for held back. */
export interface PublishedCount { country: string | null; sex: 'FEMALE' | 'MALE' | null; people: number | null }
export interface PublishedProjectCount extends PublishedCount { measure: 'ATTENDANCES' | 'PEOPLE' | 'CAME_MORE_THAN_ONCE' }
export interface EventCounted { id: string; heldStatus: HeldStatus | null; isCounted: boolean }

export const SMALL_CELLS = {
  code: 'small-cells', version: '1',
  text: 'Counts from one to four are held back, at every level: country and sex, country, sex, event, and over the events of a project. For each, the cheapest set of further counts is held back that leaves at least one other table possible in which the count is five or more and everything published is the same. People and repeat comers are told only where they fit those tables too. Which of the counts held back are small is not told. Zero is shown. Drafts are in no count.',
};
const NOT_APPLICABLE: AttendanceCount = { value: null, absence: 'NOT_APPLICABLE' };
/** Planned is not held, and what was not held nobody attended. */
const NOT_ATTENDED: readonly (HeldStatus | null)[] = ['EXPECTED', 'NOT_HELD'];

/** Null where the event is not counted by country and sex. */
export function attendanceOfEvent(eventId: string, rows: PublishedCount[], today: string): Attendance | null {
  if (rows.length === 0) return null;
  return { ...tableOf(rows), people: NOT_APPLICABLE, cameMoreThanOnce: NOT_APPLICABLE, coverage: { known: 1, unknown: 0, excluded: [] }, rule: SMALL_CELLS, asOf: today, eventIds: [eventId] };
}

/** Null where no event of the project is counted by country and sex. */
export function attendanceOfProject(rows: PublishedProjectCount[], events: EventCounted[], today: string): Attendance | null {
  if (rows.length === 0) return null;
  const counted = events.filter((event) => event.isCounted);
  const left = events.filter((event) => !event.isCounted && NOT_ATTENDED.includes(event.heldStatus));
  const coverage = { known: counted.length, unknown: events.length - counted.length - left.length, excluded: left.length ? [{ reason: 'NOT_HELD_SO_FAR', count: left.length }] : [] };
  const of = (measure: PublishedProjectCount['measure']) => rows.filter((row) => row.measure === measure);
  return {
    ...tableOf(of('ATTENDANCES')), people: countOf(of('PEOPLE')), cameMoreThanOnce: repeatComers(of('PEOPLE'), of('CAME_MORE_THAN_ONCE')),
    coverage, rule: SMALL_CELLS, asOf: today, eventIds: counted.map(({ id }) => id),
  };
}

function tableOf(rows: PublishedCount[]) {
  const iso3 = [...new Set(rows.flatMap((row) => row.country ?? []))].sort();
  return { ...countsIn(rows, null), countries: iso3.map((country): CountryAttendance => ({ iso3: country, ...countsIn(rows, country) })) };
}

function countsIn(rows: PublishedCount[], country: string | null) {
  const at = (sex: PublishedCount['sex']) => countOf(rows.filter((row) => row.country === country && row.sex === sex));
  return { total: at(null), women: at('FEMALE'), men: at('MALE') };
}

function countOf([row]: PublishedCount[]): AttendanceCount {
  if (!row) return { value: null, absence: 'NOT_REPORTED' };
  return { value: row.people, absence: row.people === null ? 'SUPPRESSED' : null };
}

/** A source that tells the people may leave open how many of them came again. */
function repeatComers(people: PublishedCount[], again: PublishedCount[]): AttendanceCount {
  return people[0]?.people != null && again[0]?.people === null ? { value: null, absence: 'NOT_REPORTED' } : countOf(again);
}
