import type { Invariant } from '../../kernel/module';

const unlike = (type: string, table: string) => `select '${type}' as type, r.code, null::text as exception from ${table} r
  left join ${table}_search s on s.id = r.id where (r.visibility = 'PUBLISHED') <> (s.id is not null)`;

/** Everybody may read the search tables whole, so a draft in them would be a leak. */
export const searchInvariants: Invariant[] = [
  {
    name: 'search-holds-what-is-published',
    text: 'Search holds every published project and event, and no other.',
    sql: `${unlike('Project', 'project')} union all ${unlike('Event', 'event')} order by 1, 2`,
  },
];
