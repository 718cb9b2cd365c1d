import { Exact } from '../../kernel/exact';
import { tally, type FigureRule } from '../../kernel/figure';
import { firstDay, lastDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';
import { absenceOf } from './counted-once.rules';
import { PaymentFigure, type DisbursementTotals, type DisbursementYear } from './disbursement-totals.type';
import type { YearNaming } from './contribution.words';

/** A year that begins on the first day of a month and is called by its first or last calendar year. */
export interface Calendar { readonly country: string | null; readonly startMonth: number; readonly namedBy: YearNaming }
export const CALENDAR_YEAR: Calendar = { country: null, startMonth: 1, namedBy: 'START_YEAR' };

/** The year in which a day lies, by the name that the calendar gives it. */
export function yearOf(day: string, { startMonth, namedBy }: Calendar): number {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const begun = month >= startMonth ? year : year - 1;
  return namedBy === 'END_YEAR' && startMonth > 1 ? begun + 1 : begun;
}

/** First and last day of a year of the calendar. */
export function spanOf(name: number, { startMonth, namedBy }: Calendar): { from: string; to: string } {
  const begun = namedBy === 'END_YEAR' && startMonth > 1 ? name - 1 : name;
  const lastMonth = startMonth === 1 ? `${begun}-12` : `${begun + 1}-${String(startMonth - 1).padStart(2, '0')}`;
  return { from: `${begun}-${String(startMonth).padStart(2, '0')}-01`, to: lastDay(lastMonth) };
}

/** The year of a date as precisely as it is known, or why it has none: a date that may lie in two years is not put into one. */
export function placeOf(date: string | null, calendar: Calendar): number | 'NO_DATE' | 'DATE_TOO_COARSE' {
  if (date === null) return 'NO_DATE';
  const [first, last] = [yearOf(firstDay(date), calendar), yearOf(lastDay(date), calendar)];
  return first === last ? first : 'DATE_TOO_COARSE';
}

export interface PaymentFrame { readonly asOf: string; digitsOf(currency: string): number }

export function disbursementTotals(payments: readonly Row[], calendar: Calendar, frame: PaymentFrame): DisbursementTotals {
  const placed = payments.map((payment) => ({ payment, place: placeOf(payment.on, calendar) }));
  const years = [...new Set(placed.flatMap(({ place }) => (typeof place === 'number' ? place : [])))].sort((a, b) => a - b);
  return {
    fiscalYearOf: calendar.country,
    years: years.map((year) => paymentsOf(year, placed.filter(({ place }) => place === year).map(({ payment }) => payment), calendar, frame)),
    notPlaced: tally(placed.flatMap(({ place }) => (typeof place === 'string' ? place : []))),
  };
}

function paymentsOf(year: number, payments: readonly Row[], calendar: Calendar, frame: PaymentFrame): DisbursementYear {
  const currencies = [...new Set(payments.map((payment) => payment.currency as string))].sort();
  const money = currencies.map((currency) => paymentFigure(currency, payments.filter((payment) => payment.currency === currency), calendar, frame));
  return { year, label: calendar.country ? `FY${year}` : String(year), ...spanOf(year, calendar), money };
}

function paymentFigure(currency: string, payments: readonly Row[], calendar: Calendar, frame: PaymentFrame): PaymentFigure {
  const known = payments.filter((payment) => payment.amount !== null);
  const reasons = payments.filter((payment) => payment.amount === null).map((payment) => absenceOf(payment, 'money')?.reason ?? 'NOT_REPORTED');
  return Object.assign(new PaymentFigure(), {
    currency, asOf: frame.asOf, rule: ruleOf(calendar), memberRows: known, coverage: { known: known.length, unknown: 0, excluded: tally(reasons) },
    value: known.length ? Exact.sum(known.map((payment) => Exact.of(payment.amount))).text(frame.digitsOf(currency)) : null,
  });
}

const ruleOf = ({ country, startMonth, namedBy }: Calendar): FigureRule => ({
  code: country ? `payments-by-fiscal-year-${country}` : 'payments-by-calendar-year', version: '1',
  text: country ? `Payments by the fiscal year of ${country}, which begins on the first day of month ${startMonth} and is called by the year in which it ${namedBy === 'END_YEAR' ? 'ends' : 'begins'}.` : 'Payments by calendar year.',
});
