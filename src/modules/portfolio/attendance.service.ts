import type { Ctx } from '../../kernel/context';
import { attendanceByEventId, attendanceByProjectId, eventsCountedByProjectId } from './attendance.loaders';
import { attendanceOfEvent, attendanceOfProject } from './attendance.rules';
import type { Attendance } from './attendance.type';

export async function eventAttendance(ctx: Ctx, eventId: string): Promise<Attendance | null> {
  return attendanceOfEvent(eventId, await attendanceByEventId(ctx).load(eventId), ctx.today);
}

export async function projectAttendance(ctx: Ctx, projectId: string): Promise<Attendance | null> {
  const [rows, events] = await Promise.all([attendanceByProjectId(ctx).load(projectId), eventsCountedByProjectId(ctx).load(projectId)]);
  return attendanceOfProject(rows, events, ctx.today);
}
