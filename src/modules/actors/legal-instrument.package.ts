import { linkByCode, type RecordSpec } from '../../kernel/package';
import { LegalInstrument, LegalInstrumentKind, LegalVersion } from './legal-instrument.entity';

const DATE = { type: ['string', 'null'], format: 'partial-date' };
const TEXT = { type: ['string', 'null'], minLength: 1, maxLength: 500 };

export const legalInstrumentRecords: RecordSpec = {
  file: 'legal-instruments',
  type: 'LegalInstrument',
  prefix: 'law',
  entity: LegalInstrument,
  custodian: ['country'],
  texts: ['name'],
  links: { country: linkByCode('Country', 'country') },
  parts: { versions: { entity: LegalVersion, parent: 'legalInstrumentId' } },
  schema: {
    description: 'Laws, decrees and rules on cooperation, each with its versions, earliest first.',
    required: ['name'],
    properties: {
      acronym: TEXT,
      kind: { enum: [...Object.keys(LegalInstrumentKind), null] },
      country: { type: ['string', 'null'], description: 'ISO3 code.' },
      note: TEXT,
      versions: {
        type: 'array', description: 'Versions, earliest first.',
        items: {
          type: 'object', required: [], additionalProperties: false,
          properties: { label: TEXT, adoptedOn: DATE, publishedOn: DATE, inForceFrom: DATE, inForceTo: DATE, publication: TEXT, url: { type: ['string', 'null'], pattern: '^https?://' } },
        },
      },
    },
  },
};
