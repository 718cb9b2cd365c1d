import type { RecordSpec } from '../../kernel/package';
import { CodeListEntry } from './code-list-entry.entity';

export const codeListEntryRecords: RecordSpec = {
  file: 'code-lists',
  type: 'CodeListEntry',
  prefix: 'cle',
  entity: CodeListEntry,
  isRecord: false,
  codeOf: (json) => `${json.list}:${json.code}`,
  texts: ['label'],
  schema: {
    description: 'Codes of the lists of other bodies; named elsewhere as list:code.',
    required: ['list', 'code', 'label', 'status'],
    properties: {
      list: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]{0,39}$', description: 'Name of the list.' },
      code: { type: 'string', minLength: 1, maxLength: 20 },
      status: { enum: ['ACTIVE', 'WITHDRAWN'] },
      withdrawnOn: { type: ['string', 'null'], format: 'partial-date' },
    },
  },
};
