import { link, type RecordSpec } from '../../kernel/package';
import { Region } from './region.entity';

export const regionRecords: RecordSpec = {
  file: 'regions',
  type: 'Region',
  prefix: 'reg',
  entity: Region,
  isRecord: false,
  texts: ['label'],
  links: { parent: link('Region', 'parentId') },
  schema: {
    description: 'Regions of UN M49, as a tree.',
    required: ['code', 'label'],
    properties: {
      code: { type: 'string', pattern: '^[0-9]{3}$' },
      parent: { type: ['string', 'null'], pattern: '^[0-9]{3}$', description: 'Code of the region around it.' },
    },
  },
};
