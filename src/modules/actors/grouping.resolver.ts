import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Where, pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { byCodeOrAlias } from '../../kernel/by-code';
import { Country } from './country.entity';
import { Grouping } from './grouping.entity';
import { countriesByGroupingId, groupingByCode, groupingById, groupingList, groupingsByCountry } from './groupings.loaders';
import { SourceStub } from './source.stub';

const GroupingConnection = connectionOf(Grouping, 'Grouping', 'groupings');

@Resolver(() => Grouping)
export class GroupingResolver {
  @Query(() => Grouping, { nullable: true, description: 'A group of countries by its code; null when there is none.' })
  grouping(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the group.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Grouping', code, groupingByCode, groupingById);
  }

  @Query(() => GroupingConnection, { description: 'Groups of countries, by code.' })
  async groupings(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return GroupingConnection.of(await pageOf(ctx, { ...groupingList, where: new Where() }, page));
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the group.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => [Country], { nullable: true, description: 'Members as a source lists them; null where no source does: see absences.' })
  members(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> | null {
    return row.members === null ? null : countriesByGroupingId(ctx).load(row.id);
  }
}

@Resolver(() => Country)
export class CountryGroupingsResolver {
  @FieldResolver(() => [Grouping], { description: 'Groups that list the country as a member.' })
  groupings(@Root() country: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return groupingsByCountry(ctx).load(country.iso3);
  }
}

export const GroupingRecordFields = recordFields(Grouping, SourceStub, ['acronym', 'members']);
