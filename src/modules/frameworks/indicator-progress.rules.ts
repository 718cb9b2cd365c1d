import DecimalNumber from 'decimal.js';
import { figureOf, type Figure } from '../../kernel/figure';
import { lastDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';
import type { IndicatorProgress } from './indicator-progress.type';

const FORMULA = '(last value reached - baseline) / (target - baseline), which holds for indicators that rise and for those that fall; without a value where target and baseline are equal, where one of the three is not reported, and for progress told in words';
const OF_PERIOD = { code: 'indicator-progress-of-period', version: '1', text: `${FORMULA}. The target is that of the same period.` };
const TO_END = { code: 'indicator-progress-to-end', version: '1', text: `${FORMULA}. The target is the final one.` };

/** What was known on the day `asOf`. */
export interface KnownValues { indicator: Row; baseline: string | null; target: string | null; periods: Row[]; asOf: string }

/** Progress of one indicator (DOMAIN.md section 4.3). */
export function indicatorProgress({ indicator, baseline, target, periods, asOf }: KnownValues): IndicatorProgress {
  const last = lastReached(periods);
  const actual: string | null = last?.actual ?? null;
  const towards = (goal: string | null, rule: Figure['rule']) => progressFigure(indicator, [baseline, goal, actual], rule, asOf);
  return { period: last?.period ?? null, ofPeriod: towards(last?.target ?? null, OF_PERIOD), toEnd: towards(target, TO_END) };
}

/** Periods come oldest first. */
export const lastReached = (periods: Row[]): Row | null =>
  periods.filter((period) => period.actual !== null).sort((a, b) => lastDay(a.period).localeCompare(lastDay(b.period))).at(-1) ?? null;

function progressFigure(indicator: Row, values: (string | null)[], rule: Figure['rule'], asOf: string): Figure {
  const [baseline, target, actual] = values.map((value) => (value === null ? null : new DecimalNumber(value)));
  const unknown = (of: { unknown: number; excluded?: { reason: string; count: number }[] }) =>
    Object.assign(figureOf({ numerator: 0, known: 0, ...of, rule, members: [], asOf }), { numerator: null });
  if (indicator.isQualitative) return unknown({ unknown: 0, excluded: [{ reason: 'QUALITATIVE', count: 1 }] });
  if (!baseline || !target || !actual) return unknown({ unknown: 1 });
  if (target.equals(baseline)) return unknown({ unknown: 0, excluded: [{ reason: 'TARGET_EQUALS_BASELINE', count: 1 }] });
  return figureOf({ numerator: actual.minus(baseline).toFixed(), denominator: target.minus(baseline).toFixed(), known: 1, unknown: 0, rule, members: [indicator], asOf });
}
