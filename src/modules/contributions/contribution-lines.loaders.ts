import { selectOf } from '../../kernel/columns';
import type { Ctx } from '../../kernel/context';
import { Where, type List } from '../../kernel/list';
import { groupedBy } from '../../kernel/grouped';
import { byKey, groupedByKey, loaderNamed } from '../../kernel/loader';
import { recordId } from '../../kernel/record-id';
import type { Row } from '../../kernel/stub';
import { ContributionLine } from './contribution-line.entity';
import type { ContributionFilter } from './contribution.inputs';
import type { LineRecipient } from './line-recipient.entity';

/** Amount and currency as one value, with the date by which a rate is chosen. */
export const moneyColumn = (alias: string, on: string): string =>
  `case when ${alias}.amount is not null then jsonb_build_object('amount', ${alias}.amount::text, 'currency', ${alias}.currency, 'on', ${on}) end as money`;

export const LINE = `${selectOf(ContributionLine, 'ContributionLine', 'l')}, ${moneyColumn('l', 'l.value_date')}`;
const SELECT = `select ${LINE} from contribution_line l`;

const linesBy = (property: string, column: string) => groupedByKey(property, (ctx, ids) => ctx.query(`${SELECT} where l.${column} = any($1) order by l.${column}, l.code`, [ids]));

export const lineById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where l.id = any($1)`, [ids]));
export const lineByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where l.code = any($1)`, [codes]));
export const linesByProjectId = linesBy('projectId', 'project_id');
export const linesByProgramId = linesBy('programId', 'program_id');
export const linesByContributorCountry = linesBy('contributorCountry', 'contributor_country');
/**
 * Lines of programs, first their own, then those of their projects in the order given. Read apart from the lines of single
 * projects, so that it is one statement for a program of any size, whatever page of its projects is asked for beside it.
 * @param projectsOf ids of the projects of a program.
 */
export const linesWithinProgram = (ctx: Ctx, projectsOf: (programId: string) => Promise<readonly string[]>) => loaderNamed<Row[]>(ctx, 'lines within programs', async (programIds) => {
  const projects = await Promise.all(programIds.map(projectsOf));
  const rows = await ctx.query(`${SELECT} where l.program_id = any($1) or l.project_id = any($2) order by l.code`, [programIds, projects.flat()]);
  const [ofProgram, ofProject] = [groupedBy(rows, (row) => row.programId), groupedBy(rows, (row) => row.projectId)];
  return programIds.map((id, i) => [...(ofProgram.get(id) ?? []), ...projects[i]!.flatMap((project) => ofProject.get(project) ?? [])]);
});
export const recipientsByLineId = groupedByKey<LineRecipient>('lineId', (ctx, ids) => ctx.query(
  'select r.line_id as "lineId", r.position, r.country, r.percentage::text from contribution_line_recipient r where r.line_id = any($1) order by r.line_id, r.position', [ids]));
export const linesByRevisedId = linesBy('revisesId', 'revises_id');

/** What was asked of the owners of projects and programs before the list is read. */
export interface LineScope { nothing?: boolean; programId?: string; programProjectIds?: string[]; modalityProjectIds?: string[]; involved?: InvolvedScope }
/** The projects of a portal's scope, and the parties whose contributions to programs as wholes belong to it. */
export interface InvolvedScope { projectIds: string[]; country: string | null; organizationId: string | null }

export function lineList(filter: ContributionFilter, scope: LineScope): List {
  const where = new Where().andIf('l.contributor_country = ?', filter.contributorCountry).andIf('l.contributor_organization_id = ?', filter.contributorOrganization && recordId('org', filter.contributorOrganization));
  where.andIf('l.receiver_country = ?', filter.receiverCountry).andIf('l.category = ?', filter.category).andIf('l.nature = ?', filter.nature);
  where.andIf('l.unit = ?', filter.unit).andIf('l.currency = ?', filter.currency).andIf('left(l.value_date, 4)::int = ?', filter.year);
  where.andIf('l.tossd_modality_id = ?', filter.tossdModality && recordId('cle', `TossdModality:${filter.tossdModality}`));
  where.andIf('l.project_id = ?', filter.project && recordId('prj', filter.project)).andIf('l.project_id = any(?)', scope.modalityProjectIds);
  if (scope.programId) where.and('l.program_id = ? or l.project_id = any(?)', scope.programId, scope.programProjectIds);
  if (scope.involved) {
    const { projectIds, country, organizationId } = scope.involved;
    where.and('l.project_id = any(?) or (l.program_id is not null and (?::text is null or l.contributor_country = ?) and (?::text is null or l.contributor_organization_id = ?))', projectIds, country, country, organizationId, organizationId);
  }
  if (scope.nothing) where.and('false');
  return { select: LINE, from: 'contribution_line l', where, order: ['l.code'] };
}

export const linesOfList = (ctx: Ctx, list: List): Promise<Row[]> =>
  ctx.query(`select ${list.select} from ${list.from} where ${list.where.sql} order by ${list.order.join(', ')}`, list.where.params);
