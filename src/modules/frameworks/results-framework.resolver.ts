import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { pageOf, pagePerParent } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import { stubOrNull, type Row } from '../../kernel/stub';
import { CountryStub } from './country.stub';
import { crosswalkList } from './crosswalks.loaders';
import { CrosswalkConnection, FrameworkIndicatorConnection, FrameworkNodeConnection, ResultsFrameworkConnection } from './framework-connections.type';
import { indicatorList } from './framework-indicators.loaders';
import { nodeList } from './framework-nodes.loaders';
import { FrameworkFact, StrategyGap } from './framework-statement.entity';
import {
  factsByFrameworkId, frameworkByCode, frameworkById, frameworkList, frameworksBySupersedesId, gapsByFrameworkId, reportsByFrameworkId,
} from './frameworks.loaders';
import { GroupingStub } from './grouping.stub';
import { OrganizationStub } from './organization.stub';
import { ProgressReport } from './progress-report.entity';
import { ResultsFramework } from './results-framework.entity';
import { ResultsFrameworkFilter } from './results-framework.inputs';

@Resolver(() => ResultsFramework)
export class ResultsFrameworkResolver {
  @Query(() => ResultsFramework, { nullable: true, description: 'A results framework by its code; null when there is none to be seen.' })
  resultsFramework(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the framework.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'ResultsFramework', code, frameworkByCode, frameworkById);
  }

  @Query(() => ResultsFrameworkConnection, { description: 'Results frameworks, by their code.' })
  async resultsFrameworks(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ResultsFrameworkFilter, { nullable: true, description: 'Which are wanted; all when left out.' }) filter?: ResultsFrameworkFilter | null,
  ): Promise<Page> {
    return ResultsFrameworkConnection.of(await pageOf(ctx, frameworkList(filter), page));
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the framework.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country that owns it; null when a grouping or an organization does.' })
  owner(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.ownerCountry);
  }

  @FieldResolver(() => GroupingStub, { nullable: true, description: 'The group of countries that owns it; null when a country or an organization does.' })
  ownerGrouping(@Root() row: Row): Row | null {
    return stubOrNull('Grouping', 'id', row.ownerGroupingId);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization that owns it; null when a country or a grouping does.' })
  ownerOrganization(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.ownerOrganizationId);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The body that answers for it, where it is one of the organizations of the register.' })
  responsibleOrganization(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.responsibleOrganizationId);
  }

  @FieldResolver(() => ResultsFramework, { nullable: true, description: 'The version that it took the place of.' })
  async supersedes(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.supersedesId ? frameworkById(ctx).load(row.supersedesId) : null;
  }

  @FieldResolver(() => [ResultsFramework], { description: 'The versions that took or will take its place; usually one.' })
  supersededBy(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return frameworksBySupersedesId(ctx).load(row.id);
  }

  @FieldResolver(() => FrameworkNodeConnection, { description: 'Its objectives, strategies and other nodes, all levels, in the order of the plan.' })
  async nodes(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return FrameworkNodeConnection.of(await pagePerParent(ctx, 'ResultsFramework.nodes', 'n.framework_id', nodeList(), page, row.id));
  }

  @FieldResolver(() => FrameworkIndicatorConnection, { description: 'Its indicators, in the order of the plan.' })
  async indicators(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return FrameworkIndicatorConnection.of(await pagePerParent(ctx, 'ResultsFramework.indicators', 'i.framework_id', indicatorList(), page, row.id));
  }

  @FieldResolver(() => CrosswalkConnection, { description: 'What became of its nodes and indicators in the versions that took its place.' })
  async crosswalks(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return CrosswalkConnection.of(await pagePerParent(ctx, 'ResultsFramework.crosswalks', 'c.framework_id', crosswalkList(), page, row.id));
  }

  @FieldResolver(() => [ProgressReport], { description: 'Reports on its progress, oldest first.' })
  progressReports(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return reportsByFrameworkId(ctx).load(row.id);
  }

  @FieldResolver(() => [StrategyGap], { description: 'What sources say that it lacks.' })
  gaps(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return gapsByFrameworkId(ctx).load(row.id);
  }

  @FieldResolver(() => [FrameworkFact], { description: 'What sources say that it has, apart from objectives.' })
  facts(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return factsByFrameworkId(ctx).load(row.id);
  }
}

@Resolver(() => CountryStub)
export class CountryFrameworksResolver {
  @FieldResolver(() => ResultsFrameworkConnection, { description: 'Results frameworks that the country owns: visions, plans, strategies of cooperation.' })
  async frameworks(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ResultsFrameworkFilter, { nullable: true, description: 'Which are wanted; all when left out.' }) filter?: ResultsFrameworkFilter | null,
  ): Promise<Page> {
    return ResultsFrameworkConnection.of(await pagePerParent(ctx, 'Country.frameworks', 'f.owner_country', frameworkList(filter), page, row.iso3));
  }
}
