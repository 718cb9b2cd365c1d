import type { Ctx } from '../../kernel/context';
import { groupedByKey, loadAll } from '../../kernel/loader';

/** Institutions and territories of projects as plain facts; the policies of the viewer hold here too. */
const institutionsByProjectId = groupedByKey<{ projectId: string; organizationId: string; stage: string | null }>('projectId', (ctx, ids) => ctx.query(
  `select i.project_id as "projectId", i.organization_id as "organizationId", i.stage from project_institution i where i.project_id = any($1) order by i.project_id, i.position`, [ids]));
const territoriesByProjectId = groupedByKey<{ projectId: string; subdivisionId: string }>('projectId', (ctx, ids) => ctx.query(
  `select t.project_id as "projectId", t.subdivision_id as "subdivisionId" from project_territory t where t.project_id = any($1) and t.subdivision_id is not null order by t.project_id, t.position`, [ids]));

export const involvementFacts = {
  institutionsOfProjects: (ctx: Ctx, ids: readonly string[]) => loadAll(institutionsByProjectId(ctx), ids),
  territoriesOfProjects: (ctx: Ctx, ids: readonly string[]) => loadAll(territoriesByProjectId(ctx), ids),
};
