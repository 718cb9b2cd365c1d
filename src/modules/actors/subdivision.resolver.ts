import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Where, pagePerParent } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { Country } from './country.entity';
import { countryByIso3 } from './countries.loaders';
import { Subdivision } from './subdivision.entity';
import { subdivisionByCode, subdivisionList } from './subdivisions.loaders';

const SubdivisionConnection = connectionOf(Subdivision, 'Subdivision', 'subdivisions');

@Resolver(() => Subdivision)
export class SubdivisionResolver {
  @Query(() => Subdivision, { nullable: true, description: 'A subdivision by its code of ISO 3166-2; null when there is none.' })
  subdivision(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of ISO 3166-2, for example MX-CHP.' }) code: string): Promise<Row | null> {
    return subdivisionByCode(ctx).load(code);
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the subdivision.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.label, locale)!;
  }

  @FieldResolver(() => Country, { description: 'The country that it is a part of.' })
  country(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return countryByIso3(ctx).load(row.country);
  }
}

@Resolver(() => Country)
export class CountrySubdivisionsResolver {
  @FieldResolver(() => SubdivisionConnection, { description: 'States, provinces or departments of the country, where the register holds them.' })
  async subdivisions(@Root() country: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    const list = { ...subdivisionList, where: new Where() };
    return SubdivisionConnection.of(await pagePerParent(ctx, 'Country.subdivisions', 's.country', list, page, country.iso3));
  }
}
