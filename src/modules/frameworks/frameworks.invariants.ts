import type { Invariant } from '../../kernel/module';

/** What the database cannot hold in one row or one key; each statement lists the records that break the rule. */
export const frameworkInvariants: Invariant[] = [
  {
    name: 'framework_node_tree_without_loops',
    text: 'No node of a framework lies above itself.',
    sql: `with recursive above(code, start, id) as (
        select n.code, n.id, n.parent_id from framework_node n where n.parent_id is not null
        union select a.code, a.start, n.parent_id from above a join framework_node n on n.id = a.id where n.parent_id is not null)
      select distinct code from above where id = start order by code`,
  },
  {
    name: 'framework_succession_without_loops',
    text: 'No framework supersedes itself, over however many versions.',
    sql: `with recursive older(code, start, id) as (
        select f.code, f.id, f.supersedes_id from results_framework f where f.supersedes_id is not null
        union select o.code, o.start, f.supersedes_id from older o join results_framework f on f.id = o.id where f.supersedes_id is not null)
      select distinct code from older where id = start order by code`,
  },
  {
    name: 'framework_weights_whole_or_absent',
    text: 'The weights that an owner gives to the nodes right below one node sum to exactly 1, or none of them has one.',
    sql: `select n.code from framework_node n
      join (select framework_id, parent_id from framework_node group by framework_id, parent_id
        having count(weight) > 0 and (count(weight) < count(*) or sum(weight) <> 1)) wrong
        on wrong.framework_id = n.framework_id and wrong.parent_id is not distinct from n.parent_id
      order by n.code`,
  },
  {
    name: 'crosswalk_leads_to_successor',
    text: 'A crosswalk leads to nodes and indicators of the version that supersedes.',
    sql: `select c.code from crosswalk c where exists (
        select 1 from crosswalk_node t join framework_node n on n.id = t.node_id where t.crosswalk_id = c.id and n.framework_id <> c.successor_id)
      or exists (select 1 from crosswalk_indicator t join framework_indicator i on i.id = t.indicator_id where t.crosswalk_id = c.id and i.framework_id <> c.successor_id)
      order by c.code`,
  },
  {
    name: 'government_framework_has_government',
    text: 'A framework that a government owns names the country.',
    sql: `select f.code from results_framework f where f.is_government_owned and f.owner_country is null order by f.code`,
  },
  {
    name: 'framework_indicator_drawn_from_another_framework',
    text: 'An indicator is drawn from an indicator of another framework.',
    sql: `select i.code from framework_indicator i join framework_indicator o on o.id = i.drawn_from_id
      where o.framework_id = i.framework_id order by i.code`,
  },
  {
    name: 'framework_indicator_words_or_numbers',
    text: 'An indicator whose progress is told in words has no numbers, and one with numbers no ratings.',
    sql: `select i.code from framework_indicator i where case when i.is_qualitative
        then num_nonnulls(i.baseline_value, i.target_value) > 0 or exists (select 1 from framework_indicator_period p where p.indicator_id = i.id and num_nonnulls(p.target, p.actual) > 0)
        else exists (select 1 from framework_indicator_rating g where g.indicator_id = i.id) end
      order by i.code`,
  },
];
