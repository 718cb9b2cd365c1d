import type { Invariant } from '../../kernel/module';

/** Rules that no constraint can hold because they read several rows; `mixta check` lists what breaks them. */
export const agreementsInvariants: Invariant[] = [
  {
    name: 'commitment_without_session',
    text: 'Every commitment was agreed or taken up by at least one session.',
    sql: 'select c.code from commitment c where not exists (select 1 from commitment_appearance a where a.commitment_id = c.id) order by 1',
  },
  {
    name: 'commitment_of_two_commissions',
    text: 'A commitment keeps to the sessions of one joint commission.',
    sql: `select c.code from commitment c join commitment_appearance a on a.commitment_id = c.id join session s on s.id = a.session_id
      group by c.code having count(distinct s.commission_id) > 1 order by 1`,
  },
  {
    name: 'commitment_appearances_out_of_order',
    text: 'The sessions of a commitment stand in the order in which they were held, the one that agreed it first.',
    sql: `select distinct c.code from commitment c
      join commitment_appearance a on a.commitment_id = c.id join session s on s.id = a.session_id
      join commitment_appearance b on b.commitment_id = c.id and b.position > a.position join session t on t.id = b.session_id
      where mixta_first_day(s.held_on) > mixta_last_day(t.held_on) or (s.commission_id = t.commission_id and s.ordinal > t.ordinal) order by 1`,
  },
  {
    name: 'commitment_due_before_first_session',
    text: 'A commitment is not due before the session that agreed it.',
    sql: `select c.code from commitment c join commitment_appearance a on a.commitment_id = c.id and a.position = 0 join session s on s.id = a.session_id
      where mixta_last_day(c.due) < mixta_first_day(s.held_on) order by 1`,
  },
  {
    name: 'program_session_of_other_countries',
    text: 'A bilateral program is approved by a session of the joint commission of its own parties.',
    sql: `select p.code from bilateral_program p join session s on s.id = p.session_id join joint_commission j on j.id = s.commission_id
      where p.kind in ('BILATERAL', 'JOINT_FUND', 'FUND_CALL')
        and (select count(*) from bilateral_program_party y where y.program_id = p.id and y.country in (j.country_a, j.country_b)) < 2 order by 1`,
  },
  {
    name: 'program_ends_before_start',
    text: 'A program does not end before it begins (also held by a constraint).',
    sql: 'select p.code from bilateral_program p where mixta_last_day(p.end_on) < mixta_first_day(p.start_on) order by 1',
  },
  {
    name: 'program_without_party',
    text: 'Every program has a party.',
    sql: 'select p.code from bilateral_program p where not exists (select 1 from bilateral_program_party y where y.program_id = p.id) order by 1',
  },
  {
    name: 'sessions_out_of_order',
    text: 'The ordinals of the sessions of a commission rise with their dates.',
    sql: `select s.code from session s join session t on t.commission_id = s.commission_id and t.ordinal > s.ordinal
      where mixta_first_day(s.held_on) > mixta_last_day(t.held_on) order by 1`,
  },
  {
    name: 'review_before_program',
    text: 'A program is not reviewed before it begins.',
    sql: `select r.code from review_event r join bilateral_program p on p.id = r.program_id
      where mixta_last_day(r.held_on) < mixta_first_day(p.start_on) order by 1`,
  },
  {
    name: 'more_proposals_than_declared',
    text: 'A call holds no more published proposals than its source declares.',
    sql: `select l.code from fund_call l
      where (select count(*) from proposal o where o.call_id = l.id and o.visibility = 'PUBLISHED') > l.declared_proposals order by 1`,
  },
];
