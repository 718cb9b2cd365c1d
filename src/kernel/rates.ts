import type { Ctx } from './context';
import { badInput } from './errors';
import { Exact } from './exact';
import { Port } from './port';

/** A rate as a table states it: units of `currency` for one of `base`, or of `base` for one of `currency` where inverse. */
export interface Quote { readonly currency: string; readonly rate: string; readonly isInverse: boolean; readonly base: string; readonly period: string }

/** A table of exchange rates in memory; `quotes` has those of a currency by their period: a day, a month, a quarter or a year. */
export interface RateTable {
  readonly code: string; readonly base: string; readonly provider: string;
  readonly quotes: ReadonlyMap<string, ReadonlyMap<string, Quote>>;
}

/** All tables, the one that the register puts first in front, and the smallest units of currencies. */
export interface Rates {
  readonly tables: readonly RateTable[];
  /** Digits after the decimal sign. @throws ApiError BAD_USER_INPUT for a currency that nobody knows. */
  digitsOf(currency: string): number;
}

/** The owner of the tables reads them; amounts are of no module, so the kernel declares what it needs. */
export const ratesPort = new Port<{ rates(ctx: Ctx): Promise<Rates> }>('rates');

/** @throws ApiError BAD_USER_INPUT for a table that is not loaded. */
export function tableNamed(rates: Rates, code: string | null | undefined): RateTable {
  const found = code ? rates.tables.find((table) => table.code === code) : rates.tables[0];
  if (!found) throw badInput('table', `a table of exchange rates, one of ${rates.tables.map((table) => table.code).join(', ') || 'none that is loaded'}`, code ?? null);
  return found;
}

interface Amount { readonly amount: string; readonly currency: string; readonly on: string | null }
/** `factor` is units of the currency wanted for one of the original; a zero needs none. */
export interface Conversion { readonly value: Exact; readonly factor: Exact | null; readonly quotes: readonly Quote[] }

/** An amount in another currency, not rounded; null where the table lacks a rate: it is never taken for one or zero. */
export function convert(money: Amount, to: string, table: RateTable): Conversion | null {
  const amount = Exact.of(money.amount);
  if (money.currency === to) return { value: amount, factor: Exact.ONE, quotes: [] };
  if (amount.isZero) return { value: Exact.ZERO, factor: null, quotes: [] }; // nothing is nothing in every currency
  const [from, into] = [legOf(table, money.currency, money.on), legOf(table, to, money.on)];
  if (!from || !into) return null;
  const factor = into.unitsPerBase.over(from.unitsPerBase);
  return { value: amount.times(factor), factor, quotes: [from, into].flatMap((leg) => (leg.quote ? [leg.quote] : [])) };
}

function legOf(table: RateTable, currency: string, on: string | null): { unitsPerBase: Exact; quote: Quote | null } | null {
  if (currency === table.base) return { unitsPerBase: Exact.ONE, quote: null };
  const quote = on === null ? null : quoteOn(table, currency, on);
  if (!quote) return null;
  const rate = Exact.of(quote.rate);
  return { unitsPerBase: quote.isInverse ? Exact.ONE.over(rate) : rate, quote };
}

/** The rate of the day, else of its month, quarter or year: the narrowest span in which the whole value date lies. */
function quoteOn(table: RateTable, currency: string, on: string): Quote | null {
  const quotes = table.quotes.get(currency);
  return spansAround(on).map((span) => quotes?.get(span)).find(Boolean) ?? null;
}

function spansAround(date: string): string[] {
  const [year, part, day] = date.split('-') as [string, string?, string?];
  const quarter = part && !part.startsWith('Q') ? [`${year}-Q${Math.ceil(Number(part) / 3)}`] : [];
  return [...(day ? [date] : []), ...(part ? [`${year}-${part}`] : []), ...quarter, year];
}

/** Why there is no converted amount, for people. */
export function missingRate(money: Amount, to: string, table: RateTable): string {
  if (money.on === null) return `the value date, by which a rate of table ${table.code} would be chosen`;
  const lacking = [money.currency, to].filter((currency) => !legOf(table, currency, money.on));
  return `a rate of ${lacking.join(' and ')} for ${money.on} in table ${table.code}`;
}
