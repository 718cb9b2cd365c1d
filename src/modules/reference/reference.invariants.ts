import type { Invariant } from '../../kernel/module';

const withoutLoops = (type: string, table: string, said = 't.code'): Invariant => ({
  name: `${table}_tree_without_loops`,
  text: `No ${type} lies above itself.`,
  sql: `with recursive above(code, start, id) as (
      select ${said}, t.id, t.parent_id from ${table} t where t.parent_id is not null
      union select a.code, a.start, t.parent_id from above a join ${table} t on t.id = a.id where t.parent_id is not null)
    select distinct '${type}' as type, code from above where id = start order by code`,
});

/** What the database cannot hold in one row or one key; each statement lists the records that break the rule. */
export const referenceInvariants: Invariant[] = [
  withoutLoops('Sector', 'sector', `t.vocabulary || ':' || t.code`),
  withoutLoops('Region', 'region'),
  {
    name: 'sector_in_tree_of_its_vocabulary',
    text: 'A sector lies below a sector of its own vocabulary, at a higher level.',
    sql: `select 'Sector' as type, s.vocabulary || ':' || s.code as code from sector s join sector p on p.id = s.parent_id
      where p.vocabulary <> s.vocabulary or p.level >= s.level order by 2`,
  },
  {
    name: 'sdg_below_the_one_its_code_names',
    text: 'A target lies below its goal, and an indicator below its target, as their codes say.',
    sql: `select 'Sdg' as type, s.code from sdg s join sdg p on p.id = s.parent_id where regexp_replace(s.code, '[.][^.]*$', '') <> p.code order by 2`,
  },
  {
    name: 'only_withdrawn_codes_have_a_last_day',
    text: 'Only a withdrawn code has a date of withdrawal.',
    sql: `select 'Sector' as type, s.vocabulary || ':' || s.code as code from sector s where s.withdrawn_on is not null and s.status <> 'WITHDRAWN'
      union all select 'CodeListEntry', e.list || ':' || e.code from code_list_entry e where e.withdrawn_on is not null and e.status <> 'WITHDRAWN' order by 1, 2`,
  },
];
