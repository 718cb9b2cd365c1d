import { groupedByKey } from '../../kernel/loader';

/** Roles of countries, one row per participation; organizations and groupings are not their countries. */
export const roleFactsByIso3 = groupedByKey('country', (ctx, codes) => ctx.query(
  `select pa.country, pa.role, p.id, coalesce(pa.from_on, p.actual_start, p.start_on) as begin, coalesce(pa.to_on, p.actual_end, p.end_on) as "end"
   from participation pa join project p on p.id = pa.project_id where pa.country = any($1) order by p.code, pa.position`, [codes]));

export const statusFactsByProgramId = groupedByKey('programId', (ctx, ids) => ctx.query(
  'select p.program_id as "programId", p.id, p.status from project p where p.program_id = any($1) order by p.code', [ids]));
