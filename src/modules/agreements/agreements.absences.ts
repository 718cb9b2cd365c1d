import { recordFields } from '../../kernel/record';
import { Agreement } from './agreement.entity';
import { BilateralProgram } from './bilateral-program.entity';
import { Commitment } from './commitment.entity';
import { FundCall, JointFund, Proposal } from './joint-fund.entity';
import { JointCommission } from './joint-commission.entity';
import { ReviewEvent } from './review-event.entity';
import { Session } from './session.entity';
import { SourceStub } from './source.stub';

/** The business fields of each record that may be null: each null has a reason. */
export const recordFieldsResolvers: Function[] = [
  recordFields(Agreement, SourceStub, ['kind', 'signedOn', 'inForceOn', 'expiresOn', 'tacitRenewal', 'nextRenewalOn', 'place']),
  recordFields(JointCommission, SourceStub, ['kind', 'agreement', 'legalBasis', 'legalBasisOn']),
  recordFields(Session, SourceStub, ['ordinal', 'ordinalLabel', 'heldOn', 'place', 'mode', 'cycleApproved', 'projectsApproved', 'sectors', 'outcome', 'commitmentsComplete']),
  recordFields(BilateralProgram, SourceStub, [
    'start', 'end', 'session', 'mechanism', 'operationalMechanism', 'operationalMechanismText', 'budgetaryMechanism', 'budgetaryMechanismText',
    'monitoringMeans', 'declaredProjects',
  ]),
  recordFields(Commitment, SourceStub, ['kind', 'title', 'due', 'status', 'statusAsOf']),
  recordFields(ReviewEvent, SourceStub, ['heldOn', 'outcome']),
  recordFields(JointFund, SourceStub, ['foundedOn', 'agreement', 'program']),
  recordFields(FundCall, SourceStub, ['program', 'openedOn', 'closedOn', 'declaredProposals']),
  recordFields(Proposal, SourceStub, ['title', 'status', 'decidedOn', 'reason', 'projectCode']),
];
