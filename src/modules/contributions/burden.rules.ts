import { Exact } from '../../kernel/exact';
import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import type { RateTable } from '../../kernel/rates';
import { convert } from '../../kernel/rates';
import type { Row } from '../../kernel/stub';
import type { BurdenShare, BurdenShares } from './burden.type';
import type { Frame } from './contribution-figures.rules';
import { byLineId, heldByWhole, type Counted, type Item } from './counted-once.rules';

/** A line by what it is worth in the currency wanted; null for what could not be valued. */
interface Worth { readonly item: Item; readonly cash: Exact | null; readonly effort: Exact | null; readonly approximate: boolean }

const SHARE: FigureRule = { code: 'burden-share', version: '1', text: 'What a partner contributes, over all lines that could be valued. Money is converted line by line; effort counts only by a method that the question names.' };
const NOT_VALUED: FigureRule = { code: 'burden-not-valued', version: '1', text: 'Lines that could not be valued, over all lines.' };

export interface BurdenQuestion { readonly to: string; readonly table: RateTable; readonly method: Row | null }

export function burdenShares(counted: Counted, question: BurdenQuestion, frame: Frame): BurdenShares {
  const byId = byLineId(counted.items);
  const worths = counted.items.map((item) => apart(item, byId)).filter((item) => item !== null).map((item) => worthOf(item, question));
  const valued = worths.filter(({ cash, effort }) => cash || effort);
  const total = sumWorth(valued);
  const { to, table, method } = question;
  const digits = frame.digitsOf(to);
  return {
    currency: to, table: table.code, method: method?.code ?? null, approximate: worths.some((worth) => worth.approximate), total: valued.length ? total.rounded(digits) : null,
    partners: partnersOf(valued).map((partner) => shareOf(partner, valued.filter(({ item }) => partnerOf(item.line) === partner), total, { digits, method, frame })),
    notValued: figureOf({ numerator: worths.length - valued.length, denominator: worths.length, known: worths.length, unknown: 0, rule: NOT_VALUED, members: worths.filter((worth) => !valued.includes(worth)).map(({ item }) => item.line), asOf: frame.asOf }),
  };
}

/** Without the measures that a line of the same question holds already; null where nothing is left. */
function apart(item: Item, byId: ReadonlyMap<string, Item>): Item | null {
  const [money, effort] = [heldByWhole(item, byId, 'amount'), heldByWhole(item, byId, 'quantity')];
  if (money && (effort || item.line.quantity === null)) return null;
  return { ...item, amount: money ? null : item.amount, line: effort ? { ...item.line, quantity: null } : item.line };
}

function worthOf(item: Item, { to, table, method }: BurdenQuestion): Worth {
  const on = item.line.valueDate;
  const cash = item.amount === null ? null : convert({ amount: item.amount, currency: item.currency!, on }, to, table);
  const shared = (found: { value: Exact } | null): Exact | null => (found && item.share ? found.value.times(item.share) : null);
  const isValued = method !== null && item.line.unit === method.unit && item.line.quantity !== null;
  const effort = isValued ? convert({ amount: Exact.of(item.line.quantity).times(Exact.of(method.rate)).text(0), currency: method.currency, on }, to, table) : null;
  return { item, cash: shared(cash), effort: shared(effort), approximate: [cash, effort].some((found) => (found?.quotes.length ?? 0) > 0) };
}

const sumWorth = (worths: readonly Worth[]): Exact => Exact.sum(worths.flatMap(({ cash, effort }) => [cash, effort].filter((each): each is Exact => each !== null)));
const partnerOf = (line: Row): string => line.contributorCountry ?? line.contributorOrganizationId ?? line.contributorName;
const partnersOf = (worths: readonly Worth[]): string[] => [...new Set(worths.map(({ item }) => partnerOf(item.line)))].sort();

function shareOf(partner: string, worths: readonly Worth[], total: Exact, { digits, method, frame }: { digits: number; method: Row | null; frame: Frame }): BurdenShare {
  const mine = sumWorth(worths);
  return {
    partner,
    cash: Exact.sum(worths.flatMap(({ cash }) => cash ?? [])).rounded(digits),
    effort: method ? Exact.sum(worths.flatMap(({ effort }) => effort ?? [])).rounded(digits) : null,
    value: mine.rounded(digits),
    share: shareFigure(mine, total, digits, worths, frame),
  };
}

/** The share is taken of the exact amounts, so that it is rounded once. */
function shareFigure(mine: Exact, total: Exact, digits: number, worths: readonly Worth[], frame: Frame): Figure {
  const figure = figureOf({ numerator: mine.rounded(digits), denominator: total.rounded(digits), known: worths.length, unknown: 0, rule: SHARE, members: worths.map(({ item }) => item.line), asOf: frame.asOf });
  return Object.assign(figure, { value: total.isZero ? null : Exact.of(mine.over(total).rounded(SHARE_DECIMALS)).text(0) });
}

const SHARE_DECIMALS = 3;
