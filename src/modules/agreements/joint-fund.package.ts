import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { FundCall, JointFund, JointFundParty, Proposal, ProposalStatus } from './joint-fund.entity';
import { CODE, CODE_OR_NULL, COUNT, DATE, NOTE, WORDS, listOf, oneWordOf } from './json-properties.package';

export const jointFundRecords: RecordSpec = {
  file: 'joint-funds',
  type: 'JointFund',
  prefix: 'jfd',
  entity: JointFund,
  texts: ['name'],
  links: { agreement: link('Agreement', 'agreementId'), program: link('BilateralProgram', 'programId') },
  parts: {
    parties: {
      entity: JointFundParty, parent: 'jointFundId',
      links: { country: linkByCode('Country', 'country'), organization: link('Organization', 'organizationId') },
    },
  },
  schema: {
    description: 'Funds that two or more parties endow together.',
    required: ['name', 'parties'],
    properties: {
      foundedOn: DATE,
      agreement: CODE_OR_NULL,
      program: { ...CODE_OR_NULL, description: 'Code of its open program, where there is one among the programs.' },
      parties: listOf('Each a country or an organization.', { country: CODE, organization: CODE }, [], 2),
      note: NOTE,
    },
  },
};

export const fundCallRecords: RecordSpec = {
  file: 'fund-calls',
  type: 'FundCall',
  prefix: 'fcl',
  entity: FundCall,
  texts: ['name'],
  links: { jointFund: link('JointFund', 'jointFundId'), program: link('BilateralProgram', 'programId') },
  schema: {
    description: 'Calls of joint funds.',
    required: ['jointFund', 'name'],
    properties: {
      jointFund: CODE,
      program: { ...CODE_OR_NULL, description: 'Code of the program of kind FUND_CALL that holds its projects.' },
      openedOn: DATE,
      closedOn: DATE,
      declaredProposals: { ...COUNT, description: 'As published, whatever the number of proposals loaded.' },
      note: NOTE,
    },
  },
};

export const proposalRecords: RecordSpec = {
  file: 'proposals',
  type: 'Proposal',
  prefix: 'pps',
  entity: Proposal,
  texts: ['title', 'topic', 'reason'],
  links: { call: link('FundCall', 'callId') },
  schema: {
    description: 'Proposals made to calls, with what became of each.',
    required: ['call'],
    properties: {
      call: CODE,
      status: oneWordOf(ProposalStatus),
      decidedOn: DATE,
      projectCode: { ...WORDS, description: 'Code that the result of the call gives to the project.' },
      note: NOTE,
    },
  },
};
