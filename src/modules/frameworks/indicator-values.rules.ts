import { firstDay, lastDay } from '../../kernel/partial-date';
import type { Problem } from '../../kernel/package';
import type { Row } from '../../kernel/stub';

/** Baseline and final target as they were known on a day; the year for which they hold is never revised. */
export function endValueAsOf(indicator: Row, revisions: Row[], measure: 'BASELINE' | 'TARGET', asOf?: string | null): Row | null {
  const today: Row | null = measure === 'BASELINE' ? indicator.baseline : indicator.target;
  const first = asOf && revisions.find((revision) => revision.measure === measure && !revision.period && lastDay(revision.revisedOn) > lastDay(asOf));
  return first ? { year: today?.year ?? null, value: first.oldValue } : today;
}

/** A value that was first reported later was not known yet. */
export const notYetReported = (period: Row, asOf: string): boolean => Boolean(period.reportedOn) && firstDay(period.reportedOn) > lastDay(asOf);

/** Values in words and numbers never share an indicator, and evidence stands behind a period that there is (DOMAIN.md section 2). */
export function valuesFitIndicator(indicator: Row): Problem[] {
  const periods: Row[] = indicator.periods ?? [];
  const ratings: Row[] = indicator.ratings ?? [];
  const isNumber = indicator.baseline?.value ?? indicator.target?.value ?? periods.find((each) => each.target ?? each.actual);
  const known = new Set([...periods, ...ratings].map((each) => each.period));
  return [
    ...(ratings.length > 0 && !indicator.isQualitative ? [{ field: 'ratings', expected: 'values in words only where isQualitative is true', got: ratings.length }] : []),
    ...(indicator.isQualitative && isNumber ? [{ field: 'isQualitative', expected: 'no numbers where progress is told in words', got: true }] : []),
    ...(indicator.evidence ?? []).flatMap((each: Row, i: number): Problem[] => (known.has(each.period) ? [] : [{ field: `evidence[${i}].period`, expected: 'one of the periods of the indicator', got: each.period }])),
  ];
}
