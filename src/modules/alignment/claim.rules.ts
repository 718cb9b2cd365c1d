import type { WordFact } from './readers.port';
import type { AlignmentBasis, LinkEvidence } from './alignment-link.words';

/** What is known of a claim when its backing is judged. */
export interface ClaimFact { asserterCountry: string | null; documentId: string | null; page: string | null; clause: string | null; quote: string | null }

/**
 * How well a claim is backed (DOMAIN.md section 4.1): a dispute of any party comes first, then a cited place of a document,
 * then the word of the country whose plan it is, which may have made the claim itself.
 * @param recipient country whose plan is named; null where the register does not hold the plan.
 * @param words what parties say of the claim.
 */
export function evidenceOf(claim: ClaimFact, recipient: string | null, words: readonly WordFact[]): LinkEvidence {
  if (words.some((word) => word.verdict === 'DISPUTED')) return 'DISPUTED';
  if (claim.documentId && (claim.page || claim.clause || claim.quote)) return 'DOCUMENTED';
  const recipientSaysSo = recipient !== null && (claim.asserterCountry === recipient || words.some((word) => word.partyCountry === recipient && word.field === null));
  return recipientSaysSo ? 'CONFIRMED' : 'ASSERTED';
}

/** Whether a figure on this basis counts a claim so backed. */
export const counts = (evidence: LinkEvidence, basis: AlignmentBasis): boolean =>
  evidence === 'CONFIRMED' || evidence === 'DOCUMENTED' || (evidence === 'ASSERTED' && basis === 'ASSERTED');
