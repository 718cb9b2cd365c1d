import { Exact } from '../../kernel/exact';
import { byReason, type Exclusion, type FigureRule } from '../../kernel/figure';
import { moneyOf } from '../../kernel/money';
import type { Row } from '../../kernel/stub';
import { EffortFigure, MoneyFigure, type DisputedAmount, type FigureBasis, type MissingAmount } from './contribution-figure.type';
import type { ContributionUnit } from './contribution.words';
import { absenceOf, byLineId, heldByWhole, linesIn, numberOf, type Counted, type Item } from './counted-once.rules';
import type { DisputeRule } from './contribution.inputs';

/** What all figures of one question share. */
export interface Frame { readonly asOf: string; readonly disputes: DisputeRule; readonly byShare: boolean; digitsOf(currency: string): number }

const ONCE = 'Revised lines, second reports of the same contribution and parts of a line that is counted are left out. What is not known is left out with its reason and never taken for zero.';
const BY_SHARE = ' Of a contribution that several countries receive the recorded share of the country counts; without a recorded split it is left out, since an even split is never assumed.';
const DISPUTED: { [rule in DisputeRule]: string } = { CUSTODIAN: " A disputed amount counts with the custodian's value.", OTHER_PARTY: ' A disputed amount counts with the value of the party that disputes it.' };

export const moneyRule = ({ disputes }: Frame): FigureRule =>
  ({ code: `money-by-currency-${disputes.toLowerCase().replace('_', '-')}`, version: '1', text: `Sum of the amounts of one currency; currencies are never added. ${ONCE}${DISPUTED[disputes]}` });
const EFFORT_RULE: FigureRule = { code: 'effort-by-unit', version: '1', text: `Sum of the quantities of one unit; units are never added, and attendances are not people. ${ONCE}` };

/** Items that count in a measure, and all others of the question with the reason. */
export interface Split { readonly known: readonly Item[]; readonly excluded: Exclusion[] }

/** A line that was asked for: the item that counts, or why it does not. */
export interface Judged { readonly line: Row; readonly item: Item | null; readonly reason: string | null; readonly count: number }

export function judged({ items, leftOut }: Counted, measure: 'amount' | 'quantity', asked: (line: Row, currency: string | null) => boolean): Judged[] {
  const byId = byLineId(items);
  const out = leftOut.filter(({ line }) => asked(line, line.currency)).map(({ line, reason }) => ({ line, item: null, reason, count: 1 }));
  const mine = items.filter((item) => asked(item.line, item.currency)).map((item): Judged => {
    const count = linesIn(item);
    if (heldByWhole(item, byId, measure)) return { line: item.line, item: null, reason: 'PART_OF_WHOLE', count };
    const missing = numberOf(item, measure) === null ? (measure === 'amount' ? 'money' : 'quantity') : item.share === null ? 'recipients' : null;
    if (missing === null) return { line: item.line, item, reason: null, count };
    return { line: item.line, item: null, reason: absenceOf(item.line, missing)?.reason ?? 'NOT_REPORTED', count };
  });
  return [...out, ...mine];
}

export function split(counted: Counted, measure: 'amount' | 'quantity', asked: (line: Row, currency: string | null) => boolean): Split {
  const all = judged(counted, measure, asked);
  return { known: all.flatMap(({ item }) => item ?? []), excluded: byReason(all.flatMap(({ reason, count }) => (reason ? [{ reason, count }] : []))) };
}

/** Effort in kind alone is not a question of money. */
export const asksForMoney = (line: Row): boolean => line.currency !== null || absenceOf(line, 'money')?.reason !== 'NOT_APPLICABLE';

export const basis = ({ known, excluded }: Split, rule: FigureRule, { asOf, byShare }: Frame): Pick<FigureBasis, 'coverage' | 'rule' | 'asOf' | 'memberRows'> =>
  ({ coverage: { known: countLines(known), unknown: 0, excluded }, rule: byShare ? { ...rule, code: `${rule.code}-by-share`, text: `${rule.text}${BY_SHARE}` } : rule, asOf, memberRows: membersOf(known) });

export const countLines = (items: readonly Item[]): number => items.reduce((sum, item) => sum + linesIn(item), 0);

/** The lines that count; those that were summed up are read only when somebody wants them. */
function membersOf(items: readonly Item[]): FigureBasis['memberRows'] {
  if (items.every(({ many }) => !many)) return items.map(({ line }) => line);
  return async () => (await Promise.all(items.map(({ line, many }) => many?.lines() ?? [line]))).flat().sort((a, b) => (a.code < b.code ? -1 : 1));
}

export const sumOf = (items: readonly Item[], measure: 'amount' | 'quantity'): Exact => Exact.sum(items.map((item) => Exact.of(numberOf(item, measure)!).times(item.share!)));

/** One figure for each currency that a line names, in the order of their codes. */
export function moneyFigures(counted: Counted, frame: Frame): MoneyFigure[] {
  const currencies = [...new Set([...counted.items.map((item) => item.currency), ...counted.leftOut.map(({ line }) => line.currency as string | null)])].filter((each): each is string => each !== null).sort();
  return currencies.map((currency) => {
    const parted = split(counted, 'amount', (_line, its) => its === currency);
    const value = parted.known.length ? sumOf(parted.known, 'amount').text(frame.digitsOf(currency)) : null;
    return Object.assign(new MoneyFigure(), basis(parted, moneyRule(frame), frame), { currency, value, disputed: parted.known.flatMap(disputedAmount) });
  });
}

function disputedAmount({ line, dispute }: Item): DisputedAmount[] {
  if (!dispute) return [];
  const recorded = line.amount === null ? null : moneyOf(line.amount, line.currency, line.valueDate);
  return [{ line, country: dispute.partyCountry, recorded, own: moneyOf(dispute.ownValue!, dispute.ownCurrency ?? line.currency, line.valueDate), on: dispute.on }];
}

/** One figure for each unit that a line names. */
export function effortFigures(counted: Counted, frame: Frame): EffortFigure[] {
  const units = [...new Set([...counted.items.map((item) => item.line), ...counted.leftOut.map(({ line }) => line)].map((line) => line.unit as ContributionUnit | null))].filter((each) => each !== null).sort();
  return units.map((unit) => {
    const parted = split(counted, 'quantity', (line) => line.unit === unit);
    return Object.assign(new EffortFigure(), basis(parted, EFFORT_RULE, frame), { unit, value: parted.known.length ? sumOf(parted.known, 'quantity').text(0) : null });
  });
}

/** Lines whose money, or whose share here, is not known although there is or may be some. */
export function missingAmounts({ items }: Counted): MissingAmount[] {
  const byId = byLineId(items);
  return items.filter((item) => (item.amount === null || item.share === null) && asksForMoney(item.line) && !heldByWhole(item, byId, 'amount')).map(({ line, amount }) => {
    const absence = absenceOf(line, amount === null ? 'money' : 'recipients');
    return { line, reason: absence?.reason ?? 'NOT_REPORTED', note: absence?.note ?? null, by: absence?.by ?? null, until: absence?.until ?? null };
  });
}
