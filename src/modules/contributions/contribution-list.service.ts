import type { Ctx } from '../../kernel/context';
import { enumRegistry } from '../../kernel/enum';
import { badInput } from '../../kernel/errors';
import type { Involving } from '../../kernel/involving';
import { pageOf, type List } from '../../kernel/list';
import type { PageArgs, PageData } from '../../kernel/page';
import { recordId } from '../../kernel/record-id';
import type { Row } from '../../kernel/stub';
import { liesIn, matchesItself } from './contribution-filter.rules';
import { lineList, type InvolvedScope, type LineScope } from './contribution-lines.loaders';
import type { ContributionFilter } from './contribution.inputs';
import { contributionPort } from './readers.port';

export const pageOfContributions = async (ctx: Ctx, filter: ContributionFilter | null | undefined, page: PageArgs): Promise<PageData> =>
  pageOf(ctx, await listOf(ctx, filter ?? {}), page);

/** Of lines that are read already, those that the filter wants. */
export async function onlyWanted(ctx: Ctx, lines: readonly Row[], filter: ContributionFilter | null | undefined): Promise<Row[]> {
  const own = matchesItself(lines, filter);
  return filter?.program || filter?.modality || filter?.involving ? liesIn(own, await scopeOf(ctx, filter)) : own;
}

/** Every line that the filter wants. @throws ApiError BAD_USER_INPUT for a modality that the register does not know. */
export const listOf = async (ctx: Ctx, filter: ContributionFilter): Promise<List> => lineList(filter, await scopeOf(ctx, filter));

const scopeOf = async (ctx: Ctx, filter: ContributionFilter): Promise<LineScope> =>
  ({ ...(await programScope(ctx, filter.program)), modalityProjectIds: await projectsOfModality(ctx, filter.modality), involved: await involvedScope(ctx, filter.involving) });

/** A program that the viewer may not see finds nothing, like one that does not exist. */
async function programScope(ctx: Ctx, code: string | null | undefined): Promise<LineScope> {
  if (code === null || code === undefined) return {};
  const programId = recordId('bpr', code);
  if (!(await ctx.sees('BilateralProgram', programId))) return { nothing: true };
  const projects = await contributionPort.read.projectsOfProgram(ctx, programId);
  return { programId, programProjectIds: projects.map((project) => project.id) };
}

async function projectsOfModality(ctx: Ctx, modality: string | null | undefined): Promise<string[] | undefined> {
  if (modality === null || modality === undefined) return undefined;
  const known = [...(enumRegistry.get('Modality')?.values.keys() ?? [])]; // the enum belongs to the owner of projects
  if (!known.includes(modality)) throw badInput('filter.modality', `one of ${known.join(', ')}`, modality);
  return (await contributionPort.read.projectsOfModality(ctx, modality)).map((project) => project.id);
}

async function involvedScope(ctx: Ctx, involving: Involving | null | undefined): Promise<InvolvedScope | undefined> {
  if (!involving) return undefined;
  const { country, organization } = involving;
  return { projectIds: await contributionPort.read.projectsInvolving(ctx, involving), country: country || null, organizationId: organization ? recordId('org', organization) : null };
}
