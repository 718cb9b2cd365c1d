/** Dates that keep the precision of their source (DOMAIN.md section 2, invariant 6). */
const SHAPE = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?))?$/;

export function isPartialDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match || match[1] === '0000') return false;
  return !match[4] || Number(match[4]) <= daysIn(Number(match[1]), Number(match[3]));
}

/** First day that the date may mean, YYYY-MM-DD. */
export function firstDay(date: string): string {
  const [, year, quarter, month, day] = SHAPE.exec(date)!;
  return `${year}-${pad(quarter ? Number(quarter) * 3 - 2 : Number(month ?? 1))}-${day ?? '01'}`;
}

/** Last day that the date may mean, YYYY-MM-DD. */
export function lastDay(date: string): string {
  const [, year, quarter, month, day] = SHAPE.exec(date)!;
  const last = quarter ? Number(quarter) * 3 : Number(month ?? 12);
  return `${year}-${pad(last)}-${day ?? pad(daysIn(Number(year), last))}`;
}

/** True where something of this date had happened by a day, or no day is asked for; what has no date is taken to have. */
export const byDay = (date: string | null | undefined, asOf: string | null | undefined): boolean => !asOf || !date || firstDay(date) <= lastDay(asOf);

/** The same two readings for SQL: `mixta_first_day(text)` and `mixta_last_day(text)` of the kernel's migration. */
export const firstDaySql = (column: string) => `mixta_first_day(${column})`;
export const lastDaySql = (column: string) => `mixta_last_day(${column})`;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const pad = (n: number) => String(n).padStart(2, '0');

const DAY_MS = 86_400_000;
/** Days from one day to another, both YYYY-MM-DD; below zero when the second comes first. */
export const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;
