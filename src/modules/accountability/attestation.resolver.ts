import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root, type ClassType } from 'type-graphql';
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
import { ConsultationStub } from './consultation.stub';
import { ContributionLineStub } from './contribution-line.stub';
import { CountryStub } from './country.stub';
import { FindingStub } from './finding.stub';
import { FollowUpActionStub } from './follow-up-action.stub';
import { MonitoringExerciseStub } from './monitoring-exercise.stub';
import { OrganizationStub } from './organization.stub';
import { ParliamentaryHearingStub } from './parliamentary-hearing.stub';
import { ParliamentaryQuestionStub } from './parliamentary-question.stub';
import { ProjectStub } from './project.stub';
import { RecommendationStub } from './recommendation.stub';
import { ReportingObligationStub } from './reporting-obligation.stub';
import { SourceStub } from './source.stub';
import { SubnationalPlanStub } from './subnational-plan.stub';
import { TrainingProgramStub } from './training-program.stub';

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

/** The words of parties on the records of one type. */
function attestationsOf(Type: ClassType<object>, more = ''): Function {
  @Resolver(() => Type)
  class RecordAttestationsResolver {
    @FieldResolver(() => [Attestation], { description: `${ATTESTATIONS}${more}` })
    attestations(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
      return attestationsByRecordId(ctx).load(row.id);
    }
  }
  return RecordAttestationsResolver;
}

/** Types of which the record says what parties say of it. */
export const TYPES_WITH_WORDS: ClassType<object>[] = [
  ProjectStub, BilateralProgramStub, ContributionLineStub, MonitoringExerciseStub, FindingStub, RecommendationStub, FollowUpActionStub, ReportingObligationStub,
  ParliamentaryQuestionStub, ParliamentaryHearingStub, ConsultationStub, TrainingProgramStub, SubnationalPlanStub,
];
export const attestationsResolvers = TYPES_WITH_WORDS.map((Type) => attestationsOf(Type, Type === ContributionLineStub ? ' A disputed amount has the field `money`.' : ''));
