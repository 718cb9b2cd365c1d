import { Arg, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Locale, PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { Crosswalk } from './crosswalk.entity';
import { crosswalksByFromIndicatorId } from './crosswalks.loaders';
import { FrameworkIndicator, IndicatorPeriod, IndicatorRevision } from './framework-indicator.entity';
import { isAfterPeriodEnd } from './framework-indicator.rules';
import { periodsOf } from './framework-indicator.service';
import { indicatorByCode, indicatorById, revisionsByIndicatorId } from './framework-indicators.loaders';
import { FrameworkNode } from './framework-node.entity';
import { nodeById } from './framework-nodes.loaders';
import { FrameworkSdg } from './framework-tag.type';
import { frameworkById } from './frameworks.loaders';
import { ResultsFramework } from './results-framework.entity';

@Resolver(() => FrameworkIndicator)
export class FrameworkIndicatorResolver {
  @Query(() => FrameworkIndicator, { nullable: true, description: 'An indicator of a results framework by its code; null when there is none to be seen.' })
  frameworkIndicator(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the indicator; the number printed in the plan is officialNumber.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'FrameworkIndicator', code, indicatorByCode, indicatorById);
  }

  @FieldResolver(() => ResultsFramework, { nullable: true, description: 'The framework that it is part of.' })
  framework(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return frameworkById(ctx).load(row.frameworkId);
  }

  @FieldResolver(() => FrameworkNode, { nullable: true, description: 'The node that it measures; null when it measures the framework as a whole.' })
  async node(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.nodeId ? nodeById(ctx).load(row.nodeId) : null;
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the indicator.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => [IndicatorPeriod], { description: 'Targets and values reached, period by period, oldest first.' })
  periods(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Arg('asOf', () => PartialDate, { nullable: true, description: 'Values as they were known on this day, before later revisions; those of today when left out.' }) asOf?: string | null,
  ): Promise<Row[]> {
    return periodsOf(ctx, row.id, asOf);
  }

  @FieldResolver(() => [IndicatorRevision], { description: 'Changes of its values, oldest first; nothing is overwritten.' })
  revisions(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return revisionsByIndicatorId(ctx).load(row.id);
  }

  @FieldResolver(() => FrameworkIndicator, { nullable: true, description: 'The indicator of another framework that it is drawn from.' })
  async drawnFrom(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.drawnFromId ? indicatorById(ctx).load(row.drawnFromId) : null;
  }

  @FieldResolver(() => FrameworkSdg, { nullable: true, description: 'The one SDG target or indicator that it stands for.' })
  sdg(@Root() row: Row): Row | null {
    return row.sdgId ? { __typename: 'FrameworkSdg', sdgId: row.sdgId, suggested: row.sdgSuggested } : null;
  }

  @FieldResolver(() => [Crosswalk], { description: 'What became of it in the next version of its framework.' })
  crosswalks(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return crosswalksByFromIndicatorId(ctx).load(row.id);
  }
}

@Resolver(() => IndicatorRevision)
export class IndicatorRevisionResolver {
  @FieldResolver(() => Boolean, { nullable: true, description: 'True when the period was over already when its value was changed; null where the dates do not tell.' })
  afterPeriodEnd(@Root() row: Row): boolean | null {
    return isAfterPeriodEnd(row);
  }
}
