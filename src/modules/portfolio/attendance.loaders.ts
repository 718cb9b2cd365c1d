import { groupedByKey } from '../../kernel/loader';
import type { EventCounted, PublishedCount, PublishedProjectCount } from './attendance.rules';

export const attendanceByEventId = groupedByKey<PublishedCount & { eventId: string }>('eventId', (ctx, ids) => ctx.query(
  'select a.event_id as "eventId", a.country, a.sex, a.people from event_attendance_published a where a.event_id = any($1) order by a.event_id, a.position', [ids]));

export const attendanceByProjectId = groupedByKey<PublishedProjectCount & { projectId: string }>('projectId', (ctx, ids) => ctx.query(
  'select a.project_id as "projectId", a.measure, a.country, a.sex, a.people from project_attendance_published a where a.project_id = any($1) order by a.project_id, a.position', [ids]));

export const eventsCountedByProjectId = groupedByKey<EventCounted & { projectId: string }>('projectId', (ctx, ids) => ctx.query(
  `select e.project_id as "projectId", e.id, e.held_status as "heldStatus", exists (select 1 from event_attendance_published a where a.event_id = e.id) as "isCounted"
   from event e where e.project_id = any($1) order by e.project_id, e.code`, [ids]));
