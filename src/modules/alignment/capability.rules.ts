import { Exact } from '../../kernel/exact';
import { lastDay } from '../../kernel/partial-date';
import type { CapabilityFact } from './capability.port';
import { SDG, sharesOf } from './fit.rules';
import { PARTS, partsOf } from './score.rules';

/** A code of an offer with its share among the codes of the same vocabulary, in parts of PARTS. */
export interface CapabilityCode { vocabulary: string; code: string; share: number }

export interface CapabilityRow {
  offerId: string; code: string; kind: string; provider: string; endDay: string | null; proofs: number;
  sectors: CapabilityCode[]; goals: CapabilityCode[];
}

/**
 * An offer as the ranking keeps it. Offers with the same codes and shares have the same signature and are scored once,
 * so codes stand in the order of their text.
 */
export function capabilityRow({ id, code, kind, provider, end, sectors, sdgs, proofs }: CapabilityFact): CapabilityRow {
  const vocabularies = [...new Set(sectors.map((sector) => sector.vocabulary))].sort();
  return {
    offerId: id, code, kind, provider, endDay: end && lastDay(end), proofs,
    sectors: vocabularies.flatMap((vocabulary) => codesOf(vocabulary, sectors.filter((sector) => sector.vocabulary === vocabulary))),
    goals: codesOf(SDG, sdgs.map((each) => ({ code: each, percentage: null }))),
  };
}

function codesOf(vocabulary: string, tags: readonly { code: string; percentage: string | null }[]): CapabilityCode[] {
  const sorted = [...tags].sort((a, b) => (a.code < b.code ? -1 : 1));
  const shares = sharesOf(sorted.map(({ percentage }) => (percentage === null ? null : Exact.of(percentage))));
  const parts = partsOf(shares, PARTS);
  return sorted.map(({ code }, i) => ({ vocabulary, code, share: parts[i]! }));
}

export const signatureOf = (codes: readonly CapabilityCode[]): string => (codes.length ? JSON.stringify(codes.map(({ vocabulary, code, share }) => [vocabulary, code, share])) : '');

/** Reads what signatureOf wrote. */
export const codesOfSignature = (signature: string): readonly [vocabulary: string, code: string, share: number][] => (signature ? JSON.parse(signature) : []);
