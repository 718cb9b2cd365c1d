import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import type { Involving } from '../../kernel/involving';
import { Where } from '../../kernel/list';
import { byKey, groupedByKey, loadAll, loadFound } from '../../kernel/loader';
import { seesInvolved, whereInvolved } from './involving.loaders';

/** Plain facts of projects, for modules that count over many of them; the policies of the viewer hold here too. */
export type ProjectFacts = {
  id: string; code: string; status: string | null; modality: string | null; programId: string | null; sessionId: string | null;
  start: string | null; end: string | null; actualStart: string | null; actualEnd: string | null; approvedOn: string | null;
};
export type RoleFacts = { projectId: string; country: string | null; groupingId: string | null; role: string };
export type TagFacts = { ownerId: string; vocabulary: string; code: string; percentage: string | null; suggested: boolean };

const FACTS = `p.id, p.code, p.status, p.modality, p.program_id as "programId", p.session_id as "sessionId", p.start_on as start, p.end_on as "end",
  p.actual_start as "actualStart", p.actual_end as "actualEnd", p.approved_on as "approvedOn"`;

const byId = byKey<ProjectFacts>('id', (ctx, ids) => ctx.query(`select ${FACTS} from project p where p.id = any($1)`, [ids]));
const byCode = byKey<ProjectFacts>('code', (ctx, codes) => ctx.query(`select ${FACTS} from project p where p.code = any($1)`, [codes]));
// a country with two roles in a project holds it once
const byCountry = groupedByKey<ProjectFacts & { country: string }>('country', (ctx, codes) => ctx.query(
  `select distinct on (r.country, p.code) r.country, ${FACTS} from participation r join project p on p.id = r.project_id where r.country = any($1) order by r.country, p.code`, [codes]));
const byProgramId = groupedByKey<ProjectFacts>('programId', (ctx, ids) => ctx.query(`select ${FACTS} from project p where p.program_id = any($1) order by p.program_id, p.code`, [ids]));
const byModality = groupedByKey<ProjectFacts>('modality', (ctx, modalities) => ctx.query(`select ${FACTS} from project p where p.modality = any($1) order by p.modality, p.code`, [modalities]));
const rolesByProjectId = groupedByKey<RoleFacts>('projectId', (ctx, ids) => ctx.query(
  `select r.project_id as "projectId", r.country, r.grouping_id as "groupingId", r.role from participation r where r.project_id = any($1) order by r.project_id, r.position`, [ids]));

/** Sectors by vocabulary, and the 2030 Agenda as the vocabulary `SDG`; sectors of requests have no percentage. */
const tags = (owner: 'project' | 'offer' | 'request', percentage: string) => groupedByKey<TagFacts>('ownerId', (ctx, ids) => ctx.query(
  `select s.${owner}_id as "ownerId", s.vocabulary, s.code, ${percentage} as percentage, s.suggested from ${owner}_sector s where s.${owner}_id = any($1)
   union all select g.${owner}_id, 'SDG', g.code, null, g.suggested from ${owner}_sdg g where g.${owner}_id = any($1) order by 1, 2, 3`, [ids]));
const tagsByProjectId = tags('project', 's.percentage::text');
const tagsByOfferId = tags('offer', 's.percentage::text');
const tagsByRequestId = tags('request', 'null');

/** Ids of the projects in the scope of a portal. */
async function projectsInvolving(ctx: Ctx, involving: Involving): Promise<string[]> {
  if (!(await seesInvolved(ctx, involving))) return [];
  const where = whereInvolved(new Where(), 'p.id', involving);
  return (await ctx.query<{ id: string }>(`select p.id from project p where ${where.sql}`, where.params)).map(({ id }) => id);
}

export const projectFacts = {
  projectsInvolving,
  projects: (ctx: Ctx, ids: readonly string[]) => loadFound(byId(ctx), ids),
  projectByCode: (ctx: Ctx, code: string) => byCodeOrAlias(ctx, 'Project', code, byCode, byId) as Promise<ProjectFacts | null>,
  projectsOfCountry: (ctx: Ctx, iso3: string) => byCountry(ctx).load(iso3),
  projectsOfProgram: (ctx: Ctx, programId: string) => byProgramId(ctx).load(programId),
  projectsOfModality: (ctx: Ctx, modality: string) => byModality(ctx).load(modality),
  roles: (ctx: Ctx, projectIds: readonly string[]) => loadAll(rolesByProjectId(ctx), projectIds),
  projectTags: (ctx: Ctx, ids: readonly string[]) => loadAll(tagsByProjectId(ctx), ids),
  offerTags: (ctx: Ctx, ids: readonly string[]) => loadAll(tagsByOfferId(ctx), ids),
  requestTags: (ctx: Ctx, ids: readonly string[]) => loadAll(tagsByRequestId(ctx), ids),
};
