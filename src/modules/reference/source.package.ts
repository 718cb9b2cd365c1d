import type { RecordSpec } from '../../kernel/package';
import { Source } from './source.entity';

export const sourceRecords: RecordSpec = {
  file: 'sources',
  type: 'Source',
  prefix: 'src',
  entity: Source,
  isRecord: false,
  broughtBy: 'registeredBy',
  schema: {
    description: 'Publications and pages that the records of the package were read from.',
    required: ['code', 'title'],
    properties: {
      code: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$', description: 'Code of the source.' },
      title: { type: 'string', minLength: 1, maxLength: 500, description: 'Title as printed.' },
      url: { type: ['string', 'null'], pattern: '^https?://\\S+$', maxLength: 2000, description: 'Web address.' },
      language: { type: ['string', 'null'], maxLength: 100, description: 'Language of the source.' },
      publishedOn: { type: ['string', 'null'], format: 'partial-date' },
      readOn: { type: ['string', 'null'], format: 'partial-date' },
    },
  },
};
