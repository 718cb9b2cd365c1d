import { Exact } from '../../kernel/exact';
import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import type { RateTable } from '../../kernel/rates';
import { convert } from '../../kernel/rates';
import type { Row } from '../../kernel/stub';
import type { BurdenShare, BurdenShares } from './burden.type';
import { countLines, type Frame } from './contribution-figures.rules';
import { byLineId, heldByWhole, type Counted, type Item, type Many } from './counted-once.rules';

/** A line, or several alike, by what it is worth in the currency wanted; null for what could not be valued. */
interface Worth { readonly item: Item; readonly cash: Exact | null; readonly effort: Exact | null; readonly approximate: boolean }

const SHARE: FigureRule = { code: 'burden-share', version: '1', text: 'What a partner contributes, over all lines that could be valued. Money is converted line by line; effort counts only by a method that the question names.' };
const NOT_VALUED: FigureRule = { code: 'burden-not-valued', version: '1', text: 'Lines that could not be valued, over all lines.' };

/** `behind` are the lines of items that stand for many. */
export interface BurdenQuestion { readonly behind: ReadonlyMap<Many, readonly Row[]>; readonly to: string; readonly table: RateTable; readonly method: Row | null }

export function burdenShares(counted: Counted, question: BurdenQuestion, frame: Frame): BurdenShares {
  const byId = byLineId(counted.items);
  const worths = counted.items.map((item) => apart(item, byId)).filter((item) => item !== null).map((item) => worthOf(item, question));
  const [valued, others] = [worths.filter(isValued), worths.filter((worth) => !isValued(worth))];
  const total = sumWorth(valued);
  const { to, table, method } = question;
  const digits = frame.digitsOf(to);
  return {
    currency: to, table: table.code, method: method?.code ?? null, approximate: worths.some((worth) => worth.approximate), total: valued.length ? total.rounded(digits) : null,
    partners: partnersOf(valued).map((partner) => shareOf(partner, valued.filter(({ item }) => partnerOf(item.line) === partner), total, { digits, question, frame })),
    notValued: figureOf({ numerator: linesOf(worths) - linesOf(valued), denominator: linesOf(worths), known: linesOf(worths), unknown: 0, rule: NOT_VALUED, members: membersOf(others, question), asOf: frame.asOf }),
  };
}

const isValued = ({ cash, effort }: Worth): boolean => cash !== null || effort !== null;
const linesOf = (worths: readonly Worth[]): number => countLines(worths.map(({ item }) => item));

function membersOf(worths: readonly Worth[], { behind }: BurdenQuestion): Row[] {
  const rows = worths.flatMap(({ item: { line, many } }) => (many ? behind.get(many)! : [line]));
  return behind.size ? rows.sort((a, b) => (a.code < b.code ? -1 : 1)) : rows;
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
  const hasEffort = method !== null && item.line.unit === method.unit && item.line.quantity !== null;
  const effort = hasEffort ? convert({ amount: Exact.of(item.line.quantity).times(Exact.of(method.rate)).text(0), currency: method.currency, on }, to, table) : null;
  return { item, cash: shared(cash), effort: shared(effort), approximate: [cash, effort].some((found) => (found?.quotes.length ?? 0) > 0) };
}

const sumWorth = (worths: readonly Worth[]): Exact => Exact.sum(worths.flatMap(({ cash, effort }) => [cash, effort].filter((each): each is Exact => each !== null)));
const partnerOf = (line: Row): string => line.contributorCountry ?? line.contributorOrganizationId ?? line.contributorName;
const partnersOf = (worths: readonly Worth[]): string[] => [...new Set(worths.map(({ item }) => partnerOf(item.line)))].sort();

function shareOf(partner: string, worths: readonly Worth[], total: Exact, { digits, question, frame }: { digits: number; question: BurdenQuestion; frame: Frame }): BurdenShare {
  const mine = sumWorth(worths);
  return {
    partner,
    cash: Exact.sum(worths.flatMap(({ cash }) => cash ?? [])).rounded(digits),
    effort: question.method ? Exact.sum(worths.flatMap(({ effort }) => effort ?? [])).rounded(digits) : null,
    value: mine.rounded(digits),
    share: shareFigure({ mine, total, digits }, worths, question, frame),
  };
}

/** The share is taken of the exact amounts, so that it is rounded once. */
function shareFigure({ mine, total, digits }: { mine: Exact; total: Exact; digits: number }, worths: readonly Worth[], question: BurdenQuestion, frame: Frame): Figure {
  const figure = figureOf({ numerator: mine.rounded(digits), denominator: total.rounded(digits), known: linesOf(worths), unknown: 0, rule: SHARE, members: membersOf(worths, question), asOf: frame.asOf });
  return Object.assign(figure, { value: total.isZero ? null : Exact.of(mine.over(total).rounded(SHARE_DECIMALS)).text(0) });
}

const SHARE_DECIMALS = 3;
