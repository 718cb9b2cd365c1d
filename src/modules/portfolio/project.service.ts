import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import type { Page, PageArgs } from '../../kernel/page';
import type { Row } from '../../kernel/stub';
import { readable, whereOf } from './project-filter.loaders';
import type { ProjectFilter } from './project.inputs';
import { projectPage } from './project.type';
import { PROJECT, projectByCode, projectById, projectsOf, type ProjectEdge } from './projects.loaders';

/** A code of before a merge answers with today's record. */
export const findProject = (ctx: Ctx, code: string): Promise<Row | null> => byCodeOrAlias(ctx, 'Project', code, projectByCode, projectById);

export async function listProjects(ctx: Ctx, page: PageArgs, filter?: ProjectFilter | null): Promise<Page> {
  const where = whereOf(await readable(ctx, filter));
  const data = await pageOf(ctx, { select: PROJECT, from: 'project p', where, order: ['p.code'] }, page);
  return projectPage(data, { edge: null, key: '', filter });
}

export async function listProjectsOf(ctx: Ctx, edge: ProjectEdge, key: string, page: PageArgs, filter?: ProjectFilter | null): Promise<Page> {
  const where = whereOf(await readable(ctx, filter));
  return projectPage(await projectsOf(ctx, edge, key, where, page), { edge, key, filter });
}
