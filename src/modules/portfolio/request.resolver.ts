import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pageOf, pagePerParent } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import { stubOrNull, type Row } from '../../kernel/stub';
import { SdgTag, SectorTag } from './code-tag.type';
import { CountryStub } from './country.stub';
import { OrganizationStub } from './organization.stub';
import { NamedParty } from './party.type';
import { Project } from './project.entity';
import { projectById } from './projects.loaders';
import { byCodeOrAlias } from '../../kernel/by-code';
import { REQUEST_FIELDS, Request } from './request.entity';
import { RequestFilter } from './request.inputs';
import { addresseesByRequestId, requestByCode, requestById, requestList, sdgsByRequestId, sectorsByRequestId } from './requests.loaders';
import { SessionStub } from './session.stub';
import { SourceStub } from './source.stub';

const RequestConnection = connectionOf(Request, 'Request', 'requests');
export const RequestRecordFields = recordFields(Request, SourceStub, REQUEST_FIELDS);

@Resolver(() => Request)
export class RequestResolver {
  @Query(() => Request, { nullable: true, description: 'A request by its code; null when there is none to be seen.' })
  request(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the request.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Request', code, requestByCode, requestById);
  }

  @Query(() => RequestConnection, { description: 'Requests, by their code.' })
  async requests(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('filter', () => RequestFilter, { nullable: true, description: 'Which requests.' }) filter?: RequestFilter | null): Promise<Page> {
    return RequestConnection.of(await pageOf(ctx, requestList(filter), page));
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country that asks; null where a community asks.' })
  country(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.country);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The asking institution, where it is an organization of the register.' })
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

  @FieldResolver(() => [SectorTag], { description: 'Sectors of the request.' })
  sectors(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return sectorsByRequestId(ctx).load(row.id);
  }

  @FieldResolver(() => [SdgTag], { description: 'Goals, targets and indicators of the 2030 Agenda that it serves.' })
  sdgs(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return sdgsByRequestId(ctx).load(row.id);
  }

  @FieldResolver(() => [NamedParty], { description: 'To whom it was put; empty where the source names nobody.' })
  addressedTo(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return addresseesByRequestId(ctx).load(row.id);
  }

  @FieldResolver(() => SessionStub, { nullable: true, description: 'The session at which it was presented.' })
  session(@Root() row: Row): Row | null {
    return stubOrNull('Session', 'id', row.sessionId);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project that came of it.' })
  async project(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.projectId ? projectById(ctx).load(row.projectId) : null;
  }
}

@Resolver(() => CountryStub)
export class CountryRequestsResolver {
  @FieldResolver(() => RequestConnection, { description: 'What the country has publicly asked for.' })
  async requests(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return RequestConnection.of(await pagePerParent(ctx, 'Country.requests', 'r.country', requestList(), page, row.iso3));
  }
}

@Resolver(() => SessionStub)
export class SessionRequestsResolver {
  @FieldResolver(() => RequestConnection, { description: 'Requests that were presented at the session.' })
  async requests(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return RequestConnection.of(await pagePerParent(ctx, 'Session.requests', 'r.session_id', requestList(), page, row.id));
  }
}
