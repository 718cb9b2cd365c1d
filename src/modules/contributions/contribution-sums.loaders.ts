import type { Ctx } from '../../kernel/context';
import type { Where } from '../../kernel/list';
import { lastDay } from '../../kernel/partial-date';

/** What lines share that a sum over them depends on; `valueDate` and `isZero` only where amounts are to be converted. */
export interface SumKey {
  readonly currency: string | null; readonly unit: string | null; readonly valueDate: string | null; readonly isZero: boolean | null;
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
const wanted = ({ where, asOf, disputed }: SumScope, dated: boolean): { sql: string; params: unknown[] } => {
  const [day, ids] = [`$${where.params.length + 1}`, `$${where.params.length + 2}`];
  return {
    params: [...where.params, lastDay(asOf), disputed],
    sql: `with seen as materialized (
        select l.id, l.code, l.currency, l.unit, l.value_date, l.vintage, l.amount, l.quantity, l.absences, l.revises_id, l.part_of_id, l.duplicate_of_id, coalesce(${where.sql}, false) as is_wanted from contribution_line l),
      named as materialized (select distinct n.id from seen s cross join lateral (values (s.revises_id), (s.part_of_id), (s.duplicate_of_id)) n(id) where n.id is not null),
      wanted as materialized (
        select s.id, s.code, s.currency, s.unit, s.amount, s.quantity, ${dated ? 's.value_date' : 'null::text'} as value_date, ${dated ? 's.amount = 0' : 'null::boolean'} as is_zero,
          case when s.amount is null then ${reason('money')} end as money_reason, case when s.unit is not null and s.quantity is null then ${reason('quantity')} end as quantity_reason,
          num_nonnulls(s.revises_id, s.part_of_id, s.duplicate_of_id) > 0 or n.id is not null or s.id = any(${ids}) as is_special,
          s.vintage is null or mixta_first_day(s.vintage) <= ${day}::date as is_stated
        from seen s left join named n on n.id = s.id where s.is_wanted)`,
  };
};

const KEY = `w.currency, w.unit, w.value_date as "valueDate", w.is_zero as "isZero", w.money_reason as "moneyReason", w.quantity_reason as "quantityReason"`;
const PLAIN = 'from wanted w where w.is_stated and not w.is_special';

/** Sums over the lines that stand for themselves, and the ids of all others: one row for all lines that share a key. */
export async function lineSums(ctx: Ctx, scope: SumScope, dated: boolean): Promise<{ sums: LineSum[]; special: string[] }> {
  const { sql, params } = wanted(scope, dated);
  const rows = await ctx.query<LineSum & { special: string[] | null }>(`${sql}
    select ${KEY}, count(*)::int as lines, sum(w.amount)::text as amount, sum(w.quantity)::text as quantity, null::text[] as special ${PLAIN} group by 1, 2, 3, 4, 5, 6
    union all select null, null, null, null, null, null, 0, null, null, coalesce(array_agg(w.id order by w.code), '{}') from wanted w where w.is_special`, params);
  return { sums: rows.filter(({ special }) => special === null), special: rows.flatMap(({ special }) => special ?? []) };
}

/** The lines behind the sums, by code. */
export function plainLines(ctx: Ctx, scope: SumScope, dated: boolean): Promise<PlainLine[]> {
  const { sql, params } = wanted(scope, dated);
  return ctx.query<PlainLine>(`${sql} select w.id, w.code, ${KEY} ${PLAIN} order by w.code`, params);
}

/** How many projects the lines that count belong to. */
export async function projectsCounted(ctx: Ctx, { where, asOf }: SumScope, leftOut: readonly string[]): Promise<number> {
  const condition = where.copy().and('l.vintage is null or mixta_first_day(l.vintage) <= ?::date', lastDay(asOf)).and('l.id <> all(?)', leftOut);
  const [row] = await ctx.query<{ n: number }>(`select count(distinct l.project_id)::int as n from contribution_line l where ${condition.sql}`, condition.params);
  return row!.n;
}
