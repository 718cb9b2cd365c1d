import { selectOf } from '../../kernel/columns';
import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { Where, type List } from '../../kernel/list';
import { byKey } from '../../kernel/loader';
import type { Quote, Rates, RateTable } from '../../kernel/rates';
import { versioned } from '../../kernel/versioned';
import { ExchangeRate, ExchangeRateTable } from './exchange-rate-table.entity';

const SELECT = selectOf(ExchangeRateTable, 'ExchangeRateTable', 't');
const byPlace = (a: { precedence: number; code: string }, b: { precedence: number; code: string }) => a.precedence - b.precedence || (a.code < b.code ? -1 : 1);

export const exchangeRateTableById = byKey('id', (ctx, ids) => ctx.query(`select ${SELECT} from exchange_rate_table t where t.id = any($1)`, [ids]));
export const exchangeRateTableList = (): List => ({ select: SELECT, from: 'exchange_rate_table t', where: new Where(), order: [`lpad(t.precedence::text, 4, '0')`, 't.code'] });

export const ratesOfCurrency = (currency: string): List => ({
  select: selectOf(ExchangeRate, 'ExchangeRate', 'r'), from: 'exchange_rate r', where: new Where().and('r.currency = ?', currency), order: ['r.period'],
});

interface StoredRate { table_id: string; currency: string; period: string; rate: string; is_inverse: boolean }
type StoredTable = { id: string; code: string; base: string; provider: string; precedence: number };

const inMemory = versioned(async (ctx: Ctx): Promise<Rates> => {
  const tables = await ctx.query<StoredTable>('select id, code, base, provider, precedence from exchange_rate_table');
  const rates = await ctx.query<StoredRate>('select table_id, currency, period, rate::text as rate, coalesce(is_inverse, false) as is_inverse from exchange_rate');
  const currencies = await ctx.query<{ code: string; digits: number }>('select code, digits from currency');
  const digits = new Map(currencies.map((row) => [row.code, row.digits]));
  return {
    tables: tables.sort(byPlace).map((table) => tableOf(table, rates)),
    digitsOf: (currency) => {
      const known = digits.get(currency);
      if (known === undefined) throw badInput('to', 'a currency of ISO 4217, such as USD', currency);
      return known;
    },
  };
});

/** Every table in memory, until the next load: each converted line would ask for its own rate otherwise. */
export const ratesInMemory = { rates: async (ctx: Ctx): Promise<Rates> => inMemory(ctx, await ctx.version()) };

function tableOf({ id, code, base, provider }: StoredTable, rates: readonly StoredRate[]): RateTable {
  const quotes = new Map<string, Map<string, Quote>>();
  for (const { table_id, currency, period, rate, is_inverse: isInverse } of rates) {
    if (table_id !== id) continue;
    const ofCurrency = quotes.get(currency) ?? new Map<string, Quote>();
    quotes.set(currency, ofCurrency.set(period, { currency, rate, isInverse, base, period }));
  }
  return { code, base, provider, quotes };
}
