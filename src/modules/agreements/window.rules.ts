import { badInput } from '../../kernel/errors';
import { firstDay, lastDay } from '../../kernel/partial-date';

export interface Window { from: string; to: string }

/** The window asked for: from today when no begin is given, six months long when no end is given. */
export function windowOf(today: string, from?: string | null, to?: string | null): Window {
  const start = from ?? today;
  const window = { from: start, to: to ?? sixMonthsAfter(firstDay(start)) };
  if (lastDay(window.to) < firstDay(window.from)) throw badInput('to', `a date that is not before ${window.from}`, window.to);
  return window;
}

/** The same day six months on, or the last day of that month where it has no such day. */
function sixMonthsAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const target = new Date(Date.UTC(year, month - 1 + 6, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date, last));
  return target.toISOString().slice(0, 10);
}
