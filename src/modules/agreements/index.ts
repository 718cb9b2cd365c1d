import type { ModuleDefinition } from '../../kernel/module';
import { Agreement, AgreementClause, AgreementSignatory } from './agreement.entity';
import { agreementRecords } from './agreement.package';
import { agreementReference } from './agreement.reference';
import { AgreementClauseResolver, AgreementResolver, AgreementSignatoryResolver, AgreementsEndingResolver } from './agreement.resolver';
import { recordFieldsResolvers } from './agreements.absences';
import { agreementsInvariants } from './agreements.invariants';
import { BilateralProgram } from './bilateral-program.entity';
import { bilateralProgramRecords } from './bilateral-program.package';
import { bilateralProgramReference } from './bilateral-program.reference';
import { BilateralProgramResolver, CountryProgramsResolver } from './bilateral-program.resolver';
import { BilateralProgramParty, PriorityArea, ProgramSdgReference } from './bilateral-program-parts.entity';
import { PriorityAreaResolver, ProgramSdgReferenceResolver } from './bilateral-program-parts.resolver';
import { Commitment, CommitmentAppearance, CommitmentResponsible } from './commitment.entity';
import { commitmentRecords } from './commitment.package';
import { commitmentReference } from './commitment.reference';
import { CommitmentAppearanceResolver, CommitmentResolver, CommitmentResponsibleResolver } from './commitment.resolver';
import { fundCallReference } from './fund-call.reference';
import { FundCallResolver, ProposalResolver } from './fund-call.resolver';
import { JointCommission } from './joint-commission.entity';
import { jointCommissionRecords } from './joint-commission.package';
import { jointCommissionReference } from './joint-commission.reference';
import { CountryCommissionsResolver, JointCommissionResolver } from './joint-commission.resolver';
import { FundCall, JointFund, JointFundParty, Proposal } from './joint-fund.entity';
import { fundCallRecords, jointFundRecords, proposalRecords } from './joint-fund.package';
import { jointFundReference } from './joint-fund.reference';
import { JointFundResolver } from './joint-fund.resolver';
import { PredecessorBalanceResolver } from './predecessor-balance.resolver';
import { proposalReference } from './proposal.reference';
import { ReviewEvent } from './review-event.entity';
import { reviewEventRecords } from './review-event.package';
import { reviewEventReference } from './review-event.reference';
import { ReviewEventResolver } from './review-event.resolver';
import { Session } from './session.entity';
import { sessionRecords } from './session.package';
import { sessionReference } from './session.reference';
import { SessionResolver } from './session.resolver';

export { assertedPrograms } from './asserted.facts';
export { commissionFacts } from './commission.facts';
export { programFacts } from './program.facts';

export const agreements: ModuleDefinition = {
  name: 'agreements',
  resolvers: [
    AgreementResolver, AgreementSignatoryResolver, AgreementClauseResolver, AgreementsEndingResolver, JointCommissionResolver, CountryCommissionsResolver,
    SessionResolver, CommitmentResolver, CommitmentAppearanceResolver, CommitmentResponsibleResolver, BilateralProgramResolver, CountryProgramsResolver,
    PriorityAreaResolver, ProgramSdgReferenceResolver, PredecessorBalanceResolver, ReviewEventResolver, JointFundResolver, FundCallResolver, ProposalResolver,
    ...recordFieldsResolvers,
  ],
  owns: {
    Agreement: agreementReference, JointCommission: jointCommissionReference, Session: sessionReference, Commitment: commitmentReference,
    BilateralProgram: bilateralProgramReference, ReviewEvent: reviewEventReference, JointFund: jointFundReference, FundCall: fundCallReference,
    Proposal: proposalReference,
  },
  stubs: { Country: 'iso3', Source: 'id', Document: 'id', Organization: 'id', Grouping: 'id', FrameworkNode: 'id', Sdg: 'id' },
  records: [
    agreementRecords, jointCommissionRecords, sessionRecords, bilateralProgramRecords, commitmentRecords, reviewEventRecords,
    jointFundRecords, fundCallRecords, proposalRecords,
  ],
  invariants: agreementsInvariants,
  entities: [
    Agreement, AgreementSignatory, AgreementClause, JointCommission, Session, BilateralProgram, BilateralProgramParty, PriorityArea,
    ProgramSdgReference, Commitment, CommitmentAppearance, CommitmentResponsible, ReviewEvent, JointFund, JointFundParty, FundCall, Proposal,
  ],
};
