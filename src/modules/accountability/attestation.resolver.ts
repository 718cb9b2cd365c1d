import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import { Node } from '../../kernel/node';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { stub, stubOrNull, type Row } from '../../kernel/stub';
import { ATTESTATION_FIELDS, Attestation } from './attestation.entity';
import { AttestationFilter } from './attestation.inputs';
import { attestationList, attestationsByRecordId } from './attestations.loaders';
import { BilateralProgramStub } from './bilateral-program.stub';
import { ContributionLineStub } from './contribution-line.stub';
import { CountryStub } from './country.stub';
import { OrganizationStub } from './organization.stub';
import { ProjectStub } from './project.stub';
import { SourceStub } from './source.stub';

const AttestationConnection = connectionOf(Attestation, 'Attestation', 'attestations');
export const AttestationRecordFields = recordFields(Attestation, SourceStub, ATTESTATION_FIELDS);

@Resolver(() => Attestation)
export class AttestationResolver {
  @Query(() => AttestationConnection, { description: 'What parties confirm or dispute, by code.' })
  async attestations(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('filter', () => AttestationFilter, { nullable: true, description: 'Which attestations.' }) filter?: AttestationFilter | null): Promise<Page> {
    return AttestationConnection.of(await pageOf(ctx, attestationList(filter), page));
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The record that it is about.' })
  record(@Root() row: Row): Row {
    return stub(row.recordType, { id: row.recordId });
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country that says so; null when an organization does.' })
  country(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.partyCountry);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization that says so; null when a country does.' })
  organization(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.partyOrganizationId);
  }
}

const ATTESTATIONS = 'What its parties confirm or dispute, of the record or of one field. A party that is not here has been silent so far, and silence is not consent.';

@Resolver(() => ProjectStub)
export class ProjectAttestationsResolver {
  @FieldResolver(() => [Attestation], { description: ATTESTATIONS })
  attestations(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return attestationsByRecordId(ctx).load(row.id);
  }
}

@Resolver(() => BilateralProgramStub)
export class ProgramAttestationsResolver {
  @FieldResolver(() => [Attestation], { description: ATTESTATIONS })
  attestations(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return attestationsByRecordId(ctx).load(row.id);
  }
}

@Resolver(() => ContributionLineStub)
export class ContributionAttestationsResolver {
  @FieldResolver(() => [Attestation], { description: `${ATTESTATIONS} A disputed amount has the field \`money\`.` })
  attestations(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return attestationsByRecordId(ctx).load(row.id);
  }
}
