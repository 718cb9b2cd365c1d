import type { Reference } from '../../kernel/context';
import { lineById } from './contribution-lines.loaders';
import { budgetById, calendarById, disbursementById, methodById } from './money-records.loaders';
import { withheldById } from './withheld-amounts.loaders';

/** How others load this module's records by key. */
export const references: { [type: string]: Reference } = {
  ContributionLine: { prefix: 'con', keys: ['id'], hideable: true, load: (ctx, ref) => lineById(ctx).load(ref.id) },
  WithheldAmount: { prefix: 'whd', keys: ['id'], hideable: true, load: (ctx, ref) => withheldById(ctx, ref.id) },
  Disbursement: { prefix: 'dis', keys: ['id'], hideable: true, load: (ctx, ref) => disbursementById(ctx).load(ref.id) },
  BudgetStatement: { prefix: 'bud', keys: ['id'], hideable: true, load: (ctx, ref) => budgetById(ctx).load(ref.id) },
  ValuationMethod: { prefix: 'val', keys: ['id'], hideable: true, load: (ctx, ref) => methodById(ctx).load(ref.id) },
  FiscalCalendar: { prefix: 'fis', keys: ['id'], hideable: false, load: (ctx, ref) => calendarById(ctx).load(ref.id) },
};
