import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { Disbursement } from './disbursement.entity';
import { CURRENCY, NOTE, decimalText, moneyAbsentAndGiven } from './money-columns.package';

export const disbursementRecords: RecordSpec = {
  file: 'disbursements',
  type: 'Disbursement',
  prefix: 'dis',
  entity: Disbursement,
  together: { money: ['amount', 'currency', 'on'] },
  links: { contribution: link('ContributionLine', 'lineId'), currency: linkByCode('Currency', 'currency') },
  schema: {
    description: 'Payments under lines of contribution, by date.',
    required: ['contribution', 'currency'],
    properties: {
      contribution: { type: 'string', description: 'Code of the line under which it was paid.' },
      on: { type: ['string', 'null'], format: 'partial-date', description: 'When it was paid.' },
      amount: decimalText('Amount as text; below zero where money was paid back.', { below: true }),
      currency: { type: 'string', ...CURRENCY },
      note: NOTE,
    },
  },
  check: moneyAbsentAndGiven,
};
