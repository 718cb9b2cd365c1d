import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Figure } from '../../kernel/figure';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Locale, PartialDate } from '../../kernel/scalars';
import { stub, stubOrNull, type Row } from '../../kernel/stub';
import { Weighs } from '../../kernel/weight';
import { AlignedOffer, AlignedOfferConnection, CapabilityProof, FitCode, FitEvidence } from './aligned-offer.type';
import { AlignedOfferArgs, RANKING } from './aligned-offers.inputs';
import { coverageFigure, evidenceOf, fitFigure } from './aligned-offers.rules';
import { offersForCountry, offersForRequest, proofsByOfferId, type AlignedPage } from './aligned-offers.service';
import { CountryStub } from './country.stub';
import { FrameworkNodeStub } from './framework-node.stub';
import { OfferStub } from './offer.stub';
import { RequestStub } from './request.stub';
import { ResultsFrameworkStub } from './results-framework.stub';

@Resolver(() => CountryStub)
export class CountryAlignedOffersResolver {
  @Weighs(RANKING)
  @FieldResolver(() => AlignedOfferConnection, { description: 'What others offer, declared or proven, in the order in which it meets the plans of the country. Indicative. Offers that have no more than a block in common with any priority are left out.' })
  alignedOffers(@Root() row: Row, @Context() ctx: Ctx, @Args(() => AlignedOfferArgs) args: AlignedOfferArgs): Promise<AlignedPage> {
    return offersForCountry(ctx, row.iso3, args);
  }
}

@Resolver(() => AlignedOfferConnection)
export class AlignedOfferConnectionResolver {
  @Weighs(RANKING)
  @Query(() => AlignedOfferConnection, { nullable: true, description: 'What others offer, in the order in which it meets one stated need. Indicative. Null when there is no such request to be seen.' })
  matchesFor(
    @Context() ctx: Ctx,
    @Args(() => AlignedOfferArgs) args: AlignedOfferArgs,
    @Arg('request', () => String, { description: 'Code of the request.' }) request: string,
  ): Promise<AlignedPage | null> {
    return offersForRequest(ctx, request, args);
  }

  @FieldResolver(() => [ResultsFrameworkStub], { description: 'The plans whose priorities the offers were held against; empty for a request.' })
  frameworks(@Root() page: AlignedPage): Row[] {
    return page.wanted.frameworks.map(({ id }) => stub('ResultsFramework', { id }));
  }

  @FieldResolver(() => Boolean, { description: 'False where no plan of the country was in force on the day, and the last ones known were taken.' })
  plansInForce(@Root() page: AlignedPage): boolean {
    return page.wanted.inForce;
  }

  @FieldResolver(() => RequestStub, { nullable: true, description: 'The request that the offers were held against; null for a country.' })
  request(@Root() page: AlignedPage): Row | null {
    return stubOrNull('Request', 'id', page.wanted.request?.id);
  }

  @FieldResolver(() => PartialDate, { description: 'Day for which it was asked.' })
  asOf(@Root() page: AlignedPage): string {
    return page.asOf;
  }
}

@Resolver(() => AlignedOffer)
export class AlignedOfferResolver {
  @FieldResolver(() => OfferStub, { nullable: true, description: 'The offer.' })
  offer(@Root() row: AlignedOffer): Row {
    return stub('Offer', { id: row.offerId });
  }

  @FieldResolver(() => Figure, { description: 'How much of the offer meets what is wanted: sum of share times similarity.' })
  fit(@Root() row: AlignedOffer): Figure {
    return fitFigure(row.compared, false);
  }

  @FieldResolver(() => Figure, { description: 'How much of what is wanted the offer meets: sum of weight times similarity. A second figure, never added to the fit.' })
  coverageOfPlan(@Root() row: AlignedOffer): Figure {
    return coverageFigure(row.compared, false);
  }

  @FieldResolver(() => Figure, { description: 'Fit that counts only codes which are the priority\'s or lie inside it.' })
  strictFit(@Root() row: AlignedOffer): Figure {
    return fitFigure(row.compared, true);
  }

  @FieldResolver(() => Figure, { description: 'Coverage that counts only codes which are the priority\'s or lie inside it.' })
  strictCoverage(@Root() row: AlignedOffer): Figure {
    return coverageFigure(row.compared, true);
  }

  @FieldResolver(() => [FitEvidence], { description: 'For each code of the offer, the priorities that it comes nearest to.' })
  evidence(@Root() row: AlignedOffer): FitEvidence[] {
    return evidenceOf(row.compared);
  }

  @FieldResolver(() => [CapabilityProof], { description: 'The records that show that the provider has done it, as many as count in the order.' })
  async proofs(@Root() row: AlignedOffer, @Context() ctx: Ctx): Promise<CapabilityProof[]> {
    return (await proofsByOfferId(ctx).load(row.offerId)).map(({ kind, id }) => ({ kind, recordId: id }));
  }
}

@Resolver(() => FitEvidence)
export class FitEvidenceResolver {
  @FieldResolver(() => FrameworkNodeStub, { nullable: true, description: 'The node of a plan that states the priority; null where a request does.' })
  priority(@Root() row: FitEvidence): Row | null {
    return stubOrNull('FrameworkNode', 'id', row.nodeId);
  }
}

@Resolver(() => FitCode)
export class FitCodeResolver {
  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Name of the code.' })
  async label(@Root() row: FitCode, @Context() ctx: Ctx, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): Promise<LocalizedText | null> {
    return localized((await ctx.catalog()).label(row.vocabulary, row.code), locale);
  }
}

const PROOF_TYPES: Record<string, string> = { PROJECT: 'Project', INSTITUTION: 'Organization', EVENT: 'Event', GOOD_PRACTICE: 'GoodPractice' };

@Resolver(() => CapabilityProof)
export class CapabilityProofResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The record.' })
  record(@Root() row: CapabilityProof): Row {
    return stub(PROOF_TYPES[row.kind]!, { id: row.recordId });
  }
}

export const alignedOfferResolvers = [
  CountryAlignedOffersResolver, AlignedOfferConnectionResolver, AlignedOfferResolver, FitEvidenceResolver, FitCodeResolver, CapabilityProofResolver,
];
