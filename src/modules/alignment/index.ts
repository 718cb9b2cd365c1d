import type { ModuleDefinition } from '../../kernel/module';
import { AlignmentAssessment } from './alignment-assessment.entity';
import { alignmentAssessmentRecords } from './alignment-assessment.package';
import { AlignmentAssessmentClaimFields, AlignmentAssessmentRecordFields, AlignmentAssessmentResolver, ProjectAssessmentsResolver } from './alignment-assessment.resolver';
import { alignedOfferResolvers } from './aligned-offers.resolver';
import { followCapabilities } from './capability.entries';
import { AlignmentLink } from './alignment-link.entity';
import { alignmentLinkRecords } from './alignment-link.package';
import {
  AlignmentLinkClaimFields, AlignmentLinkRecordFields, AlignmentLinkResolver, FrameworkLinksResolver, IndicatorLinksResolver, NodeLinksResolver, ProgramLinksResolver, ProjectLinksResolver,
} from './alignment-link.resolver';
import { references } from './alignment.reference';
import { CountryAlignmentResolver, ProgramAlignmentResolver } from './recorded-alignment.resolver';
import { AttestationStub } from './attestation.stub';
import { BriefedCommitmentsResolver, BriefedProgramResolver, CommissionBriefingEdgeResolver, CommissionBriefingResolver } from './briefing.resolver';
import { CommitmentStub } from './commitment.stub';
import { JointCommissionStub } from './joint-commission.stub';
import { AlignmentGapConnectionResolver, ProgramGapsResolver } from './alignment-gaps.resolver';
import { ProgramPlanCoverageResolver } from './plan-coverage.resolver';
import { DisplacedLinksResolver, LinkPlanStateResolver } from './plan-version.resolver';
import { PlanSupportResolver } from './plan-support.resolver';
import { RecipientAlignmentResolver } from './recipient-alignment.resolver';
import { FrameworkSdgDepthResolver, ProgramSdgDepthResolver, ProjectSdgDepthResolver } from './sdg-depth.resolver';
import { BilateralProgramStub } from './bilateral-program.stub';
import { FrameworkIndicatorStub } from './framework-indicator.stub';
import { ProjectStub } from './project.stub';
import { EventStub } from './event.stub';
import { GoodPracticeStub } from './good-practice.stub';
import { keepIndex } from './index-keeper.service';
import { OrganizationStub } from './organization.stub';
import { SessionStub } from './session.stub';

export { capabilityPort, type CapabilityReaders } from './capability.port';
import { ThematicFitResolver } from './thematic-fit.resolver';
import { CountryTriangularResolver, TriangularMatchResolver } from './triangular.resolver';

export { assertedClaims } from './asserted.facts';
export { alignmentFacts } from './alignment.facts';
export { evaluate, type Evaluation, type JudgedPair, type RuledPair, type Score } from './fit-evaluation.rules';
export { briefingPort, type BriefingReaders } from './briefing.port';
export { alignmentPort, type AlignmentReaders } from './readers.port';

export const alignment: ModuleDefinition = {
  name: 'alignment',
  resolvers: [
    AlignmentLinkResolver, AlignmentLinkRecordFields, AlignmentLinkClaimFields,
    AlignmentAssessmentResolver, AlignmentAssessmentRecordFields, AlignmentAssessmentClaimFields,
    ProjectLinksResolver, ProgramLinksResolver, FrameworkLinksResolver, NodeLinksResolver, IndicatorLinksResolver, ProjectAssessmentsResolver,
    CountryAlignmentResolver, ProgramAlignmentResolver,
    ...alignedOfferResolvers,
    CommissionBriefingEdgeResolver, CommissionBriefingResolver, BriefedProgramResolver, BriefedCommitmentsResolver,
    LinkPlanStateResolver, DisplacedLinksResolver,
    ProgramGapsResolver, AlignmentGapConnectionResolver,
    ProgramPlanCoverageResolver,
    PlanSupportResolver, RecipientAlignmentResolver, ProjectSdgDepthResolver, ProgramSdgDepthResolver, FrameworkSdgDepthResolver,
    ThematicFitResolver,
    TriangularMatchResolver, CountryTriangularResolver,
  ],
  types: [EventStub, GoodPracticeStub, OrganizationStub, ProjectStub, BilateralProgramStub, SessionStub, FrameworkIndicatorStub, JointCommissionStub, CommitmentStub, AttestationStub],
  owns: references,
  stubs: {
    Source: 'id', Country: 'iso3', Organization: 'id', Document: 'id', Project: 'id', BilateralProgram: 'id', Session: 'id', JointCommission: 'id', Commitment: 'id', Attestation: 'id',
    ResultsFramework: 'id', FrameworkNode: 'id', FrameworkIndicator: 'id', Offer: 'id', Request: 'id', Event: 'id', GoodPractice: 'id',
  },
  records: [alignmentLinkRecords, alignmentAssessmentRecords],
  invariants: [],
  entities: [AlignmentLink, AlignmentAssessment],
  afterLoad: async (query, _catalog, changed) => { if (!changed || changed.has('Offer') || changed.has('Project')) await followCapabilities(query); },
  background: ({ register }) => keepIndex(register),
};
