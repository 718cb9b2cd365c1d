import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { Figure } from '../../kernel/figure';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { BilateralProgram } from './bilateral-program.entity';
import { bilateralProgramById } from './bilateral-programs.loaders';
import { ProposalConnection } from './connections.type';
import { FundCall, JointFund, Proposal, ProposalStatus } from './joint-fund.entity';
import { approvals, proposalPage, rejectionReasons } from './joint-fund.service';
import { fundCallByCode, fundCallById, jointFundById, proposalByCode, proposalById } from './joint-funds.loaders';

@Resolver(() => FundCall)
export class FundCallResolver {
  @Query(() => FundCall, { nullable: true, description: 'A call of a joint fund by its code; null when there is none to be seen.' })
  fundCall(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the call.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'FundCall', code, fundCallByCode, fundCallById);
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the call.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => JointFund, { nullable: true, description: 'The fund that called.' })
  jointFund(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return jointFundById(ctx).load(row.jointFundId);
  }

  @FieldResolver(() => BilateralProgram, { nullable: true, description: 'The program that holds the projects of the call.' })
  program(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.program ? bilateralProgramById(ctx).load(row.program) : null;
  }

  @FieldResolver(() => ProposalConnection, { description: 'Proposals made to the call, by code.' })
  async proposals(
    @Root() row: Row, @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('status', () => ProposalStatus, { nullable: true, description: 'Only those with this status; all when left out.' }) status?: ProposalStatus | null,
  ): Promise<Page> {
    return ProposalConnection.of(await proposalPage(ctx, row, status, page));
  }

  @FieldResolver(() => Figure, { description: 'Share of the proposals that were approved, with its basis.' })
  approvals(@Root() row: Row, @Context() ctx: Ctx): Promise<Figure> {
    return approvals(ctx, row);
  }

  @FieldResolver(() => Figure, { description: 'Share of the rejected proposals for which a reason was published, with its basis.' })
  rejectionReasons(@Root() row: Row, @Context() ctx: Ctx): Promise<Figure> {
    return rejectionReasons(ctx, row);
  }
}

@Resolver(() => Proposal)
export class ProposalResolver {
  @Query(() => Proposal, { nullable: true, description: 'A proposal to a call by its code; null when there is none to be seen.' })
  proposal(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the proposal.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Proposal', code, proposalByCode, proposalById);
  }

  @FieldResolver(() => FundCall, { nullable: true, description: 'The call that it answers.' })
  call(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return fundCallById(ctx).load(row.callId);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Title as printed; null where the source prints none.' })
  title(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.title, locale);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Short label of the curator where the source prints no title.' })
  topic(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.topic, locale);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Why it was rejected or approved, as published.' })
  reason(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.reason, locale);
  }
}
