import { absencesOf } from '../../kernel/absence';
import { Exact } from '../../kernel/exact';
import { groupedBy } from '../../kernel/grouped';
import { byDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';
import type { DisputeRule } from './contribution.inputs';
import type { WordFact } from './readers.port';

/** A line as a total takes it: its amount by the rule for disputes, and how much of it belongs here (1 unless told apart by shares, null where nobody says how much). */
export interface Item { readonly line: Row; readonly share: Exact | null; readonly amount: string | null; readonly currency: string | null; readonly dispute: WordFact | null; readonly many?: Many }
/** Of an item that stands for many lines alike in all that a sum depends on: how many, and which. */
export interface Many { readonly count: number; lines(): Promise<Row[]> }
export type LeftOut = 'SUPERSEDED' | 'DUPLICATE';
/** The lines of a question after those that others stand for are taken out. */
export interface Counted { readonly items: readonly Item[]; readonly leftOut: readonly { readonly line: Row; readonly reason: LeftOut }[] }

/** What is known around the lines: later lines that revise them, and those that they duplicate, as far as the viewer sees them. */
export interface Around { readonly revisers: readonly Row[]; readonly originals: readonly Row[]; readonly words: readonly WordFact[] }

/** What was said after the day asked for was not yet there; what nobody dated always was. */
export const statedBy = (line: Row, asOf: string): boolean => byDay(line.vintage, asOf);

/** Takes out what was revised and what reports the same contribution again; applies the rule for disputed amounts. */
export function countedOnce(lines: readonly Row[], around: Around, rule: DisputeRule, asOf: string): Counted {
  const stated = lines.filter((line) => statedBy(line, asOf));
  const revised = new Set(around.revisers.filter((line) => statedBy(line, asOf)).map((line) => line.revisesId));
  const originals = new Map(around.originals.filter((line) => statedBy(line, asOf)).map((line) => [line.id as string, line]));
  const words = groupedBy(around.words.filter((word) => byDay(word.on, asOf)), (word) => word.recordId);
  const reasonOf = (line: Row): LeftOut | null => (revised.has(line.id) ? 'SUPERSEDED' : duplicates(line, originals) ? 'DUPLICATE' : null);
  const judged = stated.map((line) => ({ line, reason: reasonOf(line) }));
  return {
    items: judged.filter(({ reason }) => !reason).map(({ line }) => itemOf(line, disputeOf(line, words.get(line.id) ?? []), rule)),
    leftOut: judged.flatMap(({ line, reason }) => (reason ? [{ line, reason }] : [])),
  };
}

/** Two lines that name each other are one contribution too: the first by code stands for both. */
function duplicates(line: Row, originals: ReadonlyMap<string, Row>): boolean {
  const original = originals.get(line.duplicateOfId);
  return original !== undefined && !(original.duplicateOfId === line.id && line.code < original.code);
}

const DECIMAL = /^(0|[1-9]\d{0,19})(\.\d{1,10})?$/;

/** The latest word of a party that disputes the money and gives an amount of its own. */
function disputeOf(line: Row, words: readonly WordFact[]): WordFact | null {
  const own = words.filter((word) => word.verdict === 'DISPUTED' && word.field === 'money' && DECIMAL.test(word.ownValue ?? '') && (word.ownCurrency ?? line.currency));
  return [...own].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))[0] ?? null;
}

function itemOf(line: Row, dispute: WordFact | null, rule: DisputeRule): Item {
  const theirs = rule === 'OTHER_PARTY' && dispute;
  return { line, share: Exact.ONE, dispute, amount: theirs ? dispute.ownValue : line.amount, currency: theirs ? (dispute.ownCurrency ?? line.currency) : line.currency };
}

type Measure = 'amount' | 'quantity';
/** True when a line in the same question already holds this one in that measure: a whole without a number holds nothing. */
export function heldByWhole(item: Item, byId: ReadonlyMap<string, Item>, measure: Measure): boolean {
  const seen = new Set<string>([item.line.id]);
  for (let whole = byId.get(item.line.partOfId); whole && !seen.has(whole.line.id); whole = byId.get(whole.line.partOfId)) {
    if (numberOf(whole, measure) !== null) return true;
    seen.add(whole.line.id);
  }
  return false;
}

export const linesIn = ({ many }: Item): number => many?.count ?? 1;
export const numberOf = (item: Item, measure: Measure): string | null => (measure === 'amount' ? item.amount : item.line.quantity);
const maps = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>();
/** Made once for the items of a question: every figure asks it. */
export function byLineId(items: readonly Item[]): ReadonlyMap<string, Item> {
  const known = maps.get(items) ?? new Map(items.map((item) => [item.line.id as string, item]));
  maps.set(items, known);
  return known;
}

/** Why a line has no number: the recorded reason, else NOT_REPORTED. */
export const absenceOf = (line: Row, field: 'money' | 'quantity' | 'recipients') => absencesOf({ ...line, money: line.amount }, [field], [field])[0] ?? null;
