import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { JointCommission, JointCommissionKind } from './joint-commission.entity';
import { CODE, CODE_OR_NULL, DATE, NOTE, WORDS, oneWordOf } from './json-properties.package';

export const jointCommissionRecords: RecordSpec = {
  file: 'joint-commissions',
  type: 'JointCommission',
  prefix: 'jcm',
  entity: JointCommission,
  texts: ['name'],
  links: { countryA: linkByCode('Country', 'countryA'), countryB: linkByCode('Country', 'countryB'), agreement: link('Agreement', 'agreementId') },
  schema: {
    description: 'Standing commissions of two countries.',
    required: ['name', 'countryA', 'countryB'],
    properties: {
      kind: oneWordOf(JointCommissionKind),
      countryA: { ...CODE, description: 'ISO3 code of one party.' },
      countryB: { ...CODE, description: 'ISO3 code of the other party.' },
      agreement: { ...CODE_OR_NULL, description: 'Code of the founding agreement, where it is among the agreements.' },
      legalBasis: WORDS,
      legalBasisOn: DATE,
      note: NOTE,
    },
  },
  // A pair has no order of its own: stored alphabetically, it is found whichever country is named first.
  toRow: (row) => ({ ...row, countryA: [row.countryA, row.countryB].sort()[0], countryB: [row.countryA, row.countryB].sort()[1] }),
};
