import { Arg, Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Node } from '../../kernel/node';
import { PageArgs, knownPage, type Page } from '../../kernel/page';
import { stub, type Row } from '../../kernel/stub';
import { Weighs } from '../../kernel/weight';
import { CapabilityEvidence, CapabilityWish, CapableInstitution, CapableInstitutionConnection } from './capable-institution.type';
import { institutionsFor } from './capable-institution.service';
import { CountryStub } from './country.stub';
import { OrganizationStub } from './organization.stub';

/** Its projects in the subject are read whole before the page is cut. */
const PRICE = 100;

@Resolver(() => CountryStub)
export class CapableInstitutionsResolver {
  @Weighs(PRICE)
  @FieldResolver(() => CapableInstitutionConnection, { description: 'Institutions of the country that could support another one in a topic, in order, each with the events, projects and expert days that speak for it. Indicative.' })
  async capableInstitutions(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('for', () => CapabilityWish, { description: 'What support is wanted for.' }) wish: CapabilityWish): Promise<Page> {
    return CapableInstitutionConnection.of(knownPage(await institutionsFor(ctx, row.iso3, wish), page));
  }
}

@Resolver(() => CapableInstitution)
export class CapableInstitutionResolver {
  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The institution.' })
  organization(@Root() row: CapableInstitution): Row {
    return stub('Organization', { id: row.organizationId });
  }
}

@Resolver(() => CapabilityEvidence)
export class CapabilityEvidenceResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The record.' })
  record(@Root() row: CapabilityEvidence): Row {
    return row.record;
  }
}
