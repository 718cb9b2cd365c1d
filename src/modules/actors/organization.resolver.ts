import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { ExternalId } from '../../kernel/external-id';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { pageOf, pagePerParent } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { byCodeOrAlias } from '../../kernel/by-code';
import { countryByIso3 } from './countries.loaders';
import { Country } from './country.entity';
import { Organization } from './organization.entity';
import { OrganizationFilter } from './organization.inputs';
import { OrganizationAlias } from './organization-parts.entity';
import {
  aliasesByOrganizationId, externalIdsByOrganizationId, organizationByCode, organizationByExternalId, organizationById, organizationList, organizationsByParentId,
} from './organizations.loaders';
import { SourceStub } from './source.stub';

const OrganizationConnection = connectionOf(Organization, 'Organization', 'organizations');

@Resolver(() => Organization)
export class OrganizationQueries {
  @Query(() => Organization, { nullable: true, description: 'An organization by its code, or by a code of before a merge; null when there is none.' })
  organization(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the organization.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Organization', code, organizationByCode, organizationById);
  }

  @Query(() => Organization, { nullable: true, description: 'An organization by its id in another scheme; null when there is none.' })
  organizationByExternalId(
    @Context() ctx: Ctx,
    @Arg('scheme', () => String, { description: 'Scheme, for example IATI.' }) scheme: string,
    @Arg('value', () => String, { description: 'Id in the scheme.' }) value: string,
  ): Promise<Row | null> {
    return organizationByExternalId(ctx, scheme, value);
  }

  @Query(() => OrganizationConnection, { description: 'Organizations, by code.' })
  async organizations(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OrganizationFilter, { nullable: true, description: 'Which ones; all when left out.' }) filter?: OrganizationFilter | null,
  ): Promise<Page> {
    return OrganizationConnection.of(await pageOf(ctx, organizationList(filter), page));
  }
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => LocalizedText, { description: 'Name; without a language, as its source prints it. The locale "und" says that the language is not known.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Country to which it belongs; null for bodies of several countries.' })
  country(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.country ? countryByIso3(ctx).load(row.country) : null;
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'Organization to which it belongs.' })
  parent(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.parent ? organizationById(ctx).load(row.parent) : null;
  }

  @FieldResolver(() => [Organization], { description: 'Organizations that belong to it, as far as the register knows.' })
  units(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return organizationsByParentId(ctx).load(row.id);
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'Organization whose tasks it took over.' })
  successorOf(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.successorOf ? organizationById(ctx).load(row.successorOf) : null;
  }

  @FieldResolver(() => [OrganizationAlias], { description: 'Further names by which it is found.' })
  aliases(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return aliasesByOrganizationId(ctx).load(row.id);
  }

  @FieldResolver(() => [ExternalId], { description: 'Its ids in other schemes.' })
  externalIds(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return externalIdsByOrganizationId(ctx).load(row.id);
  }
}

@Resolver(() => Country)
export class CountryOrganizationsResolver {
  @FieldResolver(() => OrganizationConnection, { description: 'Organizations of the country, by code.' })
  async organizations(@Root() country: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return OrganizationConnection.of(await pagePerParent(ctx, 'Country.organizations', 'o.country', organizationList(), page, country.iso3));
  }
}

export const OrganizationRecordFields = recordFields(Organization, SourceStub, ['acronym', 'type', 'country', 'level', 'parent', 'successorOf'], {
  links: { parent: ['Organization', 'parent'], successorOf: ['Organization', 'successorOf'] },
});
