import type { Invariant } from '../../kernel/module';

/** What the database cannot hold in one row; each statement lists the records that break the rule. */
export const monitoringInvariants: Invariant[] = [
  {
    name: 'follow_up_closed_with_evidence',
    text: 'An action that is done has evidence.',
    sql: `select a.code from follow_up_action a where a.status = 'DONE' and not exists (select 1 from follow_up_evidence e where e.action_id = a.id) order by a.code`,
  },
  {
    name: 'recommendation_closed_with_action',
    text: 'A recommendation that is done has an action that is done, and none that is planned or under way.',
    sql: `select r.code from recommendation r where r.status = 'DONE' and (not exists (select 1 from follow_up_action a where a.recommendation_id = r.id and a.status = 'DONE')
      or exists (select 1 from follow_up_action a where a.recommendation_id = r.id and a.status in ('PLANNED', 'UNDER_WAY'))) order by r.code`,
  },
  {
    name: 'follow_up_of_a_sub_point',
    text: 'A sub-point that an action answers is one of its recommendation.',
    sql: `select a.code from follow_up_action a where a.sub_point > (select count(*) from recommendation_sub_point s where s.recommendation_id = a.recommendation_id) order by a.code`,
  },
  {
    name: 'effectiveness_indicator_succession_without_loops',
    text: 'No version of an indicator supersedes itself, over however many versions.',
    sql: `with recursive older(code, start, id) as (
        select i.code, i.id, i.supersedes_id from effectiveness_indicator i where i.supersedes_id is not null
        union select o.code, o.start, i.supersedes_id from older o join effectiveness_indicator i on i.id = o.id where i.supersedes_id is not null)
      select distinct code from older where id = start order by code`,
  },
];
