import { figureOf, type Figure } from '../../kernel/figure';
import { lastDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';

const RULES = {
  done: { code: 'recommendations-done', version: '1', text: 'Recommendations that are done, over those whose status somebody reported. A status that nobody reported is unknown, which is not the same as not done. One that was given up is left out and counted.' },
  overdue: { code: 'recommendations-overdue', version: '1', text: 'Recommendations whose date has passed by the day and that are neither done nor given up. One without a date or without a status is unknown.' },
};

/** How far the recommendations of one exercise have come. */
export function recommendationsDone(recommendations: readonly Row[], today: string): Figure {
  const dropped = recommendations.filter((each) => each.status === 'DROPPED').length;
  const known = recommendations.filter((each) => each.status !== null && each.status !== 'DROPPED');
  const done = known.filter((each) => each.status === 'DONE');
  return figureOf({
    numerator: done.length, denominator: known.length, known: known.length, unknown: recommendations.length - known.length - dropped, excluded: [{ reason: 'DROPPED', count: dropped }], rule: RULES.done, members: done, asOf: today,
  });
}

/** A date less exact than a day has passed when its last day has; what is closed is not overdue, whatever its date. */
export function recommendationsOverdue(recommendations: readonly Row[], today: string): Figure {
  const closed = recommendations.filter((each) => each.status === 'DONE' || each.status === 'DROPPED');
  const open = recommendations.filter((each) => each.status !== null && !closed.includes(each));
  const dated = open.filter((each) => each.dueOn !== null);
  const overdue = dated.filter((each) => lastDay(each.dueOn) < today);
  const known = closed.length + dated.length;
  return figureOf({ numerator: overdue.length, known, unknown: recommendations.length - known, rule: RULES.overdue, members: overdue, asOf: today });
}
