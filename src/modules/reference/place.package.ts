import type { RecordSpec } from '../../kernel/package';
import { Place } from './place.entity';

const DEGREES = '^-?(0|[1-9][0-9]{0,2})([.][0-9]{1,10})?$';

export const placeRecords: RecordSpec = {
  file: 'places',
  type: 'Place',
  prefix: 'plc',
  entity: Place,
  isRecord: false,
  texts: ['label'],
  schema: {
    description: 'Places that records name.',
    required: ['code', 'label'],
    properties: {
      code: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$' },
      country: { type: ['string', 'null'], pattern: '^[A-Z]{3}$', description: 'ISO3 code.' },
      subdivision: { type: ['string', 'null'], pattern: '^[A-Z]{2}-[A-Z0-9]{1,3}$', description: 'ISO 3166-2 code.' },
      latitude: { type: ['string', 'null'], pattern: DEGREES, description: 'Decimal text, degrees north.' },
      longitude: { type: ['string', 'null'], pattern: DEGREES, description: 'Decimal text, degrees east.' },
    },
  },
};
