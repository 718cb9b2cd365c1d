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

/** The same day six months on, or the last day of that month where it has no such day; no date lies beyond the year 9999. */
function sixMonthsAfter(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const months = year * 12 + month - 1 + 6;
  const target = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  if (target.length > 7) return '9999-12-31';
  const same = `${target}-${day.slice(8)}`;
  return same < lastDay(target) ? same : lastDay(target);
}
