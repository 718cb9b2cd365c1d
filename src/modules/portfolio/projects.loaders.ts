import { selectOf } from '../../kernel/columns';
import type { Ctx } from '../../kernel/context';
import { byKey, groupedByKey } from '../../kernel/loader';
import { pagePerParent, type Where } from '../../kernel/list';
import type { PageArgs, PageData } from '../../kernel/page';
import { Participation, ProjectInstitution } from './participation.entity';
import { ProjectLink, ProjectPolicyMarker, ProjectSdg, ProjectSector, ProjectTerritory } from './project-codes.entity';
import { Project, ProjectExternalId, ProjectStatusChange } from './project.entity';

export const PROJECT = selectOf(Project, 'Project', 'p');

export const projectById = byKey('id', (ctx, ids) => ctx.query(`select ${PROJECT} from project p where p.id = any($1)`, [ids]));
export const projectByCode = byKey('code', (ctx, codes) => ctx.query(`select ${PROJECT} from project p where p.code = any($1)`, [codes]));
export const projectByCommitmentId = byKey('commitmentId', (ctx, ids) => ctx.query(`select ${PROJECT} from project p where p.commitment_id = any($1)`, [ids]));

/** An id of another system names one project at most: project_external_id_unique. */
export async function projectByExternalId(ctx: Ctx, scheme: string, value: string) {
  const [row] = await ctx.query(`select ${PROJECT} from project p join project_external_id x on x.project_id = p.id where x.scheme = $1 and x.value = $2`, [scheme, value]);
  return row ?? null;
}

const partsOf = (Entity: Function, typename: string, table: string) => groupedByKey('projectId', (ctx, ids) =>
  ctx.query(`select ${selectOf(Entity, typename, 'r')} from ${table} r where r.project_id = any($1) order by r.project_id, r.position`, [ids]));

export const statusChangesByProjectId = partsOf(ProjectStatusChange, 'ProjectStatusChange', 'project_status_change');
export const externalIdsByProjectId = partsOf(ProjectExternalId, 'ExternalId', 'project_external_id');
export const participationsByProjectId = partsOf(Participation, 'Participation', 'participation');
export const institutionsByProjectId = partsOf(ProjectInstitution, 'ProjectInstitution', 'project_institution');
export const sectorsByProjectId = partsOf(ProjectSector, 'ProjectSector', 'project_sector');
export const sdgsByProjectId = partsOf(ProjectSdg, 'ProjectSdg', 'project_sdg');
export const markersByProjectId = partsOf(ProjectPolicyMarker, 'ProjectPolicyMarker', 'project_policy_marker');
export const territoriesByProjectId = partsOf(ProjectTerritory, 'ProjectTerritory', 'project_territory');

/** A link to a project that the viewer may not see would tell that it exists, so both ends must be visible. */
export const linksByProjectId = groupedByKey('projectId', (ctx, ids) =>
  ctx.query(`select ${selectOf(ProjectLink, 'ProjectLink', 'l')} from project_link l join project t on t.id = l.target_id where l.project_id = any($1) order by l.project_id, l.position`, [ids]));

/** Links to a project, told by the projects that hold them. */
export const linksByTargetId = groupedByKey('targetId', (ctx, ids) =>
  ctx.query(`select ${selectOf(ProjectLink, 'ProjectLink', 'l')} from project_link l join project p on p.id = l.project_id where l.target_id = any($1) order by p.code, l.position`, [ids]));

/** Where the projects of a parent are found: through a column of the project, or through the participations of an actor. */
export interface ProjectEdge { name: string; from: string; parent: string }
export const PROJECTS_OF_PROGRAM: ProjectEdge = { name: 'program.projects', from: 'project p', parent: 'p.program_id' };
export const PROJECTS_OF_SESSION: ProjectEdge = { name: 'session.projects', from: 'project p', parent: 'p.session_id' };
export const PROJECTS_OF_FRAMEWORK: ProjectEdge = { name: 'framework.projects', from: 'project p', parent: 'p.results_framework_id' };
// an actor with two roles in a project holds it once
export const PROJECTS_OF_COUNTRY: ProjectEdge = actorEdge('country.projects', 'country');
export const PROJECTS_OF_ORGANIZATION: ProjectEdge = actorEdge('organization.projects', 'organization_id');

function actorEdge(name: string, column: string): ProjectEdge {
  return { name, from: `(select distinct ${column} as actor, project_id from participation where ${column} is not null) a join project p on p.id = a.project_id`, parent: 'a.actor' };
}

export const projectsOf = (ctx: Ctx, edge: ProjectEdge, key: string, where: Where, args: PageArgs): Promise<PageData> =>
  pagePerParent(ctx, edge.name, edge.parent, { select: PROJECT, from: edge.from, where, order: ['p.code'] }, args, key);
