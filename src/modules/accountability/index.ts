import type { ModuleDefinition } from '../../kernel/module';
import { accountabilityInvariants } from './accountability.invariants';
import { AlignmentAssessmentStub } from './alignment-assessment.stub';
import { AlignmentLinkStub } from './alignment-link.stub';
import { Attestation } from './attestation.entity';
import { attestationRecords } from './attestation.package';
import { attestationReference } from './attestation.reference';
import { AttestationRecordFields, AttestationResolver, ContributionAttestationsResolver, ProgramAttestationsResolver, ProjectAttestationsResolver } from './attestation.resolver';
import { BilateralProgramStub } from './bilateral-program.stub';
import { CommitmentStub } from './commitment.stub';
import { ContributionLineStub } from './contribution-line.stub';
import { EventStub } from './event.stub';
import { OfferStub } from './offer.stub';
import { ProjectStub } from './project.stub';
import { RecordMerge } from './record-merge.entity';
import { recordMergeRecords } from './record-merge.package';
import { recordMergeReference } from './record-merge.reference';
import { OrganizationMergesResolver, ProgramMergesResolver, ProjectMergesResolver, RecordMergeRecordFields, RecordMergeResolver } from './record-merge.resolver';
import { followMerges } from './record-merges.loaders';
import { RequestStub } from './request.stub';

export { recordAliases } from './record-merges.loaders';

export { wordFacts } from './word.facts';

export const accountability: ModuleDefinition = {
  name: 'accountability',
  resolvers: [
    AttestationResolver, AttestationRecordFields, ContributionAttestationsResolver, ProjectAttestationsResolver, ProgramAttestationsResolver,
    RecordMergeResolver, RecordMergeRecordFields, ProjectMergesResolver, ProgramMergesResolver, OrganizationMergesResolver,
  ],
  types: [ProjectStub, BilateralProgramStub, CommitmentStub, EventStub, OfferStub, RequestStub, ContributionLineStub, AlignmentLinkStub, AlignmentAssessmentStub],
  owns: { Attestation: attestationReference, RecordMerge: recordMergeReference },
  stubs: { Project: 'id', BilateralProgram: 'id', Commitment: 'id', Organization: 'id', Event: 'id', Offer: 'id', Request: 'id', ContributionLine: 'id', AlignmentLink: 'id', AlignmentAssessment: 'id', Country: 'iso3', Source: 'id' },
  records: [attestationRecords, recordMergeRecords],
  invariants: accountabilityInvariants,
  entities: [Attestation, RecordMerge],
  afterLoad: followMerges,
};
