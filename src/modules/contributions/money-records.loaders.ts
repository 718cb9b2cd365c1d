import { selectOf } from '../../kernel/columns';
import type { Ctx } from '../../kernel/context';
import { Where } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { recordId } from '../../kernel/record-id';
import type { Row } from '../../kernel/stub';
import { BudgetStatement } from './budget-statement.entity';
import { moneyColumn } from './contribution-lines.loaders';
import { Disbursement } from './disbursement.entity';
import type { DisbursementFilter } from './disbursement-totals.type';
import { FiscalCalendar } from './fiscal-calendar.entity';
import { ValuationMethod } from './valuation-method.entity';

export const DISBURSEMENT = `${selectOf(Disbursement, 'Disbursement', 'd')}, ${moneyColumn('d', 'd.paid_on')}`;
const PAYMENT = `select ${DISBURSEMENT} from disbursement d`;
const BUDGET = `select ${selectOf(BudgetStatement, 'BudgetStatement', 'b')}, ${moneyColumn('b', 'b.stated_for')} from budget_statement b`;
const METHOD = `select ${selectOf(ValuationMethod, 'ValuationMethod', 'm')} from valuation_method m`;
const CALENDAR = `select ${selectOf(FiscalCalendar, 'FiscalCalendar', 'f')} from fiscal_calendar f`;

export const disbursementById = byKey('id', (ctx, ids) => ctx.query(`${PAYMENT} where d.id = any($1)`, [ids]));
export const disbursementsByLineId = groupedByKey('lineId', (ctx, ids) => ctx.query(`${PAYMENT} where d.line_id = any($1) order by d.line_id, mixta_first_day(d.paid_on) nulls last, d.code`, [ids]));

const budgetsBy = (property: string, column: string) => groupedByKey(property, (ctx, ids) => ctx.query(`${BUDGET} where b.${column} = any($1) order by b.${column}, b.code`, [ids]));
export const budgetById = byKey('id', (ctx, ids) => ctx.query(`${BUDGET} where b.id = any($1)`, [ids]));
export const budgetsByProjectId = budgetsBy('projectId', 'project_id');
export const budgetsByProgramId = budgetsBy('programId', 'program_id');
export const budgetsByTotalId = budgetsBy('totalId', 'total_id');

export const methodById = byKey('id', (ctx, ids) => ctx.query(`${METHOD} where m.id = any($1)`, [ids]));
export const methodByCode = byKey('code', (ctx, codes) => ctx.query(`${METHOD} where m.code = any($1)`, [codes]));
export const methodList = { select: selectOf(ValuationMethod, 'ValuationMethod', 'm'), from: 'valuation_method m', order: ['m.code'] };

export const calendarById = byKey('id', (ctx, ids) => ctx.query(`${CALENDAR} where f.id = any($1)`, [ids]));
export const calendarByCountry = byKey('country', (ctx, codes) => ctx.query(`${CALENDAR} where f.country = any($1)`, [codes]));

/** All payments that the filter wants, earliest first. */
export function paymentsWanted(ctx: Ctx, filter: DisbursementFilter): Promise<Row[]> {
  const where = new Where().andIf('l.contributor_country = ?', filter.contributorCountry).andIf('d.currency = ?', filter.currency);
  where.andIf('l.contributor_organization_id = ?', filter.contributorOrganization && recordId('org', filter.contributorOrganization));
  where.andIf('l.project_id = ?', filter.project && recordId('prj', filter.project));
  // a payment under a second report of the same contribution was counted under the first
  where.and('not exists (select 1 from contribution_line original where original.id = l.duplicate_of_id)');
  return ctx.query(`select ${DISBURSEMENT} from disbursement d join contribution_line l on l.id = d.line_id where ${where.sql} order by mixta_first_day(d.paid_on) nulls last, d.code`, where.params);
}
