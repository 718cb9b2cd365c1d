import { levelOf, type TreeCode } from './fit.rules';
import type { FitLevel } from './fit.type';

/** A priority without cooperation, with its codes of one sector vocabulary, in the order of the plan. */
export interface OpenPriority { nodeId: string; codes: readonly TreeCode[] }
/** A completed project of a provider, as the offer that it proves. */
export interface ProvenCapability { offerId: string; code: string; provider: string; proofs: number; at: TreeCode }
/** A second provider in a project of the recipient that was not cancelled, with a sector of the project. */
export interface SecondProviding { country: string; projectId: string; at: TreeCode }

export interface TriangularPair { nodeId: string; firstProvider: string; offerId: string; proofs: number; level: FitLevel; secondProvider: string; secondLevel: FitLevel; projectIds: string[] }

/** For proof that somebody can do it: the priority's sector or inside it. To know the ground: the same three-digit sector is enough. */
const CAN_DO: ReadonlySet<FitLevel> = new Set(['EXACT', 'WITHIN']);
const KNOWS: ReadonlySet<FitLevel> = new Set(['EXACT', 'WITHIN', 'SAME_SECTOR']);
const NEARNESS: readonly FitLevel[] = ['EXACT', 'WITHIN', 'SAME_SECTOR'];

/**
 * For each priority the pairs of a first provider with proven capability and a second provider that is or was active in
 * that sector and country: one pair for two countries, by the offer with most proofs. Order: priority by priority as the plan
 * has them, then proofs, then projects of the second provider, then codes of the countries; never a score.
 */
export function triangularPairs(priorities: readonly OpenPriority[], proven: readonly ProvenCapability[], active: readonly SecondProviding[]): TriangularPair[] {
  return priorities.flatMap(({ nodeId, codes }) => {
    const firsts = bestByProvider(proven.map((each) => ({ ...each, level: nearestLevel(each.at, codes) })).filter(({ level }) => CAN_DO.has(level)));
    const seconds = byCountry(active.map((each) => ({ ...each, level: nearestLevel(each.at, codes) })).filter(({ level }) => KNOWS.has(level)));
    const pairs = firsts.flatMap((first) => seconds.filter(({ country }) => country !== first.provider).map((second) => ({
      nodeId, firstProvider: first.provider, offerId: first.offerId, proofs: first.proofs, level: first.level,
      secondProvider: second.country, secondLevel: second.level, projectIds: second.projectIds,
    })));
    return pairs.sort((a, b) => b.proofs - a.proofs || b.projectIds.length - a.projectIds.length
      || inOrder(a.firstProvider, b.firstProvider) || inOrder(a.secondProvider, b.secondProvider));
  });
}

function nearestLevel(at: TreeCode, codes: readonly TreeCode[]): FitLevel {
  const levels = codes.map((code) => levelOf(at, code));
  return NEARNESS.find((level) => levels.includes(level)) ?? 'NONE';
}

/** The offer of each provider with most proofs; of equal ones the nearer, then the one whose code comes first. */
function bestByProvider<T extends { provider: string; proofs: number; level: FitLevel; code: string }>(offers: T[]): T[] {
  const sorted = [...offers].sort((a, b) => b.proofs - a.proofs || NEARNESS.indexOf(a.level) - NEARNESS.indexOf(b.level) || inOrder(a.code, b.code));
  return sorted.filter((each, i) => sorted.findIndex((other) => other.provider === each.provider) === i);
}

function byCountry(active: (SecondProviding & { level: FitLevel })[]): { country: string; level: FitLevel; projectIds: string[] }[] {
  return [...new Set(active.map(({ country }) => country))].map((country) => {
    const own = active.filter((each) => each.country === country);
    return { country, level: NEARNESS.find((level) => own.some((each) => each.level === level))!, projectIds: [...new Set(own.map(({ projectId }) => projectId))] };
  });
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
