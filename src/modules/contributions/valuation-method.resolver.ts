import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Where, pageOf } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import { stub, type Row } from '../../kernel/stub';
import { CountryStub } from './country.stub';
import { FiscalCalendar } from './fiscal-calendar.entity';
import { calendarByCountry, methodList } from './money-records.loaders';
import { SourceStub } from './source.stub';
import { ValuationMethod } from './valuation-method.entity';

const ValuationMethodConnection = connectionOf(ValuationMethod, 'ValuationMethod', 'methods of valuation');
export const ValuationMethodRecordFields = recordFields(ValuationMethod, SourceStub, []);

@Resolver(() => ValuationMethod)
export class ValuationMethodResolver {
  @Query(() => ValuationMethodConnection, { description: 'The methods by which effort may be valued, every version, by code.' })
  async valuationMethods(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return ValuationMethodConnection.of(await pageOf(ctx, { ...methodList, where: new Where() }, page));
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the method.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }
}

@Resolver(() => FiscalCalendar)
export class FiscalCalendarResolver {
  @FieldResolver(() => CountryStub, { description: 'The country.' })
  country(@Root() row: Row): Row {
    return stub('Country', { iso3: row.country });
  }
}

@Resolver(() => CountryStub)
export class CountryCalendarResolver {
  @FieldResolver(() => FiscalCalendar, { nullable: true, description: 'Its fiscal year; null where nobody has reported it.' })
  fiscalCalendar(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return calendarByCountry(ctx).load(row.iso3);
  }
}
