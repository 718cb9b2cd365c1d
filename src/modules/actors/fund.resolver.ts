import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { byCodeOrAlias } from '../../kernel/by-code';
import { countryByIso3 } from './countries.loaders';
import { Country } from './country.entity';
import { Fund } from './fund.entity';
import { fundByCode, fundById, fundList } from './funds.loaders';
import { Organization } from './organization.entity';
import { organizationById } from './organizations.loaders';
import { SourceStub } from './source.stub';

const FundConnection = connectionOf(Fund, 'Fund', 'funds');

@Resolver(() => Fund)
export class FundResolver {
  @Query(() => Fund, { nullable: true, description: 'A fund by its code; null when there is none.' })
  fund(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the record.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Fund', code, fundByCode, fundById);
  }

  @Query(() => FundConnection, { description: 'Funds of one country for cooperation; joint funds of two countries are records of their own.' })
  async funds(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('country', () => String, { nullable: true, description: 'ISO3 code of a country; all when left out.' }) country?: string | null,
  ): Promise<Page> {
    return FundConnection.of(await pageOf(ctx, fundList(country), page));
  }

  @FieldResolver(() => LocalizedText, { description: 'Name.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Country whose fund it is.' })
  country(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.country ? countryByIso3(ctx).load(row.country) : null;
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'Organization that runs it.' })
  organization(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.organization ? organizationById(ctx).load(row.organization) : null;
  }
}

export const FundRecordFields = recordFields(Fund, SourceStub, ['acronym', 'kind', 'country', 'organization', 'establishedOn'], { links: { organization: ['Organization', 'organization'] } });
