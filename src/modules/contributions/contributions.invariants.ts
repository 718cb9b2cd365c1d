import type { Invariant } from '../../kernel/module';

/** What one row alone cannot tell of lines, payments and budgets. */
export const contributionInvariants: Invariant[] = [
  {
    name: 'contribution-not-round-in-circles',
    text: 'Following what a line revises, is part of or duplicates ends at a line; one that leads back to itself would hide the contribution.',
    sql: `with recursive step (start_id, kind, at_id, depth) as (
        select l.id, kind, next_id, 1 from contribution_line l cross join lateral (values ('revises', l.revises_id), ('part', l.part_of_id), ('duplicate', l.duplicate_of_id)) as link (kind, next_id) where next_id is not null
        union all
        select s.start_id, s.kind, case s.kind when 'revises' then l.revises_id when 'part' then l.part_of_id else l.duplicate_of_id end, s.depth + 1
          from step s join contribution_line l on l.id = s.at_id where s.at_id <> s.start_id and s.depth < 50
      ) select distinct 'ContributionLine' as type, l.code, null::text as exception from step s join contribution_line l on l.id = s.start_id where s.at_id = s.start_id order by l.code`,
  },
  {
    name: 'split-of-what-several-receive',
    text: 'A contribution that is meant for one country is not split over several.',
    sql: `select 'ContributionLine' as type, l.code, null::text as exception from contribution_line l
      where l.receiver_country is not null and exists (select 1 from contribution_line_recipient r where r.line_id = l.id) order by l.code`,
  },
  {
    name: 'split-shares-sum-to-100',
    text: 'The shares of the countries in a contribution sum to exactly 100.',
    sql: `select 'ContributionLine' as type, l.code, null::text as exception from contribution_line l
      where exists (select 1 from contribution_line_recipient r where r.line_id = l.id having sum(r.percentage) <> 100) order by l.code`,
  },
  {
    name: 'payment-in-the-currency-of-its-line',
    text: 'A payment is in the currency of the line under which it was made; in another one it belongs to a line of its own.',
    sql: `select 'Disbursement' as type, d.code, null::text as exception from disbursement d join contribution_line l on l.id = d.line_id where l.currency <> d.currency order by d.code`,
  },
  {
    name: 'withheld-amount-of-a-line-that-says-so',
    text: 'An amount is held back only where its line says so, and has none itself.',
    sql: `select 'WithheldAmount' as type, w.code, null::text as exception from withheld_amount w join contribution_line l on l.id = w.line_id
      where l.amount is not null or not l.absences @> '[{"field": "money", "reason": "WITHHELD"}]' order by w.code`,
  },
  {
    name: 'share-of-a-total-of-the-same-budget',
    text: 'A share is held by a TOTAL of the same project or program, in the same currency.',
    sql: `select 'BudgetStatement' as type, b.code, null::text as exception from budget_statement b join budget_statement t on t.id = b.total_id
      where t.kind <> 'TOTAL' or t.currency <> b.currency or (t.project_id, t.program_id) is distinct from (b.project_id, b.program_id) order by b.code`,
  },
];
