import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { FocalPoint, FocalPointRole } from './focal-point.entity';

const DATE = { type: ['string', 'null'], format: 'partial-date' };

export const focalPointRecords: RecordSpec = {
  file: 'focal-points',
  type: 'FocalPoint',
  prefix: 'fpt',
  untold: ['mail'],
  entity: FocalPoint,
  custodian: ['country', 'organization'],
  texts: ['office'],
  links: { country: linkByCode('Country', 'country'), organization: link('Organization', 'organization') },
  schema: {
    description: 'Offices that answer for a country or an organization. The name of a person has no place here.',
    required: ['office'],
    properties: {
      role: { enum: [...Object.keys(FocalPointRole), null] },
      country: { type: ['string', 'null'], description: 'ISO3 code.' },
      organization: { type: ['string', 'null'], description: 'Code of the organization of the office.' },
      mail: { type: ['string', 'null'], pattern: '^[^@\\s]+@[^@\\s]+$', maxLength: 200, description: 'Mailbox of the office, only with mailConsentOn.' },
      mailConsentOn: { ...DATE, description: 'When the office agreed that its mailbox is shown.' },
      validUntil: DATE,
    },
  },
  check: (json) => (json.mail && !json.mailConsentOn ? [{ field: 'mailConsentOn', expected: 'the date on which the office agreed that its mailbox is shown', got: json.mailConsentOn }] : []),
};
