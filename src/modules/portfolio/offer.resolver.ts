import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pageOf, pagePerParent } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import { stub, stubOrNull, type Row } from '../../kernel/stub';
import { SdgTag, SectorTag } from './code-tag.type';
import { CountryStub } from './country.stub';
import { OFFER_FIELDS, Offer } from './offer.entity';
import { OfferFilter } from './offer.inputs';
import { offerByCode, offerById, offerList, sdgsByOfferId, sectorsByOfferId, targetsByOfferId } from './offers.loaders';
import { OrganizationStub } from './organization.stub';
import { NamedParty } from './party.type';
import { Project } from './project.entity';
import { institutionsByProjectId, projectById } from './projects.loaders';
import { byCodeOrAlias } from '../../kernel/by-code';
import { SourceStub } from './source.stub';

const OfferConnection = connectionOf(Offer, 'Offer', 'offers');
export const OfferRecordFields = recordFields(Offer, SourceStub, OFFER_FIELDS);

@Resolver(() => Offer)
export class OfferResolver {
  @Query(() => Offer, { nullable: true, description: 'An offer by its code; null when there is none to be seen.' })
  offer(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the offer.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Offer', code, offerByCode, offerById);
  }

  @Query(() => OfferConnection, { description: 'Offers, by their code: those that are declared, unless the filter asks for another kind.' })
  async offers(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('filter', () => OfferFilter, { nullable: true, description: 'Which offers; declared ones when left out.' }) filter?: OfferFilter | null): Promise<Page> {
    return OfferConnection.of(await pageOf(ctx, offerList(filter), page));
  }

  @FieldResolver(() => CountryStub, { description: 'The country that offers.' })
  provider(@Root() row: Row): Row {
    return stub('Country', { iso3: row.providerCountry });
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The offering institution, where it is an organization of the register.' })
  institution(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.organizationId);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Title as the source prints it; null where it prints none.' })
  title(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.title, locale);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Our short label of the subject, where the source prints no title. It is not a title.' })
  topic(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.topic, locale);
  }

  @FieldResolver(() => [SectorTag], { description: 'Sectors of the offer.' })
  sectors(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return sectorsByOfferId(ctx).load(row.id);
  }

  @FieldResolver(() => [SdgTag], { description: 'Goals, targets and indicators of the 2030 Agenda that the offer serves.' })
  sdgs(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return sdgsByOfferId(ctx).load(row.id);
  }

  @FieldResolver(() => [NamedParty], { description: 'To whom it is offered, as the source names them; empty where it names nobody.' })
  offeredTo(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return targetsByOfferId(ctx).load(row.id);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The completed project that proves the offer; null for one that is declared.' })
  async project(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.projectId ? projectById(ctx).load(row.projectId) : null;
  }

  @FieldResolver(() => [OrganizationStub], { description: 'Institutions of all parties that worked in the project that proves the offer, each once; empty for one that is declared.' })
  async institutions(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    if (!row.projectId) return [];
    const working = await institutionsByProjectId(ctx).load(row.projectId);
    return [...new Set(working.map((each) => each.organizationId as string))].map((id) => stub('Organization', { id }));
  }
}

@Resolver(() => CountryStub)
export class CountryOffersResolver {
  @FieldResolver(() => OfferConnection, { description: 'What the country offers to others: what is publicly declared, unless the filter asks for another kind.' })
  async offers(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('filter', () => OfferFilter, { nullable: true, description: 'Which of them; declared ones when left out.' }) filter?: OfferFilter | null): Promise<Page> {
    return OfferConnection.of(await pagePerParent(ctx, 'Country.offers', 'o.provider_country', offerList(filter), page, row.iso3));
  }
}

@Resolver(() => OrganizationStub)
export class OrganizationOffersResolver {
  @FieldResolver(() => OfferConnection, { description: 'What the organization offers to others, as publicly declared. Its completed projects prove offers of countries.' })
  async offers(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return OfferConnection.of(await pagePerParent(ctx, 'Organization.offers', 'o.organization_id', offerList(), page, row.id));
  }
}
