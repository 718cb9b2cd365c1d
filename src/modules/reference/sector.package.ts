import { link, type RecordSpec } from '../../kernel/package';
import { Sector } from './sector.entity';

export const sectorRecords: RecordSpec = {
  file: 'sectors',
  type: 'Sector',
  prefix: 'sec',
  entity: Sector,
  isRecord: false,
  codeOf: (json) => `${json.vocabulary}:${json.code}`,
  texts: ['label'],
  links: { parent: link('Sector', 'parentId') },
  schema: {
    description: 'Sectors of a vocabulary, as a tree.',
    required: ['vocabulary', 'code', 'level', 'label', 'status'],
    properties: {
      vocabulary: { type: 'string', pattern: '^[A-Z]{2,10}$', description: 'DAC, SEGIB, or a vocabulary of the package.' },
      code: { type: 'string', minLength: 1, maxLength: 20 },
      parent: { type: ['string', 'null'], description: 'The sector above it, as vocabulary:code.' },
      level: { type: 'integer', minimum: 1, maximum: 9 },
      status: { enum: ['ACTIVE', 'WITHDRAWN'] },
      withdrawnOn: { type: ['string', 'null'], format: 'partial-date' },
    },
  },
};
