import type { Ctx } from '../../kernel/context';
import { loadAll } from '../../kernel/loader';
import { attendanceByProjectId } from './attendance.loaders';
import { projectAttendance } from './attendance.service';

/**
 * Attendances and people over the events of projects, for modules that put them beside other figures. Only counts that
 * may be read: whatever is computed of them tells nothing that they do not. Null people: held back.
 */
export const attendanceFacts = {
  attendance: (ctx: Ctx, projectIds: readonly string[]) => loadAll(attendanceByProjectId(ctx), projectIds),
  attendanceOfProject: projectAttendance,
};
