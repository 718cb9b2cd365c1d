import type { StoredAbsences } from '../../kernel/absence';
import type { StoredText } from '../../kernel/localized';
import type { Row } from '../../kernel/stub';
import type { Comparability } from './exercise.entity';

/** People of a group under this many are never shown (DOMAIN.md section 3, small cells). */
export const PEOPLE_SHOWN_FROM = 5;

export interface Comparison { comparability: Comparability; reason: StoredText | null; deduced: boolean }

/** What sources say on comparing two exercises: a break from one side is a break, and silence is not comparability. */
export function comparisonOf(notes: readonly Row[], one: string, other: string): Comparison {
  const between = notes.filter((note) => [note.exerciseId, note.withId].includes(one) && [note.exerciseId, note.withId].includes(other));
  const said = between.find((note) => note.comparability === 'BREAK_IN_SERIES') ?? between[0];
  return said ? { comparability: said.comparability, reason: said.reason, deduced: said.deduced } : { comparability: 'NOT_STATED', reason: null, deduced: false };
}

/** Of a country of which no source says anything: neither yes nor no. */
export const participationOf = (participations: readonly Row[], exerciseId: string, country: string): Row =>
  participations.find((each) => each.country === country) ?? { exerciseId, country, participated: null };

/** A count of people as it may be shown. */
export const peopleShown = (counted: number | null): number | null => (counted === null || counted < PEOPLE_SHOWN_FROM ? null : counted);

/** Counted and held back is not the same as not counted. */
export const absencesOfPeople = (counted: number | null): StoredAbsences => (counted !== null && counted < PEOPLE_SHOWN_FROM ? [{ field: 'people', reason: 'SUPPRESSED' }] : []);
