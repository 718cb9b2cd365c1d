import { linkByCode, type RecordSpec } from '../../kernel/package';
import { Subdivision } from './subdivision.entity';

export const subdivisionRecords: RecordSpec = {
  file: 'subdivisions',
  type: 'Subdivision',
  prefix: 'sub',
  entity: Subdivision,
  isRecord: false,
  texts: ['label'],
  links: { country: linkByCode('Country', 'country') },
  schema: {
    description: 'First-level subdivisions of countries, of ISO 3166-2.',
    required: ['code', 'country', 'kind', 'label'],
    properties: {
      code: { type: 'string', pattern: '^[A-Z]{2}-[A-Z0-9]{1,3}$' },
      country: { type: 'string', description: 'ISO3 code of the country.' },
      kind: { type: 'string', minLength: 1, maxLength: 60, description: 'state, province, department and so on.' },
    },
  },
};
