import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { countryByIso3 } from './countries.loaders';
import { Country } from './country.entity';
import { FocalPoint } from './focal-point.entity';
import { focalPointPage } from './focal-points.loaders';
import { Organization } from './organization.entity';
import { organizationById } from './organizations.loaders';
import { SourceStub } from './source.stub';

const FocalPointConnection = connectionOf(FocalPoint, 'FocalPoint', 'focal points');

@Resolver(() => FocalPoint)
export class FocalPointResolver {
  @Query(() => FocalPointConnection, { description: 'Offices that answer for a country or an organization, by code.' })
  async focalPoints(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('country', () => String, { nullable: true, description: 'ISO3 code of a country; all when left out.' }) country?: string | null,
  ): Promise<Page> {
    return FocalPointConnection.of(await focalPointPage(ctx, page, country));
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the office.' })
  office(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.office, locale)!;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Country that it answers for.' })
  country(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.country ? countryByIso3(ctx).load(row.country) : null;
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'Organization to which the office belongs.' })
  organization(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.organization ? organizationById(ctx).load(row.organization) : null;
  }
}

export const FocalPointRecordFields = recordFields(FocalPoint, SourceStub, ['role', 'country', 'organization', 'mail', 'validUntil'], { links: { organization: ['Organization', 'organization'] } });
