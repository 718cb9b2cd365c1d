import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Absence, absencesOf } from '../../kernel/absence';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { lastDay } from '../../kernel/partial-date';
import { recordFields } from '../../kernel/record';
import { Locale, PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { byCodeOrAlias } from '../../kernel/by-code';
import { countryByIso3 } from './countries.loaders';
import { Country } from './country.entity';
import { LegalInstrument, LegalVersion } from './legal-instrument.entity';
import { versionInForce } from './legal-instrument.rules';
import { legalInstrumentByCode, legalInstrumentById, legalInstrumentList, versionsByLegalInstrumentId } from './legal-instruments.loaders';
import { SourceStub } from './source.stub';

const LegalInstrumentConnection = connectionOf(LegalInstrument, 'LegalInstrument', 'legal instruments');

@Resolver(() => LegalInstrument)
export class LegalInstrumentResolver {
  @Query(() => LegalInstrument, { nullable: true, description: 'A law, decree or rule by its code; null when there is none.' })
  legalInstrument(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the instrument.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'LegalInstrument', code, legalInstrumentByCode, legalInstrumentById);
  }

  @Query(() => LegalInstrumentConnection, { description: 'Laws, decrees and rules on cooperation, by code.' })
  async legalInstruments(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('country', () => String, { nullable: true, description: 'ISO3 code of a country; all when left out.' }) country?: string | null,
  ): Promise<Page> {
    return LegalInstrumentConnection.of(await pageOf(ctx, legalInstrumentList(country), page));
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the instrument.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Country whose law it is.' })
  country(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.country ? countryByIso3(ctx).load(row.country) : null;
  }

  @FieldResolver(() => [LegalVersion], { description: 'Its versions, earliest first.' })
  versions(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return versionsByLegalInstrumentId(ctx).load(row.id);
  }

  @FieldResolver(() => LegalVersion, { nullable: true, description: 'The version in force on a day; null where no dates tell: see the absences of its versions.' })
  async versionInForce(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Arg('on', () => PartialDate, { nullable: true, description: 'The day, or the last day of a month, quarter or year; today when left out.' }) on?: string | null,
  ): Promise<Row | null> {
    const versions = await versionsByLegalInstrumentId(ctx).load(row.id);
    return versionInForce(versions as LegalVersion[], on ? lastDay(on) : ctx.today);
  }
}

@Resolver(() => LegalVersion)
export class LegalVersionResolver {
  @FieldResolver(() => [Absence], { description: 'Fields without a value, each with the reason.' })
  absences(@Root() row: Row): Absence[] {
    return absencesOf(row, ['adoptedOn', 'publishedOn', 'inForceFrom', 'publication', 'url']);
  }
}

export const LegalInstrumentRecordFields = recordFields(LegalInstrument, SourceStub, ['acronym', 'kind', 'country']);
