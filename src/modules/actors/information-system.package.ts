import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { InformationSystem, InformationSystemKind } from './information-system.entity';

const TEXT = { type: ['string', 'null'], minLength: 1, maxLength: 500 };

export const informationSystemRecords: RecordSpec = {
  file: 'information-systems',
  type: 'InformationSystem',
  prefix: 'isy',
  entity: InformationSystem,
  custodian: ['country', 'organization'],
  texts: ['name'],
  links: { country: linkByCode('Country', 'country'), organization: link('Organization', 'organization') },
  schema: {
    description: 'Registries and other systems that hold information on cooperation.',
    required: ['name'],
    properties: {
      acronym: TEXT,
      kind: { enum: [...Object.keys(InformationSystemKind), null] },
      country: { type: ['string', 'null'], description: 'ISO3 code.' },
      organization: { type: ['string', 'null'], description: 'Code of the organization that runs it.' },
      url: { type: ['string', 'null'], pattern: '^https?://' },
      note: TEXT,
    },
  },
};
