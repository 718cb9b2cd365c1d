import { linkByCode, type RecordSpec } from '../../kernel/package';
import { Grouping, GroupingMember } from './grouping.entity';

export const groupingRecords: RecordSpec = {
  file: 'groupings',
  type: 'Grouping',
  prefix: 'grp',
  entity: Grouping,
  texts: ['name'],
  parts: { members: { entity: GroupingMember, parent: 'groupingId', links: { country: linkByCode('Country', 'country') } } },
  schema: {
    description: 'Groups of countries as sources name them.',
    required: ['name'],
    properties: {
      acronym: { type: ['string', 'null'], minLength: 1 },
      members: {
        type: ['array', 'null'], minItems: 1, description: 'Members, only where a source lists them; else null.',
        items: { type: 'object', required: ['country'], additionalProperties: false, properties: { country: { type: 'string', description: 'ISO3 code.' } } },
      },
      note: { type: ['string', 'null'] },
    },
  },
  toRow: (row, json) => ({ ...row, members: json.members?.length ?? null }),
};
