import { Arg, Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Figure } from '../../kernel/figure';
import { PageArgs } from '../../kernel/page';
import { PartialDate } from '../../kernel/scalars';
import { stub, type Row } from '../../kernel/stub';
import { Weighs } from '../../kernel/weight';
import { AlignedOfferConnection } from './aligned-offer.type';
import { RANKING } from './aligned-offers.inputs';
import type { AlignedPage } from './aligned-offers.service';
import { AlignmentBasis } from './alignment-link.words';
import { offersOf } from './briefing-offers.service';
import { alignmentOfSides, briefingOf, commitmentsOf, commitmentsToConfirm, disputesOf, plansOf, projectsToConfirm } from './briefing.service';
import { BriefedAlignment, BriefedCommitments, BriefedPlan, BriefedProgram, CommissionBriefing } from './briefing.type';
import { JointCommissionStub } from './joint-commission.stub';
import { SessionStub } from './session.stub';

@Resolver(() => JointCommissionStub)
export class CommissionBriefingEdgeResolver {
  @FieldResolver(() => CommissionBriefing, { nullable: true, description: 'What one of its two parties takes along to the next session.' })
  briefing(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Arg('for', () => String, { description: 'The party that asks: ISO3 code of one of the two countries.' }) party: string,
    @Arg('asOf', () => PartialDate, { nullable: true, description: 'As it stood on this day. Without it everything counts that the register holds.' }) asOf?: string | null,
  ): Promise<CommissionBriefing | null> {
    return briefingOf(ctx, row.id, party, asOf ?? null);
  }
}

@Resolver(() => CommissionBriefing)
export class CommissionBriefingResolver {
  @FieldResolver(() => BriefedCommitments, { description: 'What is still open of all that its sessions agreed.' })
  commitments(@Root() { scope }: CommissionBriefing, @Context() ctx: Ctx): Promise<BriefedCommitments> {
    return commitmentsOf(ctx, scope);
  }

  @FieldResolver(() => Figure, { description: 'Projects of the programs on the table on which the party that asks has said nothing yet.' })
  projectsToConfirm(@Root() { scope }: CommissionBriefing, @Context() ctx: Ctx): Promise<Figure> {
    return projectsToConfirm(ctx, scope);
  }

  @FieldResolver(() => Figure, { description: 'Commitments of the sessions that approved those programs on which the party that asks has said nothing yet.' })
  commitmentsToConfirm(@Root() { scope }: CommissionBriefing, @Context() ctx: Ctx): Promise<Figure> {
    return commitmentsToConfirm(ctx, scope);
  }

  @FieldResolver(() => Figure, { description: 'What any party disputes of those programs, their projects and their commitments. The members are attestations: the own value of the party is there, that of the register on its record.' })
  disputes(@Root() { scope }: CommissionBriefing, @Context() ctx: Ctx): Promise<Figure> {
    return disputesOf(ctx, scope);
  }

  @FieldResolver(() => [BriefedPlan], { description: "The plans of both sides that their governments own, the asking party's first; a side without any is listed without a plan." })
  plans(@Root() { scope }: CommissionBriefing, @Context() ctx: Ctx): Promise<BriefedPlan[]> {
    return plansOf(ctx, scope);
  }

  @Weighs(RANKING)
  @FieldResolver(() => AlignedOfferConnection, { description: 'What the other party offers, in the order in which it meets the priorities without cooperation of the party that asks. Indicative. Those priorities are the `unsupportedNodes` of its plans, apart from those that await a choice.' })
  counterpartOffers(@Root() { scope }: CommissionBriefing, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<AlignedPage> {
    return offersOf(ctx, scope, page, scope.counterpart);
  }

  @Weighs(RANKING)
  @FieldResolver(() => AlignedOfferConnection, { description: 'The same for what any other country offers, the other party among them: with a third one the offer may become triangular cooperation. Indicative.' })
  offers(@Root() { scope }: CommissionBriefing, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<AlignedPage> {
    return offersOf(ctx, scope, page, null);
  }
}

@Resolver(() => BriefedProgram)
export class BriefedProgramResolver {
  @FieldResolver(() => [BriefedAlignment], { description: "Recorded alignment of the program with the plans of both sides, the asking party's first." })
  alignment(
    @Root() program: BriefedProgram,
    @Context() ctx: Ctx,
    @Arg('basis', () => AlignmentBasis, { defaultValue: 'CONFIRMED', description: 'Which claims count. The headline counts those that are confirmed or documented.' }) basis: AlignmentBasis,
  ): Promise<BriefedAlignment[]> {
    return alignmentOfSides(ctx, program, basis);
  }
}

@Resolver(() => BriefedCommitments)
export class BriefedCommitmentsResolver {
  @FieldResolver(() => [SessionStub], { description: 'Sessions of which the register is not known to hold every commitment.' })
  incompleteSessions(@Root() { incompleteSessionIds }: BriefedCommitments): Row[] {
    return incompleteSessionIds.map((id) => stub('Session', { id }));
  }
}
