import { Exact } from '../../kernel/exact';
import { FitLevel, type FitDimension } from './fit.type';

/** Thematic fit, DOMAIN.md section 4.2: indicative, for ordering and for telling themes apart, never a recorded fact. */

export const SDG = 'SDG';

/** A code by its place in the tree of its vocabulary: the codes from the top down to itself. */
export interface TreeCode { readonly vocabulary: string; readonly path: readonly string[] }

/** A code that is offered, with its share of the offer. */
export interface OfferedCode { readonly at: TreeCode; readonly share: Exact }

/** Something wanted: a node of a plan with its codes, or a code of a request. */
export interface Priority { readonly codes: readonly TreeCode[]; readonly weight: Exact }

const DAC_DIGITS = [1, 2, 3, 5];

/**
 * A code with its path. DAC purpose codes nest by their first 1, 2, 3 and 5 digits and codes of the 2030 Agenda by their
 * dots; the tree of any other vocabulary is data.
 * @param parentOf the code above another one, for vocabularies without a rule; a code that it does not know is a tree of its own.
 */
export function treeCode(vocabulary: string, code: string, parentOf: (code: string) => string | null = () => null): TreeCode {
  if (vocabulary === 'DAC') return { vocabulary, path: [...DAC_DIGITS.filter((digits) => digits < code.length).map((digits) => code.slice(0, digits)), code] };
  if (vocabulary === SDG) return { vocabulary, path: code.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.')) };
  const path = [code];
  for (let above = parentOf(code); above !== null && !path.includes(above); above = parentOf(above)) path.unshift(above);
  return { vocabulary, path };
}

export const codeOf = (at: TreeCode): string => at.path.at(-1)!;
export const dimensionOf = (vocabulary: string): FitDimension => (vocabulary === SDG ? 'SDG' : 'SECTOR');

/** Depth of the deepest code above or at both; 0 where they have nothing in common. */
function sharedDepth(a: TreeCode, b: TreeCode): number {
  if (a.vocabulary !== b.vocabulary) return 0;
  const shortest = Math.min(a.path.length, b.path.length);
  let depth = 0;
  while (depth < shortest && a.path[depth] === b.path[depth]) depth += 1;
  return depth;
}

/** Wu-Palmer with containment: 1 if what is offered is the priority's code or lies below it, else 2 depth(lca) / (depth(o) + depth(p)). */
export function sim(offered: TreeCode, wanted: TreeCode): Exact {
  const shared = sharedDepth(offered, wanted);
  return shared === wanted.path.length ? Exact.ONE : Exact.ratio(2 * shared, offered.path.length + wanted.path.length);
}

/** Counts only what is the priority's code or lies below it. */
export const strictSim = (offered: TreeCode, wanted: TreeCode): Exact => (sim(offered, wanted).equals(Exact.ONE) ? Exact.ONE : Exact.ZERO);

export type Similarity = typeof sim;

const SECTOR_LEVELS: readonly FitLevel[] = ['NONE', 'SAME_BLOCK', 'SAME_GROUP', 'SAME_SECTOR'];
const SDG_LEVELS: readonly FitLevel[] = ['NONE', 'SAME_GOAL', 'SAME_TARGET'];

/** The level in words: depth 1, 2, and 3 or more of a sector tree are block, group and sector, whatever the vocabulary. */
export function levelOf(offered: TreeCode, wanted: TreeCode): FitLevel {
  const shared = sharedDepth(offered, wanted);
  if (shared === wanted.path.length) return shared === offered.path.length ? 'EXACT' : 'WITHIN';
  const levels = offered.vocabulary === SDG ? SDG_LEVELS : SECTOR_LEVELS;
  return levels[Math.min(shared, levels.length - 1)]!;
}

/** DIRECT is the code of the priority or inside it; a block in common is never called aligned. */
export function themeOf(level: FitLevel): 'DIRECT' | 'RELATED' | 'NONE' {
  if (level === FitLevel.EXACT || level === FitLevel.WITHIN) return 'DIRECT';
  return level === FitLevel.SAME_BLOCK || level === FitLevel.NONE ? 'NONE' : 'RELATED';
}

/** A priority with several codes is met as far as its nearest code is. */
export const simToPriority = (offered: TreeCode, priority: Priority, similarity: Similarity = sim): Exact =>
  Exact.highest(priority.codes.map((code) => similarity(offered, code)));

export interface Meeting { code: TreeCode; level: FitLevel; similarity: Exact }

/** The code of a priority that an offered code comes nearest to; of two equally near the one that stands first. */
export function nearest(offered: TreeCode, priority: Priority): Meeting | null {
  const meetings = priority.codes.map((code) => ({ code, level: levelOf(offered, code), similarity: sim(offered, code) }));
  return meetings.reduce<Meeting | null>((best, each) => (best && !each.similarity.isAbove(best.similarity) ? best : each), null);
}

/** How much of the offer meets the plan: sum over s of share(s) * max over p of sim(s, p). */
export const fitOfOffer = (offered: readonly OfferedCode[], plan: readonly Priority[], similarity: Similarity = sim): Exact =>
  Exact.sum(offered.map(({ at, share }) => share.times(Exact.highest(plan.map((priority) => simToPriority(at, priority, similarity))))));

/** How much of the plan the offer meets: sum over p of weight(p) * max over s of sim(s, p). */
export const coverageOfPlan = (offered: readonly OfferedCode[], plan: readonly Priority[], similarity: Similarity = sim): Exact =>
  Exact.sum(plan.map((priority) => priority.weight.times(Exact.highest(offered.map(({ at }) => simToPriority(at, priority, similarity))))));

/** Shares of the codes of one vocabulary: the percentages, or equal parts where not every code has one. */
export function sharesOf(percentages: readonly (Exact | null)[]): Exact[] {
  const given = percentages.filter((each) => each !== null);
  const whole = Exact.sum(given);
  if (given.length < percentages.length || !whole.isAbove(Exact.ZERO)) return percentages.map(() => Exact.ratio(1, percentages.length));
  return given.map((each) => each.over(whole));
}
