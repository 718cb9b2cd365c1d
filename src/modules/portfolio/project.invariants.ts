import type { Invariant } from '../../kernel/module';

/** A record that says why its participations are incomplete is listed as a known exception, with its note, and breaks nothing. */
const EXCEPTION = `(select coalesce(a->>'note', a->>'reason') from jsonb_array_elements(p.absences) a where a->>'field' = 'participations' limit 1) as exception`;
const breaking = (condition: string) => `select 'Project' as type, p.code, ${EXCEPTION} from project p where ${condition} order by p.code`;
const anyone = (condition: string) => `exists (select 1 from participation a where a.project_id = p.id and ${condition})`;
const countries = (condition: string) => `(select count(distinct a.country) from participation a where a.project_id = p.id and ${condition})`;
const sharesOf = (table: string, group: string) => `select 'Project' as type, p.code, null::text as exception from project p where exists (
  select 1 from ${table} s where s.project_id = p.id group by ${group} having count(s.percentage) > 0 and (count(s.percentage) < count(*) or sum(s.percentage) <> 100)) order by p.code`;

/** Invariants 1, 2, 3, 5 and 6 of DOMAIN.md section 2, over what is stored; drafts that name nobody yet are not judged. */
export const projectInvariants: Invariant[] = [
  {
    name: 'project-roles-cover-triangle',
    text: 'A TRIANGULAR project has a FIRST_PROVIDER, a SECOND_PROVIDER and a RECIPIENT; BOTH counts for either side.',
    sql: breaking(`p.modality = 'TRIANGULAR' and (p.visibility = 'PUBLISHED' or ${anyone('true')})
      and not (${anyone(`a.role in ('FIRST_PROVIDER', 'BOTH')`)} and ${anyone(`a.role = 'SECOND_PROVIDER'`)} and ${anyone(`a.role in ('RECIPIENT', 'BOTH')`)})`),
  },
  {
    name: 'project-region-has-three',
    text: 'A REGIONAL project has at least three countries, or a grouping.',
    sql: breaking(`p.modality = 'REGIONAL' and (p.visibility = 'PUBLISHED' or ${anyone('true')})
      and ${countries('true')} < 3 and not ${anyone('a.grouping_id is not null')}`),
  },
  {
    name: 'project-one-country-pair',
    text: 'A BILATERAL project has exactly one pair of countries, besides further actors in role PARTICIPANT.',
    sql: breaking(`p.modality = 'BILATERAL' and (p.visibility = 'PUBLISHED' or ${anyone('true')})
      and (${anyone(`a.grouping_id is not null and a.role <> 'PARTICIPANT'`)} or not (${countries(`a.role <> 'PARTICIPANT'`)} = 2
        or (${countries(`a.role <> 'PARTICIPANT'`)} < 2 and ${countries('true')} = 2)))`),
  },
  {
    name: 'project-both-stands-alone',
    text: 'An actor in role BOTH has no other role in the project at the same time.',
    sql: `select 'Project' as type, p.code, null::text as exception from project p where exists (
      select 1 from participation a join participation b on b.project_id = a.project_id and b.role <> 'BOTH'
        and coalesce(a.country, a.organization_id, a.grouping_id) = coalesce(b.country, b.organization_id, b.grouping_id)
      where a.project_id = p.id and a.role = 'BOTH'
        and coalesce(mixta_first_day(a.from_on), '-infinity') <= coalesce(mixta_last_day(b.to_on), 'infinity')
        and coalesce(mixta_first_day(b.from_on), '-infinity') <= coalesce(mixta_last_day(a.to_on), 'infinity')) order by p.code`,
  },
  { name: 'project-sector-shares', text: 'Sector percentages of one vocabulary sum to exactly 100, or none is given.', sql: sharesOf('project_sector', 's.vocabulary') },
  { name: 'project-territory-shares', text: 'Territory percentages sum to exactly 100, or none is given.', sql: sharesOf('project_territory', 's.project_id') },
  {
    name: 'project-dates',
    text: 'Actual dates are not in the future; an end is not before its start.',
    sql: `select 'Project' as type, p.code, null::text as exception from project p
      where mixta_first_day(p.actual_start) > current_date or mixta_first_day(p.actual_end) > current_date
        or mixta_last_day(p.end_on) < mixta_first_day(p.start_on) or mixta_last_day(p.actual_end) < mixta_first_day(p.actual_start) order by p.code`,
  },
  {
    name: 'project-status-is-last-of-history',
    text: 'The status of a project is the last one of its history.',
    sql: `select 'Project' as type, p.code, null::text as exception from project p
      join lateral (select c.status from project_status_change c where c.project_id = p.id order by c.position desc limit 1) last on true
      where last.status is distinct from p.status order by p.code`,
  },
];
