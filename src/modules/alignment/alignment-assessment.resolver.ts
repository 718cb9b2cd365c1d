import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { recordFields } from '../../kernel/record';
import { stub, type Row } from '../../kernel/stub';
import { AlignmentAssessment } from './alignment-assessment.entity';
import { LinkEvidence } from './alignment-link.words';
import { assessmentsByProjectId } from './alignment-links.loaders';
import { CLAIM_FIELDS } from './claim.entity';
import { claimFields } from './claim.resolver';
import { backedAssessments } from './claim.service';
import { CountryStub } from './country.stub';
import { ProjectStub } from './project.stub';
import { SourceStub } from './source.stub';

const ANSWERS = ['objectiveDrawn', 'resultIndicators', 'drawnIndicators', 'governmentDataIndicators', 'finalEvaluation'];
export const AlignmentAssessmentRecordFields = recordFields(AlignmentAssessment, SourceStub, [...ANSWERS, ...CLAIM_FIELDS], { links: { document: ['Document', 'documentId'] } });
export const AlignmentAssessmentClaimFields = claimFields(AlignmentAssessment);

@Resolver(() => AlignmentAssessment)
export class AlignmentAssessmentResolver {
  @FieldResolver(() => ProjectStub, { nullable: true, description: 'The project assessed.' })
  project(@Root() row: Row): Row {
    return stub('Project', { id: row.projectId });
  }

  @FieldResolver(() => CountryStub, { description: 'The recipient whose plans were looked at.' })
  recipient(@Root() row: Row): Row {
    return stub('Country', { iso3: row.recipientCountry });
  }

  @FieldResolver(() => LinkEvidence, { description: 'How well the answers are backed.' })
  async evidence(@Root() row: Row, @Context() ctx: Ctx): Promise<LinkEvidence> {
    return (await backedAssessments(ctx, [row]))[0]!.evidence;
  }
}

@Resolver(() => ProjectStub)
export class ProjectAssessmentsResolver {
  @FieldResolver(() => [AlignmentAssessment], { description: "What parties report of how far it draws on each recipient's plans." })
  alignmentAssessments(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return assessmentsByProjectId(ctx).load(row.id);
  }
}
