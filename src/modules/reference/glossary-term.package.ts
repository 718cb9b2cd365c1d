import type { Problem, RecordSpec } from '../../kernel/package';
import type { Row } from '../../kernel/stub';
import { GlossaryTerm } from './glossary-term.entity';

export const glossaryTermRecords: RecordSpec = {
  file: 'glossary',
  type: 'GlossaryTerm',
  prefix: 'gls',
  entity: GlossaryTerm,
  texts: ['term', 'definition'],
  check: listAndCode,
  schema: {
    description: 'Terms of the field with what sources mean by them. A term may define one code of a list.',
    required: ['term', 'definition'],
    properties: {
      term: { description: 'The term.' },
      definition: { description: 'What the source means by it, in our words.' },
      list: { type: ['string', 'null'], minLength: 1, description: 'Name of the code list.' },
      listCode: { type: ['string', 'null'], minLength: 1, description: 'Code in that list.' },
    },
  },
};

function listAndCode(json: Row): Problem[] {
  return Boolean(json.list) === Boolean(json.listCode) ? [] : [{ field: 'listCode', expected: 'list and listCode together, or neither', got: json.listCode ?? null }];
}
