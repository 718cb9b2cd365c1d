import type { Invariant } from '../../kernel/module';

/** What one row alone cannot tell of events. */
export const eventInvariants: Invariant[] = [
  {
    name: 'event-no-total-beside-cells',
    text: 'An event whose attendance is counted by country and sex has no head-count: it would give a small cell back by subtraction.',
    sql: `select 'Event' as type, e.code, null::text as exception from event e
      where e.head_count is not null and exists (select 1 from event_attendance a where a.event_id = e.id) order by e.code`,
  },
  {
    name: 'attendance-published-as-counted',
    text: 'Every count by country and sex that is not held back is the one reported, and every published event that is counted can be read.',
    sql: `select 'Event' as type, e.code, null::text as exception from event e join event_attendance a on a.event_id = e.id
      left join event_attendance_published w on w.event_id = e.id and w.country = a.country and w.sex = a.sex
      where e.visibility = 'PUBLISHED' and (w.event_id is null or w.people <> a.people) group by e.code order by e.code`,
  },
  {
    name: 'attendees-fit-attendances',
    text: 'The people behind the attendances of a project are not more than its attendances.',
    sql: `select 'Project' as type, p.code, null::text as exception from project p join project_attendees t on t.project_id = p.id
      where t.people > (select coalesce(sum(a.people), 0) from event e join event_attendance a on a.event_id = e.id where e.project_id = p.id) order by p.code`,
  },
];
