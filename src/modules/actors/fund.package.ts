import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { Fund, FundKind } from './fund.entity';

const TEXT = { type: ['string', 'null'], minLength: 1, maxLength: 500 };

export const fundRecords: RecordSpec = {
  file: 'funds',
  type: 'Fund',
  prefix: 'fun',
  entity: Fund,
  custodian: ['country', 'organization'],
  texts: ['name'],
  links: { country: linkByCode('Country', 'country'), organization: link('Organization', 'organization') },
  schema: {
    description: 'Funds of one country for cooperation; joint funds of two countries are records of their own.',
    required: ['name'],
    properties: {
      acronym: TEXT,
      kind: { enum: [...Object.keys(FundKind), null] },
      country: { type: ['string', 'null'], description: 'ISO3 code.' },
      organization: { type: ['string', 'null'], description: 'Code of the organization that runs it.' },
      establishedOn: { type: ['string', 'null'], format: 'partial-date' },
      note: TEXT,
    },
  },
};
