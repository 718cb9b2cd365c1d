import { selectOf } from '../../kernel/columns';
import type { Ctx } from '../../kernel/context';
import { byKey } from '../../kernel/loader';
import { signedIn } from '../../kernel/signed-in';
import type { Row } from '../../kernel/stub';
import type { Query } from '../../kernel/transaction';
import { WithheldAmount } from './withheld-amount.entity';

const WITHHELD = `select ${selectOf(WithheldAmount, 'WithheldAmount', 'w')}, jsonb_build_object('amount', w.amount::text, 'currency', l.currency, 'on', l.value_date) as money
  from withheld_amount w join contribution_line l on l.id = w.line_id`;

const byId = byKey('id', (ctx, ids) => ctx.query(`${WITHHELD} where w.id = any($1)`, [ids]));
const byLineId = byKey('lineId', (ctx, ids) => ctx.query(`${WITHHELD} where w.line_id = any($1)`, [ids]));

/** Nobody but who signed in has a right to the table at all. */
export const withheldById = async (ctx: Ctx, id: string): Promise<Row | null> => (signedIn(ctx) ? byId(ctx).load(id) : null);
export const withheldByLineId = async (ctx: Ctx, lineId: string): Promise<Row | null> => (signedIn(ctx) ? byLineId(ctx).load(lineId) : null);

/** An amount whose day has passed: of which record, whose it is, and what changes in the document of its line. */
export interface DueAmount { readonly id: string; readonly lineId: string; readonly custodian: string; readonly until: string; readonly amount: string }

/** Amounts that were held back until a day before the clock's; the database lets the keeper see no others. */
export async function dueAmounts(query: Query): Promise<DueAmount[]> {
  await query('set local role mixta_keeper');
  return query<DueAmount>(`select w.id, w.line_id as "lineId", w.custodian, w.amount::text, (select a->>'until' from jsonb_array_elements(l.absences) a where a->>'field' = 'money') as until
    from withheld_amount w join contribution_line l on l.id = w.line_id order by w.id`);
}

/** The document of a line with the amount that it held back; one that has an amount by now keeps it. */
export const disclosed = (line: Row, { amount }: DueAmount): Row =>
  ({ ...line, amount: line.amount ?? amount, absences: ((line.absences ?? []) as Row[]).filter(({ field }) => field !== 'money') });
