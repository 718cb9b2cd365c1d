import type { ModuleDefinition } from '../../kernel/module';
import { accountabilityInvariants } from './accountability.invariants';
import { AlignmentAssessmentStub } from './alignment-assessment.stub';
import { AlignmentLinkStub } from './alignment-link.stub';
import { Attestation } from './attestation.entity';
import { attestationRecords } from './attestation.package';
import { attestationReference } from './attestation.reference';
import { AttestationRecordFields, AttestationResolver, attestationsResolvers } from './attestation.resolver';
import { AuditConnectionResolver, AuditResolver } from './audit.resolver';
import { BilateralProgramStub } from './bilateral-program.stub';
import { ChangeProposal } from './change-proposal.entity';
import { changeProposalReference } from './change-proposal.reference';
import { ChangeProposalResolver } from './change-proposal.resolver';
import { CommitmentStub } from './commitment.stub';
import { ChangeFeedResolver, CountryLastChangesResolver } from './change-feed.resolver';
import { ConsultationStub } from './consultation.stub';
import { ContributionLineStub } from './contribution-line.stub';
import { CustodyResolver } from './custody.resolver';
import { DataPackageResolver } from './data-package.resolver';
import { DelegationResolver } from './delegation.resolver';
import { delegationReference } from './delegations.loaders';
import { EventStub } from './event.stub';
import { FindingStub } from './finding.stub';
import { FollowUpActionStub } from './follow-up-action.stub';
import { loadDisputes } from './load-conflict.service';
import { MergingResolver } from './merging.resolver';
import { MonitoringExerciseStub } from './monitoring-exercise.stub';
import { OfferStub } from './offer.stub';
import { ParliamentaryHearingStub } from './parliamentary-hearing.stub';
import { ParliamentaryQuestionStub } from './parliamentary-question.stub';
import { ProgramPartyWordsResolver } from './party-words.resolver';
import { ProjectStub } from './project.stub';
import { CountryQualityResolver, LineQualityResolver, ProgramQualityResolver, ProjectQualityResolver, QualityRuleResolver, fixesResolvers } from './quality.resolver';
import { RecommendationStub } from './recommendation.stub';
import { RecordMerge } from './record-merge.entity';
import { recordMergeRecords } from './record-merge.package';
import { recordMergeReference } from './record-merge.reference';
import { OrganizationMergesResolver, ProgramMergesResolver, ProjectMergesResolver, RecordMergeRecordFields, RecordMergeResolver } from './record-merge.resolver';
import { followMerges } from './record-merges.loaders';
import { RecordsAsOfResolver, RecordThenConnectionResolver, asOfResolvers } from './record-then.resolver';
import { ProgramRegistrationResolver } from './registration.resolver';
import { ReportingObligationStub } from './reporting-obligation.stub';
import { RequestStub } from './request.stub';
import { SingleAsserterFactResolver, SingleAsserterFactsResolver, SingleAsserterSourceResolver } from './single-asserter.resolver';
import { SubnationalPlanStub } from './subnational-plan.stub';
import { TrainingProgramStub } from './training-program.stub';
import { ViewerCanResolver } from './viewer-can.resolver';
import { WordResolver } from './word.resolver';
import { WritingResolver } from './writing.resolver';

export { recordAliases } from './record-merges.loaders';

export { custodyPort } from './custody.port';
export { feedFacts } from './change-feed.facts';
export { changePort } from './change-feed.port';
export { programPort } from './program.port';
export { qualityPort } from './quality.port';
export { asserterPort } from './single-asserter.port';
export { wordFacts } from './word.facts';

export const accountability: ModuleDefinition = {
  name: 'accountability',
  resolvers: [
    WritingResolver, DataPackageResolver, RecordsAsOfResolver, RecordThenConnectionResolver, ...asOfResolvers, CustodyResolver, ChangeProposalResolver, WordResolver, ViewerCanResolver, DelegationResolver, MergingResolver, ProgramRegistrationResolver, AttestationResolver, AttestationRecordFields, ...attestationsResolvers, ProgramPartyWordsResolver,
    SingleAsserterFactsResolver, SingleAsserterFactResolver, SingleAsserterSourceResolver,
    QualityRuleResolver, ProjectQualityResolver, LineQualityResolver, CountryQualityResolver, ProgramQualityResolver, ...fixesResolvers,
    ChangeFeedResolver, CountryLastChangesResolver, AuditResolver, AuditConnectionResolver,
    RecordMergeResolver, RecordMergeRecordFields, ProjectMergesResolver, ProgramMergesResolver, OrganizationMergesResolver,
  ],
  types: [
    ProjectStub, BilateralProgramStub, CommitmentStub, EventStub, OfferStub, RequestStub, ContributionLineStub, AlignmentLinkStub, AlignmentAssessmentStub,
    MonitoringExerciseStub, FindingStub, RecommendationStub, FollowUpActionStub, ReportingObligationStub, ParliamentaryQuestionStub, ParliamentaryHearingStub, ConsultationStub, TrainingProgramStub, SubnationalPlanStub,
  ],
  owns: { Attestation: attestationReference, RecordMerge: recordMergeReference, ChangeProposal: changeProposalReference, Delegation: delegationReference },
  stubs: {
    Project: 'id', BilateralProgram: 'id', Commitment: 'id', Organization: 'id', Event: 'id', Offer: 'id', Request: 'id', ContributionLine: 'id', AlignmentLink: 'id', AlignmentAssessment: 'id', Country: 'iso3', Source: 'id',
    MonitoringExercise: 'id', Finding: 'id', Recommendation: 'id', FollowUpAction: 'id', ReportingObligation: 'id', ParliamentaryQuestion: 'id', ParliamentaryHearing: 'id', Consultation: 'id', TrainingProgram: 'id', SubnationalPlan: 'id',
  },
  records: [attestationRecords, recordMergeRecords],
  invariants: accountabilityInvariants,
  entities: [Attestation, RecordMerge, ChangeProposal],
  disputes: loadDisputes,
  afterLoad: async (query, _catalog, changed) => { if (!changed || changed.has('RecordMerge')) await followMerges(query); },
};
