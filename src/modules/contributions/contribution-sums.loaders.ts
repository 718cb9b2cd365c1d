import type { Ctx } from '../../kernel/context';
import type { Where } from '../../kernel/list';
import { lastDay } from '../../kernel/partial-date';

/** A column of lines by which sums are told apart; `partner` is the country, else the organization, else the name. */
export type LineGroup = 'category' | 'contributorCountry' | 'year' | 'projectId' | 'partner';
const GROUPS: Record<LineGroup, string> = {
  category: 'l.category', contributorCountry: 'l.contributor_country', year: 'left(l.value_date, 4)', projectId: 'l.project_id', partner: 'coalesce(l.contributor_country, l.contributor_organization_id, l.contributor_name)',
};
/** How fine sums are wanted: by value date where amounts are to be converted, by a column where they are told apart. */
export interface SumWish { readonly dated: boolean; readonly by: LineGroup | null }

/** What lines share that a sum over them depends on; `valueDate` and whether there is anything only where sums are to be converted. */
export interface SumKey {
  readonly group: string | null;
  readonly currency: string | null; readonly unit: string | null; readonly valueDate: string | null; readonly isZero: boolean | null; readonly isNoEffort: boolean | null;
  /** Why the amount or the quantity is missing; null where there is one. */
  readonly moneyReason: string | null; readonly quantityReason: string | null;
}
/** Lines that stand for themselves, summed up. */
export interface LineSum extends SumKey { readonly lines: number; readonly amount: string | null; readonly quantity: string | null }
export interface PlainLine extends SumKey { readonly id: string; readonly code: string }

/** Which lines, on which day, and those that parties dispute. */
export interface SumScope { readonly where: Where; readonly asOf: string; readonly disputed: readonly string[] }

const reason = (field: 'money' | 'quantity') => `coalesce((select a.value ->> 'reason' from jsonb_array_elements(s.absences) with ordinality a(value, n) where a.value ->> 'field' = '${field}' order by a.n desc limit 1), 'NOT_REPORTED')`;

/**
 * The lines wanted, each read once: `special` ones have to do with another line or a dispute, and the rules of counting once
 * are asked of them; all others stand for themselves.
 */
const wanted = ({ where, asOf, disputed }: SumScope, { dated, by }: SumWish): { sql: string; params: unknown[] } => {
  const [day, ids] = [`$${where.params.length + 1}`, `$${where.params.length + 2}`];
  return {
    params: [...where.params, lastDay(asOf), disputed],
    sql: `with seen as materialized (
        select l.id, l.code, l.currency, l.unit, l.value_date, l.vintage, l.amount, l.quantity, l.absences, l.revises_id, l.part_of_id, l.duplicate_of_id, ${by ? GROUPS[by] : 'null::text'} as grp, l.contributor_organization_id, coalesce(${where.sql}, false) as is_wanted from contribution_line l),
      named as materialized (select distinct n.id from seen s cross join lateral (values (s.revises_id), (s.part_of_id), (s.duplicate_of_id)) n(id) where n.id is not null),
      wanted as materialized (
        select s.id, s.code, s.grp, s.contributor_organization_id, s.currency, s.unit, s.amount, s.quantity, ${dated ? 's.value_date' : 'null::text'} as value_date, ${dated ? 's.amount = 0' : 'null::boolean'} as is_zero, ${dated ? 's.quantity = 0' : 'null::boolean'} as is_no_effort,
          case when s.amount is null then ${reason('money')} end as money_reason, case when s.unit is not null and s.quantity is null then ${reason('quantity')} end as quantity_reason,
          num_nonnulls(s.revises_id, s.part_of_id, s.duplicate_of_id) > 0 or n.id is not null or s.id = any(${ids}) as is_special,
          s.vintage is null or mixta_first_day(s.vintage) <= ${day}::date as is_stated
        from seen s left join named n on n.id = s.id where s.is_wanted)`,
  };
};

const KEY = `w.grp as "group", w.currency, w.unit, w.value_date as "valueDate", w.is_zero as "isZero", w.is_no_effort as "isNoEffort", w.money_reason as "moneyReason", w.quantity_reason as "quantityReason"`;
const PLAIN = 'from wanted w where w.is_stated and not w.is_special';

/** Sums over the lines that stand for themselves, and the ids of all others: one row for all lines that share a key. */
export async function lineSums(ctx: Ctx, scope: SumScope, wish: SumWish): Promise<{ sums: LineSum[]; special: string[] }> {
  const { sql, params } = wanted(scope, wish);
  const rows = await ctx.query<LineSum & { special: string[] | null }>(`${sql}
    select ${KEY}, count(*)::int as lines, sum(w.amount)::text as amount, sum(w.quantity)::text as quantity, null::text[] as special ${PLAIN} group by 1, 2, 3, 4, 5, 6, 7, 8
    union all select null, null, null, null, null, null, null, null, 0, null, null, coalesce(array_agg(w.id order by w.code), '{}') from wanted w where w.is_special`, params);
  return { sums: rows.filter(({ special }) => special === null), special: rows.flatMap(({ special }) => special ?? []) };
}

/** The lines behind the sums, by code. */
export function plainLines(ctx: Ctx, scope: SumScope, wish: SumWish): Promise<PlainLine[]> {
  const { sql, params } = wanted(scope, wish);
  return ctx.query<PlainLine>(`${sql} select w.id, w.code, ${KEY} ${PLAIN} order by w.code`, params);
}

/** What a line that stands for itself gives to its project. */
export interface GivenLine extends PlainLine { readonly organizationId: string | null; readonly amount: string | null; readonly quantity: string | null }

/** Line by line with their numbers, by code, and the ids of the special ones. */
export async function givenToProjects(ctx: Ctx, scope: SumScope): Promise<{ plain: GivenLine[]; special: string[] }> {
  const { sql, params } = wanted(scope, { dated: true, by: 'projectId' });
  const rows = await ctx.query<GivenLine & { isSpecial: boolean }>(`${sql}
    select w.id, w.code, ${KEY}, w.contributor_organization_id as "organizationId", w.amount::text as amount, w.quantity::text as quantity, w.is_special as "isSpecial"
    from wanted w where w.is_special or w.is_stated order by w.code`, params);
  return { plain: rows.filter(({ isSpecial }) => !isSpecial), special: rows.filter(({ isSpecial }) => isSpecial).map(({ id }) => id) };
}

/** Of the lines that stand for themselves, those without an amount. */
export async function plainWithoutAmount(ctx: Ctx, scope: SumScope): Promise<string[]> {
  const { sql, params } = wanted(scope, { dated: false, by: null });
  return (await ctx.query<{ id: string }>(`${sql} select w.id ${PLAIN} and w.amount is null`, params)).map(({ id }) => id);
}

/** How many projects the lines that count belong to. */
export async function projectsCounted(ctx: Ctx, { where, asOf }: SumScope, leftOut: readonly string[]): Promise<number> {
  const condition = where.copy().and('l.vintage is null or mixta_first_day(l.vintage) <= ?::date', lastDay(asOf)).and('l.id <> all(?)', leftOut);
  const [row] = await ctx.query<{ n: number }>(`select count(distinct l.project_id)::int as n from contribution_line l where ${condition.sql}`, condition.params);
  return row!.n;
}
