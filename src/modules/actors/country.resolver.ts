import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Where, pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import { stubOrNull, type Row } from '../../kernel/stub';
import { Country } from './country.entity';
import { countryByIso2, countryByIso3, countryList } from './countries.loaders';
import { RegionStub } from './region.stub';

const CountryConnection = connectionOf(Country, 'Country', 'countries');

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, { nullable: true, description: 'A country by its three-letter code; null when there is none.' })
  country(@Context() ctx: Ctx, @Arg('iso3', () => String, { description: 'Three-letter code of ISO 3166-1.' }) iso3: string): Promise<Row | null> {
    return countryByIso3(ctx).load(iso3);
  }

  @Query(() => Country, { nullable: true, description: 'A country by its two-letter code; null when there is none.' })
  countryByIso2(@Context() ctx: Ctx, @Arg('iso2', () => String, { description: 'Two-letter code of ISO 3166-1.' }) iso2: string): Promise<Row | null> {
    return countryByIso2(ctx).load(iso2);
  }

  @Query(() => CountryConnection, { description: 'Countries and territories, by their three-letter code.' })
  async countries(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return CountryConnection.of(await pageOf(ctx, { ...countryList, where: new Where() }, page));
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the country.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.label, locale)!;
  }

  @FieldResolver(() => RegionStub, { nullable: true, description: 'The smallest region of UN M49 that holds it.' })
  region(@Root() row: Row): Row | null {
    return stubOrNull('Region', 'id', row.region);
  }
}
