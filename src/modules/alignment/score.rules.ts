import { Exact } from '../../kernel/exact';
import { SDG, type Priority } from './fit.rules';

/**
 * Fit and coverage of section 4.2 in whole numbers, so that a sum over a million offers is the same to the bit in the
 * process and in SQL: shares and weights in hundred-millionths, similarities in ten-millionths, results in millionths.
 */
export const PARTS = 100_000_000;
export const SIMILARITY_PARTS = 10_000_000;
export const MILLION = 1_000_000;
const SUM_PER_MILLIONTH = (PARTS / MILLION) * SIMILARITY_PARTS;

/** A sum of share * similarity as a value of six decimals, half up, in millionths. */
export const millionths = (sum: number): number => Math.floor((sum + SUM_PER_MILLIONTH / 2) / SUM_PER_MILLIONTH);
/** The same in SQL, for a sum of bigints. */
export const millionthsSql = (sum: string): string => `((${sum})::bigint + ${SUM_PER_MILLIONTH / 2}) / ${SUM_PER_MILLIONTH}`;

/** A code that some offer has, with its number in the register. */
export interface CapabilityNode { node: number; vocabulary: string; path: readonly string[] }

/** What is wanted, told in one vocabulary. */
export interface VocabularyPlan { vocabulary: string; priorities: readonly Priority[] }

/** How near a code comes to a priority, by the number of the priority: in parts, and exactly as twice the depth in common over the sum of depths. */
export interface Pairing { number: number; similarity: number; top: number; bottom: number }

/** What a code of an offer is worth to a plan. */
export interface NodeScore { node: number; rank: number; best: number; aligned: boolean; pairings: readonly Pairing[] }

export interface Scores {
  /** By order of preference: an offer is compared in the first that it has a code of. */
  vocabularies: readonly string[];
  /** One for every code of these vocabularies; also those that come near to nothing. */
  nodes: readonly NodeScore[];
  /** Weights by the number of the priority, and where those of each vocabulary begin; one more entry ends the last. */
  weights: readonly number[];
  begins: readonly number[];
}

export interface Reach { depth: number; isWanted: boolean }

/** DAC before other sector vocabularies, and goals where no sector can be compared. */
export const inPreference = (vocabularies: Iterable<string>): string[] => [...vocabularies].sort((a, b) => preference(a) - preference(b) || (a < b ? -1 : 1));
const preference = (vocabulary: string): number => (vocabulary === 'DAC' ? 0 : vocabulary === SDG ? 2 : 1);

/** The weight of each code for a plan, computed once for all offers: the score of an offer is then a plain sum. */
export function scoresOf(plans: readonly VocabularyPlan[], nodes: readonly CapabilityNode[]): Scores {
  const begins = [0];
  const byVocabulary = new Map(plans.map((plan, rank) => {
    begins.push(begins[rank]! + plan.priorities.length);
    return [plan.vocabulary, { rank, reach: reachOf(plan.priorities, begins[rank]!) }];
  }));
  return {
    vocabularies: plans.map((plan) => plan.vocabulary),
    nodes: nodes.flatMap((node) => {
      const plan = byVocabulary.get(node.vocabulary);
      return plan ? [scoreOf(node, plan.rank, plan.reach)] : [];
    }),
    weights: plans.flatMap((plan) => partsOf(plan.priorities.map((priority) => priority.weight), PARTS)),
    begins,
  };
}

/** Shares of one whole as whole numbers of parts that sum to exactly `whole`: what rounding leaves goes to the largest remainders. */
export function partsOf(shares: readonly Exact[], whole: number): number[] {
  const exact = shares.map((share) => share.times(Exact.ratio(whole)));
  const parts = exact.map((value) => Number(value.floor));
  const left = Math.min(shares.length, whole - parts.reduce((sum, part) => sum + part, 0));
  const byRemainder = exact.map((value, i) => ({ i, rest: value.minus(Exact.ratio(parts[i]!)) })).sort((a, b) => (b.rest.isAbove(a.rest) ? 1 : a.rest.isAbove(b.rest) ? -1 : a.i - b.i));
  for (const { i } of byRemainder.slice(0, left)) parts[i]! += 1;
  return parts;
}

/** For each code, the priorities at or below it, with the least depth at which they lie. */
export function reachOf(priorities: readonly Priority[], begin: number): Map<string, Map<number, Reach>> {
  const reach = new Map<string, Map<number, Reach>>();
  priorities.forEach((priority, i) => priority.codes.forEach(({ path }) => path.forEach((code, above) => {
    const here = reach.get(code) ?? reach.set(code, new Map()).get(code)!;
    const known = here.get(begin + i);
    here.set(begin + i, { depth: Math.min(known?.depth ?? Infinity, path.length), isWanted: known?.isWanted || above === path.length - 1 });
  })));
  return reach;
}

/** Every code above the one offered is tried as the deepest in common: the right one gives the highest similarity. */
export function scoreOf({ node, vocabulary, path }: CapabilityNode, rank: number, reach: ReadonlyMap<string, ReadonlyMap<number, Reach>>): NodeScore {
  const nearest = new Map<number, Pairing>();
  let aligned = false;
  path.forEach((code, above) => reach.get(code)?.forEach(({ depth, isWanted }, number) => {
    const [top, bottom] = isWanted ? [1, 1] : [2 * (above + 1), path.length + depth];
    const similarity = Math.round((top / bottom) * SIMILARITY_PARTS);
    if (similarity > (nearest.get(number)?.similarity ?? -1)) nearest.set(number, { number, similarity, top, bottom });
    aligned ||= isWanted || vocabulary === SDG || above > 0; // a block in common is never called aligned
  }));
  const pairings = [...nearest.values()].sort((a, b) => a.number - b.number);
  return { node, rank, best: Math.max(0, ...pairings.map((each) => each.similarity)), aligned, pairings };
}
