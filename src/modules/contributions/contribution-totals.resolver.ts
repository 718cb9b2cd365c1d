import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { TABLE_ARGUMENT, TO_ARGUMENT } from '../../kernel/money';
import type { Row } from '../../kernel/stub';
import { BilateralProgramStub } from './bilateral-program.stub';
import { BurdenShares } from './burden.type';
import { ContributionCount, ConvertedTotals, EffortFigure, MissingAmount, MoneyFigure, ValuationFigure } from './contribution-figure.type';
import { countLines, effortFigures, missingAmounts, moneyFigures } from './contribution-figures.rules';
import { groups } from './contribution-groups.service';
import { burden, converted, totalsGivenBy, totalsOfProgram, totalsOfProject, totalsReaching, valuation } from './contribution-totals.service';
import { totalsOfAll } from './register-totals.service';
import { ContributionGroup, ContributionTotals } from './contribution-totals.type';
import { ContributionDimension, RecipientCounting } from './contribution-totals.words';
import { COUNTING_ARGUMENT, ReceivedArgs, TotalsArgs } from './contribution.inputs';
import { CountryStub } from './country.stub';
import { ProjectStub } from './project.stub';
import { workshopCostOf } from './workshop-cost.service';
import { WorkshopCost, WorkshopCostArgs } from './workshop-cost.type';

@Resolver(() => ContributionTotals)
export class ContributionTotalsResolver {
  @Query(() => ContributionTotals, { description: 'What contributions come to over the register, each counted once.' })
  contributionTotals(@Context() ctx: Ctx, @Args(() => TotalsArgs) question: TotalsArgs): Promise<ContributionTotals> {
    return totalsOfAll(ctx, question);
  }

  @FieldResolver(() => [MoneyFigure], { description: 'A sum for each currency. Currencies are never added.' })
  async money(@Root() totals: ContributionTotals): Promise<MoneyFigure[]> {
    return moneyFigures(await totals.sums(false), totals.frame);
  }

  @FieldResolver(() => ConvertedTotals, { description: 'All of it in one currency, by one table of exchange rates.' })
  converted(
    @Root() totals: ContributionTotals,
    @Context() ctx: Ctx,
    @Arg('to', () => String, { description: TO_ARGUMENT }) to: string,
    @Arg('table', () => String, { nullable: true, description: TABLE_ARGUMENT }) table?: string | null,
  ): Promise<ConvertedTotals> {
    return converted(ctx, totals, to, table);
  }

  @FieldResolver(() => [EffortFigure], { description: 'A sum for each unit of effort. Units are never added.' })
  async effort(@Root() totals: ContributionTotals): Promise<EffortFigure[]> {
    return effortFigures(await totals.sums(false), totals.frame);
  }

  @FieldResolver(() => [ValuationFigure], { description: 'Effort side by side: units only first, then by each method asked for. A method that is not loaded is PENDING.' })
  valuation(@Root() totals: ContributionTotals, @Context() ctx: Ctx, @Arg('methods', () => [String], { defaultValue: [], description: 'Codes of methods, in the order wanted.' }) methods: string[]): Promise<ValuationFigure[]> {
    return valuation(ctx, totals, methods);
  }

  @FieldResolver(() => BurdenShares, { description: 'Who carries which share of what could be valued.' })
  burden(
    @Root() totals: ContributionTotals,
    @Context() ctx: Ctx,
    @Arg('to', () => String, { description: TO_ARGUMENT }) to: string,
    @Arg('table', () => String, { nullable: true, description: TABLE_ARGUMENT }) table?: string | null,
    @Arg('method', () => String, { nullable: true, description: 'Method that values effort, by its code; money alone when left out.' }) method?: string | null,
  ): Promise<BurdenShares> {
    return burden(ctx, totals, { to, table, method });
  }

  @FieldResolver(() => [MissingAmount], { description: 'Lines whose money, or whose share for the country asked about, is not known, each with the reason. Effort in kind alone is not among them.' })
  async missing(@Root() totals: ContributionTotals): Promise<MissingAmount[]> {
    return missingAmounts(await totals.withoutAmount());
  }

  @FieldResolver(() => ContributionCount, { description: 'How many projects and lines stand behind the totals.' })
  async count(@Root() totals: ContributionTotals): Promise<ContributionCount> {
    return { projects: await totals.projects(), lines: countLines((await totals.sums(false)).items) };
  }

  @FieldResolver(() => [ContributionGroup], { description: 'The same totals told apart, in the order of the key.' })
  by(
    @Root() totals: ContributionTotals,
    @Context() ctx: Ctx,
    @Arg('dimension', () => ContributionDimension, { description: 'By what.' }) dimension: ContributionDimension,
    @Arg('vocabulary', () => String, { nullable: true, description: 'Of sectors: the vocabulary, such as DAC or SEGIB.' }) vocabulary?: string | null,
    @Arg('recipients', () => RecipientCounting, { defaultValue: 'WHOLE', description: `By recipient: ${COUNTING_ARGUMENT}` }) recipients?: RecipientCounting,
  ): Promise<ContributionGroup[]> {
    return groups(ctx, totals, { dimension, vocabulary: vocabulary ?? null, counting: recipients ?? 'WHOLE' });
  }
}

@Resolver(() => ProjectStub)
export class ProjectTotalsResolver {
  @FieldResolver(() => ContributionTotals, { description: 'What its contributions come to.' })
  contributionTotals(@Root() row: Row, @Context() ctx: Ctx, @Args(() => TotalsArgs) question: TotalsArgs): Promise<ContributionTotals> {
    return totalsOfProject(ctx, row.id, question);
  }

  @FieldResolver(() => WorkshopCost, { description: 'Its money over the places of its workshops, for one attendance and for one person; refused where either has gaps, unless asked for with them.' })
  workshopCost(@Root() row: Row, @Context() ctx: Ctx, @Args(() => WorkshopCostArgs) question: WorkshopCostArgs): Promise<WorkshopCost> {
    return workshopCostOf(ctx, row.id, question);
  }
}

@Resolver(() => BilateralProgramStub)
export class ProgramTotalsResolver {
  @FieldResolver(() => ContributionTotals, { description: 'What the contributions to it and to its projects come to.' })
  contributionTotals(@Root() row: Row, @Context() ctx: Ctx, @Args(() => TotalsArgs) question: TotalsArgs): Promise<ContributionTotals> {
    return totalsOfProgram(ctx, row.id, question);
  }
}

@Resolver(() => CountryStub)
export class CountryTotalsResolver {
  @FieldResolver(() => ContributionTotals, { description: 'What the country contributes, also through its organizations; each contribution once.' })
  contributionTotals(@Root() row: Row, @Context() ctx: Ctx, @Args(() => TotalsArgs) question: TotalsArgs): Promise<ContributionTotals> {
    return totalsGivenBy(ctx, row.iso3, question);
  }

  @FieldResolver(() => ContributionTotals, { description: 'What reaches the country: all contributions to projects in which it receives, whole in each or by the recorded share. Whole, sums over countries exceed the total, so these are NOT_ADDITIVE.' })
  contributionsReceived(@Root() row: Row, @Context() ctx: Ctx, @Args(() => ReceivedArgs) question: ReceivedArgs): Promise<ContributionTotals> {
    return totalsReaching(ctx, row.iso3, question);
  }
}
