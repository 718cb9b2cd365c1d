import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Absence, absencesOf } from '../../kernel/absence';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import { stub, type Row } from '../../kernel/stub';
import { EffectivenessIndicatorConnection } from './connections.type';
import { CountryStub } from './country.stub';
import { EffectivenessIndicator, EffectivenessItem, IndicatorApplicability } from './effectiveness-indicator.entity';
import { MonitoringExercise } from './exercise.entity';
import { EffectivenessIndicatorFilter } from './exercise.inputs';
import * as load from './exercises.loaders';

@Resolver(() => EffectivenessIndicator)
export class EffectivenessIndicatorResolver {
  @Query(() => EffectivenessIndicator, { nullable: true, description: 'An indicator of effectiveness by its code; null when there is none to be seen.' })
  effectivenessIndicator(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the indicator.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'EffectivenessIndicator', code, load.indicatorByCode, load.indicatorById);
  }

  @Query(() => EffectivenessIndicatorConnection, { description: 'Indicators of effectiveness in all versions: the global ones, then those of South-South cooperation.' })
  async effectivenessIndicators(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => EffectivenessIndicatorFilter, { nullable: true, description: 'Which are wanted; all when left out.' }) filter?: EffectivenessIndicatorFilter | null,
  ): Promise<Page> {
    return EffectivenessIndicatorConnection.of(await pageOf(ctx, load.indicatorList(filter), page));
  }

  @FieldResolver(() => MonitoringExercise, { nullable: true, description: 'The exercise that used it.' })
  exercise(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.exerciseId ? load.exerciseById(ctx).load(row.exerciseId) : null;
  }

  @FieldResolver(() => LocalizedText, { description: 'The indicator, in our words.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'How it is measured; null where no source says.' })
  definition(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.definition, locale);
  }

  @FieldResolver(() => [EffectivenessItem], { description: 'What it is judged by; empty where no source says.' })
  items(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.itemsByIndicatorId(ctx).load(row.id);
  }

  @FieldResolver(() => [IndicatorApplicability], { description: 'How far it fits countries that give and receive, as each of them judged it.' })
  applicability(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.applicabilityByIndicatorId(ctx).load(row.id);
  }

  @FieldResolver(() => EffectivenessIndicator, { nullable: true, description: 'The version whose place it took.' })
  supersedes(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.supersedesId ? load.indicatorById(ctx).load(row.supersedesId) : null;
  }

  @FieldResolver(() => [EffectivenessIndicator], { description: 'The versions that took its place.' })
  supersededBy(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.indicatorsBySupersedesId(ctx).load(row.id);
  }
}

@Resolver(() => EffectivenessItem)
export class EffectivenessItemResolver {
  @FieldResolver(() => LocalizedText, { description: 'The item, in our words.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }
}

@Resolver(() => IndicatorApplicability)
export class IndicatorApplicabilityResolver {
  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country that judged it.' })
  country(@Root() row: Row): Row {
    return stub('Country', { iso3: row.country });
  }

  @FieldResolver(() => [Absence], { description: 'Fields without a value, each with the reason.' })
  absences(@Root() row: Row): Absence[] {
    return absencesOf(row, ['applicability']);
  }
}
