import type { Ctx } from '../../kernel/context';
import { Where, pageOf, pagePerParent } from '../../kernel/list';
import type { PageArgs, PageData } from '../../kernel/page';
import type { AggregateDimension } from './aggregate.words';
import { whereOf } from './project-filter.loaders';
import type { ProjectFilter } from './project.inputs';

/** Which projects, by which dimensions. */
export interface AggregateScope { readonly filter: ProjectFilter | 'NOTHING'; readonly by: readonly AggregateDimension[]; readonly vocabulary: string | null }

/** Dimensions of one source are of one and the same row: a country with its role, a country with its part. */
export type DimensionSource = 'project' | 'sector' | 'sdg' | 'party' | 'provider' | 'facilitator' | 'recipient' | 'territory';

// left joins, so that projects without a value are counted as such
const JOINS: Record<DimensionSource, string> = {
  project: '',
  sector: 'left join project_sector s on s.project_id = p.id and s.vocabulary = $1',
  sdg: 'left join project_sdg g on g.project_id = p.id',
  party: 'left join participation pa on pa.project_id = p.id',
  provider: "left join participation pp on pp.project_id = p.id and pp.role in ('FIRST_PROVIDER', 'BOTH')",
  facilitator: "left join participation pf on pf.project_id = p.id and pf.role = 'SECOND_PROVIDER'",
  recipient: "left join participation pr on pr.project_id = p.id and pr.role in ('RECIPIENT', 'BOTH')",
  territory: 'left join project_territory t on t.project_id = p.id',
};
const PERCENTAGES: Partial<Record<DimensionSource, string>> = { sector: 's.percentage::text', territory: 't.percentage::text' };

const known = (column: string) => `coalesce(${column}, 'NOT_REPORTED')`;
const actor = (alias: string) => `coalesce(${alias}.country, ${alias}.organization_id, ${alias}.grouping_id)`;

const DIMENSIONS: Record<AggregateDimension, { source: DimensionSource; key: string }> = {
  SECTOR: { source: 'sector', key: known('s.code') },
  SDG: { source: 'sdg', key: known("split_part(g.code, '.', 1)") },
  MODALITY: { source: 'project', key: known('p.modality') },
  INSTRUMENT: { source: 'project', key: known('p.instrument') },
  STATUS: { source: 'project', key: known('p.status') },
  START_YEAR: { source: 'project', key: known('left(p.start_on, 4)') },
  COUNTRY: { source: 'party', key: known('pa.country') },
  ROLE: { source: 'party', key: known('pa.role') },
  PROVIDER: { source: 'provider', key: known(actor('pp')) },
  // only a triangular project has a second provider
  FACILITATOR: { source: 'facilitator', key: `coalesce(${actor('pf')}, case when p.modality <> 'TRIANGULAR' then 'NOT_APPLICABLE' else 'NOT_REPORTED' end)` },
  RECIPIENT: { source: 'recipient', key: known(actor('pr')) },
  TERRITORY: { source: 'territory', key: known('t.country') },
  SUBDIVISION: { source: 'territory', key: "coalesce(t.subdivision_id, case when t.country is null then 'NOT_REPORTED' else 'WHOLE_COUNTRY' end)" },
};

const SEPARATOR = '\u001f';
export const cellKey = (keys: readonly string[]): string => keys.join(SEPARATOR);
export const keysOfCell = (cell: string): string[] => (cell === '' ? [] : cell.split(SEPARATOR));
/** True for the key of a country, organization, grouping or part of a country; codes and what stands for a missing one have another shape. */
export const isNamed = (key: string): boolean => /^[A-Z]{3}$|^(org|grp|sub)_/.test(key);
export const sourceOf = (dimension: AggregateDimension): DimensionSource => DIMENSIONS[dimension].source;

/** In a project in which both give and receive, nobody gives to itself. */
const isFlow = (by: readonly AggregateDimension[]) => by.includes('PROVIDER') && by.includes('RECIPIENT');

function sqlOf(by: readonly AggregateDimension[]) {
  const sources = [...new Set(by.map(sourceOf))];
  const countries = by.includes('COUNTRY') ? ' and pa.country is not null' : '';
  return {
    joins: sources.map((source) => JOINS[source] + (source === 'party' ? countries : '')).join(' '),
    cell: by.map((dimension) => DIMENSIONS[dimension].key).join(` || chr(31) || `) || "''",
    condition: isFlow(by) ? `${actor('pp')} is distinct from ${actor('pr')} or ${actor('pp')} is null` : 'true',
  };
}

/** The vocabulary is $1 in every statement, whether a dimension reads it or not. */
const withVocabulary = ({ vocabulary }: AggregateScope): Where => new Where().and('?::text is null or true', vocabulary);

/** Number of projects in each cell that has any; a project counts once in a cell, however many ways it lies in it. */
export async function cellCounts(ctx: Ctx, scope: AggregateScope): Promise<Map<string, number>> {
  const { joins, cell, condition } = sqlOf(scope.by);
  const where = whereOf(scope.filter, withVocabulary(scope)).and(condition);
  const rows = await ctx.query<{ cell: string; n: string }>(`select cell, count(*) as n from (select distinct p.id, ${cell} as cell from project p ${joins} where ${where.sql}) once group by 1`, where.params);
  return new Map(rows.map((row) => [row.cell, Number(row.n)]));
}

export async function wantedProjects(ctx: Ctx, { filter }: AggregateScope): Promise<string[]> {
  const where = whereOf(filter);
  return (await ctx.query<{ id: string }>(`select p.id from project p where ${where.sql} order by p.code`, where.params)).map(({ id }) => id);
}

export async function projectCount(ctx: Ctx, { filter }: AggregateScope): Promise<number> {
  const where = whereOf(filter);
  const [row] = await ctx.query<{ n: string }>(`select count(*) as n from project p where ${where.sql}`, where.params);
  return Number(row!.n);
}

/** Where projects lie in the dimensions of one source: a row for each value, with its share in percent where there is one. */
export function placesIn(ctx: Ctx, scope: AggregateScope, source: DimensionSource, ids: readonly string[]): Promise<{ id: string; cell: string; percentage: string | null }[]> {
  const { joins, cell } = sqlOf(scope.by.filter((dimension) => sourceOf(dimension) === source));
  const where = withVocabulary(scope).and('p.id = any(?)', ids);
  return ctx.query(`select p.id, ${cell} as cell, ${PERCENTAGES[source] ?? 'null'} as percentage from project p ${joins} where ${where.sql}`, where.params);
}

const MEMBER = `'Project' as "__typename", p.id`;

/** Projects of a cell; all of the scope for the total. One statement for any number of cells. */
export function projectsOfCell(ctx: Ctx, scope: AggregateScope, cell: string | null, page: PageArgs): Promise<PageData> {
  const where = whereOf(scope.filter, withVocabulary(scope));
  if (cell === null) return pageOf(ctx, { select: MEMBER, from: 'project p', where, order: ['p.code'] }, page);
  const { joins, cell: key, condition } = sqlOf(scope.by);
  // the filter stands inside: outside, the planner takes the distinct rows for few and looks each of them up
  const from = `(select distinct p.id, p.code, ${key} as cell from project p ${joins} where ${where.copy().and(condition).sql}) p`;
  return pagePerParent(ctx, `aggregate ${scope.by.join()} ${from}`, 'p.cell', { select: MEMBER, from, where: where.valuesOnly(), order: ['p.code'] }, page, cell);
}
