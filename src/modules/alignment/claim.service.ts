import type { Ctx } from '../../kernel/context';
import { groupedBy } from '../../kernel/grouped';
import { byDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';
import type { LinkEvidence } from './alignment-link.words';
import { evidenceOf, type ClaimFact } from './claim.rules';
import { alignmentPort } from './readers.port';

/** A claim with its backing judged; a document that the viewer may not see backs nothing. */
export type BackedClaim<C extends Row = Row> = C & { evidence: LinkEvidence; planCountry: string | null };

/** Judges links, each for the country whose plan it names, by what parties had said by a day. */
export async function backedLinks(ctx: Ctx, links: readonly Row[], asOf?: string | null): Promise<BackedClaim[]> {
  const frameworks = await alignmentPort.read.frameworks(ctx, [...new Set(links.map((link) => link.frameworkId).filter(Boolean))]);
  const ownerOf = new Map(frameworks.map((framework) => [framework.id, framework.ownerCountry]));
  return backed(ctx, links, (link) => ownerOf.get(link.frameworkId) ?? null, asOf);
}

/** Judges assessments, each for the recipient that it is about. */
export const backedAssessments = (ctx: Ctx, assessments: readonly Row[], asOf?: string | null): Promise<BackedClaim[]> => backed(ctx, assessments, (each) => each.recipientCountry, asOf);

async function backed(ctx: Ctx, claims: readonly Row[], planCountryOf: (claim: Row) => string | null, asOf?: string | null): Promise<BackedClaim[]> {
  const words = groupedBy((await alignmentPort.read.wordsOn(ctx, claims.map((claim) => claim.id))).filter((word) => byDay(word.on, asOf)), (word) => word.recordId);
  return Promise.all(claims.map(async (claim) => {
    const planCountry = planCountryOf(claim);
    const documentId = claim.documentId && (await ctx.sees('Document', claim.documentId)) ? claim.documentId : null;
    const evidence = evidenceOf({ ...(claim as ClaimFact), documentId }, planCountry, words.get(claim.id) ?? []);
    return { ...claim, evidence, planCountry };
  }));
}
