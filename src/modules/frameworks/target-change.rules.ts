import { firstDay, lastDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';
import DecimalNumber from 'decimal.js';
import { isAfterPeriodEnd } from './framework-indicator.rules';
import type { TargetEffect } from './target-change.type';

const DAY_MS = 86_400_000;

/** Which changes are wanted; what is left out does not filter. */
export interface TargetChangeWish { afterPeriodEnd?: boolean | null; effect?: TargetEffect | null }

/** Changes of targets, each with what it did to the task. `revisions` carry the direction of their indicator and the year of its final target. */
export function targetChanges(revisions: Row[], wish: TargetChangeWish): Row[] {
  return revisions.map((revision): Row => {
    const ofPeriod = { ...revision, period: revision.period ?? revision.targetYear };
    return { ...ofPeriod, effect: effectOf(revision), afterPeriodEnd: isAfterPeriodEnd(ofPeriod), daysAfterPeriodEnd: daysAfter(ofPeriod) };
  }).filter((change) => (wish.afterPeriodEnd ?? change.afterPeriodEnd) === change.afterPeriodEnd && (wish.effect ?? change.effect) === change.effect);
}

/** Lower is easier where more is better, and harder where less is better. */
function effectOf({ oldValue, newValue, direction }: Row): TargetEffect {
  if (newValue === null) return 'WITHDRAWN';
  if (!direction) return 'UNKNOWN';
  const isLower = new DecimalNumber(newValue).lessThan(oldValue);
  return isLower === (direction === 'UP') ? 'EASED' : 'TIGHTENED';
}

/** Whole days from the last day of the period; null where the day of the change or the period is not known. */
function daysAfter({ period, revisedOn }: Row): number | null {
  if (!period || firstDay(revisedOn) !== lastDay(revisedOn)) return null;
  return Math.round((Date.parse(revisedOn) - Date.parse(lastDay(period))) / DAY_MS);
}
