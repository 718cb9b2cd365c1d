import type { FigureRule } from '../../kernel/figure';
import { firstDay, lastDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';
import type { DeliveryStanding, QuestionStanding } from './oversight.entity';

const DAY = 86_400_000;
const isDay = (date: string | null): date is string => date !== null && date.length === 10;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Whether a report is late, as far as the dates tell: a month is not its last day. `today` is YYYY-MM-DD. */
export function deliveryStanding({ dueOn, deliveredOn }: Row, today: string): DeliveryStanding {
  if (!dueOn) return 'UNKNOWN';
  if (!deliveredOn) return today > lastDay(dueOn) ? 'OVERDUE' : today < firstDay(dueOn) || isDay(dueOn) ? 'NOT_YET_DUE' : 'UNKNOWN';
  if (lastDay(deliveredOn) <= firstDay(dueOn)) return 'ON_TIME';
  return firstDay(deliveredOn) > lastDay(dueOn) ? 'LATE' : 'UNKNOWN';
}

/** Days of delay up to the delivery, or up to today; 0 on time, null where a date is less exact than a day or nothing is due yet. */
export function daysLate(delivery: Row, today: string): number | null {
  const until = delivery.deliveredOn ?? today;
  if (!isDay(delivery.dueOn) || !isDay(until)) return null;
  if (!delivery.deliveredOn && until <= delivery.dueOn) return null;
  return Math.max(0, daysBetween(delivery.dueOn, until));
}

export const questionStanding = ({ answeredOn }: Row): QuestionStanding => (answeredOn ? 'ANSWERED' : 'OPEN');

/** Days from the question to its answer, or to today while it is open; null where a date is less exact than a day. */
export function daysOf({ askedOn, answeredOn }: Row, today: string): number | null {
  const until = answeredOn ?? today;
  return isDay(askedOn) && isDay(until) ? daysBetween(askedOn, until) : null;
}

export const openRule: FigureRule = { code: 'QUESTIONS_OPEN', version: '1', text: 'Questions of the parliament that nobody has answered by the day asked.' };
export const overdueRule = (days: number): FigureRule =>
  ({ code: 'QUESTIONS_OVERDUE', version: '1', text: `Open questions asked more than ${days} days ago. A question whose day is not known is not counted and told as unknown.` });
export const lateRule: FigureRule = { code: 'REPORTS_LATE', version: '1', text: 'Reports delivered after the day on which they were due. Those whose dates do not tell are unknown. Its members are the obligations.' };
export const owedRule: FigureRule = { code: 'REPORTS_OVERDUE', version: '1', text: 'Reports that are due and not delivered by the day asked. Those without a due date are unknown. Its members are the obligations.' };

export interface Sorted { counted: Row[]; unknown: Row[] }

/** Open questions older than a number of days. */
export function overdueQuestions(questions: readonly Row[], days: number, today: string): Sorted {
  const open = questions.filter((question) => questionStanding(question) === 'OPEN');
  return { counted: open.filter((question) => (daysOf(question, today) ?? 0) > days), unknown: open.filter((question) => daysOf(question, today) === null) };
}

export function deliveriesOf(standing: DeliveryStanding, deliveries: readonly Row[], today: string): Sorted {
  const standings = deliveries.map((delivery) => [delivery, deliveryStanding(delivery, today)] as const);
  return { counted: standings.filter(([, each]) => each === standing).map(([delivery]) => delivery), unknown: standings.filter(([, each]) => each === 'UNKNOWN').map(([delivery]) => delivery) };
}
