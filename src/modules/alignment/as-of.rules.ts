import { firstDay, lastDay } from '../../kernel/partial-date';

/** True where something of this date had happened by a day, or no day is asked for; what has no date is taken to have. */
export const byDay = (date: string | null | undefined, asOf: string | null | undefined): boolean => !asOf || !date || firstDay(date) <= lastDay(asOf);
