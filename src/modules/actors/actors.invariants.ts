import type { Invariant } from '../../kernel/module';

const withoutLoops = (name: string, text: string, column: string): Invariant => ({
  name,
  text,
  sql: `with recursive above(code, start, id) as (
      select o.code, o.id, o.${column} from organization o where o.${column} is not null
      union select a.code, a.start, o.${column} from above a join organization o on o.id = a.id where o.${column} is not null)
    select 'Organization' as type, code from above where id = start order by code`,
});

/** What the database cannot hold in one row or one key; each statement lists the records that break the rule. */
export const actorInvariants: Invariant[] = [
  withoutLoops('organization_tree_without_loops', 'No organization belongs to itself, over however many levels.', 'parent_id'),
  withoutLoops('organization_succession_without_loops', 'No organization is its own predecessor.', 'successor_of_id'),
  {
    name: 'organization_known_once',
    text: 'Two published organizations of one country do not have one name, accents and case aside.',
    sql: `select 'Organization' as type, o.code from organization o join organization_search s on s.id = o.id
      where exists (select 1 from organization other join organization_search t on t.id = other.id
        where other.id <> o.id and t.sort_key = s.sort_key and other.country is not distinct from o.country) order by o.code`,
  },
  {
    name: 'organization_search_holds_the_published',
    text: 'The search table, which everybody may read, holds every published organization and no other.',
    sql: `select 'Organization' as type, o.code from organization o left join organization_search s on s.id = o.id
      where (o.visibility = 'PUBLISHED') <> (s.id is not null) order by o.code`,
  },
];
