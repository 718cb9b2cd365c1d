import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { ratesPort } from '../../kernel/rates';
import type { DisbursementFilter, DisbursementTotals } from './disbursement-totals.type';
import { CALENDAR_YEAR, disbursementTotals, type Calendar } from './fiscal-year.rules';
import { calendarByCountry, paymentsWanted } from './money-records.loaders';

/** @throws ApiError BAD_USER_INPUT for a country whose fiscal year nobody has reported: no calendar is assumed. */
export async function paymentsByYear(ctx: Ctx, filter: DisbursementFilter, fiscalYearOf: string | null | undefined): Promise<DisbursementTotals> {
  const calendar = fiscalYearOf ? await calendarByCountry(ctx).load(fiscalYearOf) : CALENDAR_YEAR;
  if (!calendar) throw badInput('fiscalYearOf', 'a country whose fiscal year is loaded (Country.fiscalCalendar)', fiscalYearOf);
  const rates = await ratesPort.read.rates(ctx);
  return disbursementTotals(await paymentsWanted(ctx, filter), calendar as Calendar, { asOf: ctx.today, digitsOf: rates.digitsOf });
}
