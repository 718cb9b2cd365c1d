import { linkByCode, type RecordSpec } from '../../kernel/package';
import { CountryEvidence } from './country-evidence.entity';

export const countryEvidenceRecords: RecordSpec = {
  file: 'country-evidence',
  type: 'CountryEvidence',
  prefix: 'cev',
  entity: CountryEvidence,
  texts: ['text'],
  links: { country: linkByCode('Country', 'country') },
  schema: {
    description: 'What sources say of the part that countries take in cooperation.',
    required: ['country', 'text'],
    properties: {
      country: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO3 code.' },
      text: { description: 'What the source says, in brief.' },
    },
  },
};
