import { Exact } from '../../kernel/exact';
import { byReason, type Exclusion, type FigureRule } from '../../kernel/figure';
import { appliedRate } from '../../kernel/money';
import { convert, type Quote, type RateTable } from '../../kernel/rates';
import { ConvertedFigure, ConvertedTotals } from './contribution-figure.type';
import { asksForMoney, basis, split, type Frame, type Split } from './contribution-figures.rules';
import { linesIn, type Counted, type Item } from './counted-once.rules';

/** An item in the currency wanted, not rounded. */
export interface ConvertedItem { readonly item: Item; readonly value: Exact; readonly quotes: readonly Quote[] }

const ruleOf = (to: string, table: RateTable): FigureRule => ({
  code: 'money-converted', version: '1',
  text: `Each line in ${to} by the rate of its value date in table ${table.code}: of the day, else of the month, else the average of the year, through ${table.base}. The exact amounts are added and rounded half up once. A line without a rate or a date is left out as NO_RATE.`,
});

/** Lines with a value in the currency wanted; those without a rate are left out as such. */
export function convertItems(items: readonly Item[], to: string, table: RateTable): { converted: ConvertedItem[]; without: Exclusion[] } {
  const converted: ConvertedItem[] = [];
  const without: Exclusion[] = [];
  for (const item of items) {
    const found = convert({ amount: item.amount!, currency: item.currency!, on: item.line.valueDate }, to, table);
    if (found) converted.push({ item, value: found.value.times(item.share!), quotes: found.quotes });
    else without.push({ reason: 'NO_RATE', count: linesIn(item) });
  }
  return { converted, without: byReason(without) };
}

export function convertedTotals(counted: Counted, to: string, table: RateTable, frame: Frame): ConvertedTotals {
  const currencies = [...new Set(counted.items.map((item) => item.currency))].filter((each): each is string => each !== null).sort();
  const figure = (from: string | null) => convertedFigure(split(counted, 'amount', (line, its) => (from ? its === from : asksForMoney(line))), to, table, frame, from);
  return { currency: to, table: table.code, source: table.provider, total: figure(null), byCurrency: currencies.map(figure) };
}

function convertedFigure(parted: Split, to: string, table: RateTable, frame: Frame, from: string | null): ConvertedFigure {
  const { converted, without } = convertItems(parted.known, to, table);
  const covered: Split = { known: converted.map(({ item }) => item), excluded: [...parted.excluded, ...without] };
  const rates = [...new Map(converted.flatMap(({ quotes }) => quotes).map((quote) => [`${quote.currency} ${quote.period}`, quote])).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.assign(new ConvertedFigure(), basis(covered, ruleOf(to, table), frame), {
    currency: to, from, approximate: converted.some(({ quotes }) => quotes.length > 0), rates: rates.map(([, quote]) => appliedRate(quote)),
    value: converted.length ? Exact.sum(converted.map(({ value }) => value)).rounded(frame.digitsOf(to)) : null,
  });
}
