import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { oldIdOf, problemsOfRecordNamed, recordLinks, recordOf, recordProperties } from './record-kind.rules';
import { RecordMerge } from './record-merge.entity';

export const recordMergeRecords: RecordSpec = {
  file: 'merges',
  type: 'RecordMerge',
  prefix: 'mrg',
  entity: RecordMerge,
  custodian: ['byCountry', 'byOrganization'],
  texts: ['title'],
  links: { ...recordLinks, byCountry: linkByCode('Country', 'byCountry'), byOrganization: link('Organization', 'byOrganizationId') },
  schema: {
    description: 'Records that were merged into others. The code is the one that was retired; project, program and so on name the record that was kept.',
    required: [],
    properties: {
      ...recordProperties,
      title: { description: 'Title that the merged record had.' },
      mergedOn: { type: ['string', 'null'], format: 'partial-date', description: 'When they were merged.' },
      byCountry: { type: ['string', 'null'], pattern: '^[A-Z]{3}$', description: 'Country that merged them.' },
      byOrganization: { type: ['string', 'null'], description: 'Or organization that merged them, by its code.' },
      undoneOn: { type: ['string', 'null'], format: 'partial-date', description: 'When the merge was undone; the code of before then finds nothing through it.' },
      note: { type: ['string', 'null'], minLength: 1, maxLength: 2000, description: 'Why they are one.' },
    },
  },
  check: problemsOfRecordNamed,
  toRow: (row, json) => {
    const { rest, type, id } = recordOf(row, json);
    return { ...rest, recordType: type, keptId: id, oldId: oldIdOf(type, json.code) };
  },
};
