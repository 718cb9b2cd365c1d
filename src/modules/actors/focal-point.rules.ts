import { lastDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';

/** A mailbox is shown while the entry holds: consent was given for that time. `today` is YYYY-MM-DD. */
export function asShown(point: Row, today: string): Row {
  if (!point.mail || !point.validUntil || lastDay(point.validUntil) >= today) return point;
  return { ...point, mail: null, absences: [...point.absences, { field: 'mail', reason: 'WITHHELD', note: 'the entry no longer holds' }] };
}
