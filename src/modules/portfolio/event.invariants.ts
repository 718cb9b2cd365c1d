import type { Invariant } from '../../kernel/module';

/** What one row alone cannot tell of events. */
export const eventInvariants: Invariant[] = [
  {
    name: 'event-no-total-beside-cells',
    text: 'An event whose attendance is counted by country and sex has no head-count: it would give a small cell back by subtraction.',
    sql: `select 'Event' as type, e.code, null::text as exception from event e
      where e.head_count is not null and exists (select 1 from event_attendance a where a.event_id = e.id) order by e.code`,
  },
];
