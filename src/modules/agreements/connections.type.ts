import { connectionOf } from '../../kernel/page';
import { Agreement } from './agreement.entity';
import { BilateralProgram } from './bilateral-program.entity';
import { Commitment } from './commitment.entity';
import { JointCommission } from './joint-commission.entity';
import { FundCall, JointFund, Proposal } from './joint-fund.entity';
import { Session } from './session.entity';

export const AgreementConnection = connectionOf(Agreement, 'Agreement', 'agreements');
export const JointCommissionConnection = connectionOf(JointCommission, 'JointCommission', 'joint commissions');
export const SessionConnection = connectionOf(Session, 'Session', 'sessions');
export const CommitmentConnection = connectionOf(Commitment, 'Commitment', 'commitments');
export const BilateralProgramConnection = connectionOf(BilateralProgram, 'BilateralProgram', 'programs');
export const JointFundConnection = connectionOf(JointFund, 'JointFund', 'joint funds');
export const FundCallConnection = connectionOf(FundCall, 'FundCall', 'calls');
export const ProposalConnection = connectionOf(Proposal, 'Proposal', 'proposals');
