import type { Ctx } from '../../kernel/context';
import { loaderNamed } from '../../kernel/loader';
import { readable, participantWhere, whereOf } from './project-filter.loaders';
import type { ProjectFilter } from './project.inputs';
import type { ProjectEdge } from './projects.loaders';

/** The list that facets count over: all projects, or those of one parent. */
export interface FacetScope { edge: ProjectEdge | null; key: string; filter: ProjectFilter | null | undefined }
export interface FacetCount { code: string | null; vocabulary: string | null; count: number }

export type Facet = 'status' | 'modality' | 'instrument' | 'sector' | 'sdg' | 'role' | 'country';

/** What each facet leaves out of the filter: its own condition. */
const OWN: Record<Facet, (filter: ProjectFilter) => ProjectFilter> = {
  status: (filter) => ({ ...filter, status: null, statusIn: null }),
  modality: (filter) => ({ ...filter, modality: null }),
  instrument: (filter) => ({ ...filter, instrument: null }),
  sector: (filter) => ({ ...filter, sector: null }),
  sdg: (filter) => ({ ...filter, sdg: null }),
  role: (filter) => ({ ...filter, participant: { ...filter.participant, role: null, roleIn: null } }),
  country: (filter) => ({ ...filter, participant: { ...filter.participant, country: null } }),
};

interface Counted { code: string; join: string; params: unknown[] }

/** Number of projects per value; one statement for any number of parents. */
export async function facetCounts(ctx: Ctx, scope: FacetScope, facet: Facet, vocabulary: string | null = null): Promise<FacetCount[]> {
  const filter = await readable(ctx, scope.filter);
  if (filter === 'NOTHING') return [];
  const others = OWN[facet](filter);
  const where = whereOf(others);
  const counted = countedBy(facet, others, vocabulary);
  const parent = scope.edge?.parent ?? "''";
  const signature = JSON.stringify([scope.edge?.name, facet, vocabulary, where.sql, where.params, counted.params]);
  return loaderNamed<FacetCount[]>(ctx, `facet ${signature}`, async (keys) => {
    const ours = where.copy().and(`${parent} = any(?)`, keys);
    const join = numbered(counted.join, ours.params.length);
    const rows = await ctx.query<{ parent: string; code: string | null; vocabulary: string | null; n: string }>(
      `select ${parent} as parent, ${counted.code}, count(distinct p.id) as n from ${scope.edge?.from ?? 'project p'} ${join}
       where ${ours.sql} group by 1, 2, 3 order by 1, 4 desc, 3 nulls last, 2 nulls last`,
      [...ours.params, ...counted.params],
    );
    return keys.map((key) => rows.filter((row) => row.parent === key).map((row) => ({ code: row.code, vocabulary: row.vocabulary, count: Number(row.n) })));
  }).load(scope.key);
}

const plain = (column: string): Counted => ({ code: `${column} as code, null::text as vocabulary`, join: '', params: [] });

function countedBy(facet: Facet, filter: ProjectFilter, vocabulary: string | null): Counted {
  if (facet === 'sector') {
    // a left join, so that projects without a sector are counted as such
    return { code: 's.code as code, s.vocabulary as vocabulary', join: 'left join project_sector s on s.project_id = p.id and s.vocabulary = coalesce(?, s.vocabulary)', params: [vocabulary] };
  }
  if (facet === 'sdg') return { ...plain('g.code'), join: 'left join project_sdg g on g.project_id = p.id' };
  if (facet === 'role' || facet === 'country') {
    const { text, params } = participantWhere(filter.participant ?? {});
    const column = facet === 'role' ? 'pa.role' : 'pa.country';
    return { ...plain(column), join: `join participation pa on pa.project_id = p.id and ${text} and ${column} is not null`, params };
  }
  return plain({ status: 'p.status', modality: 'p.modality', instrument: 'p.instrument' }[facet]);
}

const numbered = (text: string, used: number): string => {
  let next = used;
  return text.replace(/\?/g, () => `$${(next += 1)}`);
};
