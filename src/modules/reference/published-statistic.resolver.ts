import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import { stub, stubOrNull, type Row } from '../../kernel/stub';
import { CountryStub } from './country.stub';
import { currencyByCode } from './currencies.loaders';
import { Currency } from './currency.entity';
import { PublishedStatistic } from './published-statistic.entity';
import { PublishedStatisticFilter } from './published-statistic.inputs';
import { breakdownByStatisticId, publishedStatisticByCode, publishedStatisticById, publishedStatisticList, publishedStatisticsWhere } from './published-statistics.loaders';
import { Source } from './source.entity';
import { sourceById } from './sources.loaders';

const PublishedStatisticConnection = connectionOf(PublishedStatistic, 'PublishedStatistic', 'published statistics');

export const PublishedStatisticRecordFields = recordFields(PublishedStatistic, Source, [
  'currency', 'period', 'periodStart', 'periodEnd', 'country', 'scope', 'flow', 'modality', 'basis', 'breakdownExhaustive',
], { sourceById: (ctx, id) => sourceById(ctx).load(id) });

@Resolver(() => PublishedStatistic)
export class PublishedStatisticResolver {
  @Query(() => PublishedStatisticConnection, { description: 'Numbers that sources print, by their code; two sources may give two numbers for one thing.' })
  async publishedStatistics(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PublishedStatisticFilter, { nullable: true, description: 'Which ones; all when left out.' }) filter?: PublishedStatisticFilter | null,
  ): Promise<Page> {
    return PublishedStatisticConnection.of(await pageOf(ctx, { ...publishedStatisticList, where: publishedStatisticsWhere(filter) }, page));
  }

  @Query(() => PublishedStatistic, { nullable: true, description: 'A published statistic by its code; null when there is none to be seen.' })
  publishedStatistic(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the statistic.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'PublishedStatistic', code, publishedStatisticByCode, publishedStatisticById);
  }

  @FieldResolver(() => LocalizedText, { description: 'What is counted.' })
  subject(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.subject, locale)!;
  }

  @FieldResolver(() => Currency, { nullable: true, description: 'Currency, where the unit is money.' })
  async currency(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.currency ? currencyByCode(ctx).load(row.currency) : null;
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country that the number is about.' })
  country(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.country);
  }

  @FieldResolver(() => [CountryStub], { description: 'Partner countries that the source names with the number.' })
  async partners(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    const listed = await breakdownByStatisticId(ctx).load(row.id);
    return listed.filter((entry) => entry.kind === 'PARTNER').map((entry) => stub('Country', { iso3: entry.country }));
  }

  @FieldResolver(() => [String], { description: 'Groups of partners that the source names, such as multilateral organizations; a group is not its members.' })
  async partnerGroups(@Root() row: Row, @Context() ctx: Ctx): Promise<string[]> {
    const listed = await breakdownByStatisticId(ctx).load(row.id);
    return listed.filter((entry) => entry.kind === 'PARTNER_GROUP').map((entry) => entry.name);
  }

  @FieldResolver(() => [String], { description: 'Sectors that the source names with the number, in its words.' })
  async sectors(@Root() row: Row, @Context() ctx: Ctx): Promise<string[]> {
    const listed = await breakdownByStatisticId(ctx).load(row.id);
    return listed.filter((entry) => entry.kind === 'SECTOR').map((entry) => entry.name);
  }
}
