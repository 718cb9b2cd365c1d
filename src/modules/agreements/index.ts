import type { ModuleDefinition } from '../../kernel/module';
import { Agreement, AgreementClause, AgreementSignatory } from './agreement.entity';
import { agreementRecords } from './agreement.package';
import { BilateralProgram } from './bilateral-program.entity';
import { bilateralProgramRecords } from './bilateral-program.package';
import { BilateralProgramParty, PriorityArea, ProgramSdgReference } from './bilateral-program-parts.entity';
import { Commitment, CommitmentAppearance, CommitmentResponsible } from './commitment.entity';
import { commitmentRecords } from './commitment.package';
import { FundCall, JointFund, JointFundParty, Proposal } from './joint-fund.entity';
import { fundCallRecords, jointFundRecords, proposalRecords } from './joint-fund.package';
import { JointCommission } from './joint-commission.entity';
import { jointCommissionRecords } from './joint-commission.package';
import { ReviewEvent } from './review-event.entity';
import { reviewEventRecords } from './review-event.package';
import { Session } from './session.entity';
import { sessionRecords } from './session.package';

export const agreements: ModuleDefinition = {
  name: 'agreements',
  resolvers: [],
  owns: {},
  stubs: {},
  records: [
    agreementRecords, jointCommissionRecords, sessionRecords, bilateralProgramRecords, commitmentRecords, reviewEventRecords,
    jointFundRecords, fundCallRecords, proposalRecords,
  ],
  invariants: [],
  entities: [
    Agreement, AgreementSignatory, AgreementClause, JointCommission, Session, BilateralProgram, BilateralProgramParty, PriorityArea,
    ProgramSdgReference, Commitment, CommitmentAppearance, CommitmentResponsible, ReviewEvent, JointFund, JointFundParty, FundCall, Proposal,
  ],
};
