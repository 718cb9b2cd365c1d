import { link, type Problem, type RecordSpec } from '../../kernel/package';
import type { Row } from '../../kernel/stub';
import { Document, PageAnchor } from './document.entity';

const CATEGORY_LIST = 'DocumentCategory:';

export const documentRecords: RecordSpec = {
  file: 'documents',
  type: 'Document',
  prefix: 'doc',
  entity: Document,
  links: { category: link('CodeListEntry', 'category'), source: link('Source', 'source') },
  parts: { pageAnchors: { entity: PageAnchor, parent: 'documentId' } },
  check,
  schema: {
    description: 'Documents with the copies that the register keeps.',
    required: ['title'],
    properties: {
      title: { type: 'string', minLength: 1, maxLength: 500, description: 'Title as printed.' },
      category: { type: ['string', 'null'], description: 'Entry of the list DocumentCategory, for example DocumentCategory:B01.' },
      language: { type: ['string', 'null'] },
      publishedOn: { type: ['string', 'null'], format: 'partial-date' },
      sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the archived copy.' },
      url: { type: ['string', 'null'], pattern: '^https?://' },
      archivedCopy: { type: ['string', 'null'], minLength: 1, description: 'Web address or path in the archive.' },
      source: { type: ['string', 'null'], description: 'Code of the source that the document is a copy of.' },
      pageAnchors: {
        type: 'array', items: {
          type: 'object', required: ['page', 'anchor'], additionalProperties: false,
          properties: { page: { type: 'string', minLength: 1 }, anchor: { type: 'string', pattern: '^[^#\\s]+$' } },
        },
      },
    },
  },
};

function check(json: Row): Problem[] {
  const problems: Problem[] = [];
  if (json.category && !json.category.startsWith(CATEGORY_LIST)) problems.push({ field: 'category', expected: `an entry of the list DocumentCategory, such as ${CATEGORY_LIST}B01`, got: json.category });
  if (json.archivedCopy && !json.sha256) problems.push({ field: 'sha256', expected: 'the SHA-256 of the archived copy', got: json.sha256 ?? null });
  return problems;
}
