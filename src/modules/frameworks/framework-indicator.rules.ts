import DecimalNumber from 'decimal.js';
import { firstDay, lastDay } from '../../kernel/partial-date';
import type { Problem } from '../../kernel/package';
import type { Row } from '../../kernel/stub';
import { notYetReported } from './indicator-values.rules';

/** Values of the periods as they were known on a day: a revision of later gives way to the value it replaced. */
export function periodsAsOf(periods: Row[], revisions: Row[], asOf: string): Row[] {
  const later = revisions.filter((revision) => lastDay(revision.revisedOn) > lastDay(asOf));
  const before = (period: Row, measure: string, today: string | null): string | null => {
    const first = later.find((revision) => revision.measure === measure && revision.period === period.period);
    return first ? first.oldValue : today;
  };
  return periods.map((period) => {
    const actual = notYetReported(period, asOf) ? null : before(period, 'ACTUAL', period.actual);
    // numerator and denominator are those of today's value
    const basis = actual === period.actual ? {} : { numerator: null, denominator: null };
    return { ...period, target: before(period, 'TARGET', period.target), actual, ...basis };
  });
}

/** Whether a value was changed when its period was over already; null where the dates are too coarse to tell. */
export function isAfterPeriodEnd(revision: Row): boolean | null {
  if (!revision.period) return null;
  if (firstDay(revision.revisedOn) > lastDay(revision.period)) return true;
  return lastDay(revision.revisedOn) <= lastDay(revision.period) ? false : null;
}

/** Invariant 11 within one record: each chain of revisions ends at the value that stands today. */
export function revisionsLeadToValues(indicator: Row): Problem[] {
  const revisions: Row[] = indicator.revisions ?? [];
  return revisions.flatMap((revision, i): Problem[] => {
    const next = revisions.slice(i + 1).find((each) => each.measure === revision.measure && (each.period ?? null) === (revision.period ?? null));
    const expected = next ? next.oldValue : valueToday(indicator, revision);
    if (sameNumber(expected, revision.newValue)) return [];
    return [{ field: `revisions[${i}].newValue`, expected: `the value that the ${next ? 'next revision replaces' : 'record gives today'}, ${expected ?? 'none'}`, got: revision.newValue ?? null }];
  });
}

function valueToday(indicator: Row, revision: Row): string | null {
  if (revision.measure === 'BASELINE') return indicator.baseline?.value ?? null;
  if (!revision.period) return indicator.target?.value ?? null;
  const period = (indicator.periods ?? []).find((each: Row) => each.period === revision.period);
  return (revision.measure === 'TARGET' ? period?.target : period?.actual) ?? null;
}

function sameNumber(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return (a ?? null) === (b ?? null);
  return new DecimalNumber(a).equals(b);
}
