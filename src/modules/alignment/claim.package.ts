import { link, linkByCode, type RecordLink } from '../../kernel/package';

export const claimLinks: { [field: string]: RecordLink } = {
  asserterCountry: linkByCode('Country', 'asserterCountry'),
  asserterOrganization: link('Organization', 'asserterOrganizationId'),
  document: link('Document', 'documentId'),
};

const TEXT = { type: ['string', 'null'], minLength: 1, maxLength: 2000 };

export const claimProperties = {
  asserterCountry: { type: ['string', 'null'], pattern: '^[A-Z]{3}$', description: 'Country that says so, by ISO3 code.' },
  asserterOrganization: { type: ['string', 'null'], description: 'Organization that says so, by its code; beside its country where it speaks for it.' },
  assertedOn: { type: ['string', 'null'], format: 'partial-date', description: 'When it was said.' },
  document: { type: ['string', 'null'], description: 'Code of the document in which it is written.' },
  page: { ...TEXT, maxLength: 40, description: 'Page of the document, as printed.' },
  clause: { ...TEXT, maxLength: 200, description: 'Clause or paragraph of the document.' },
  quote: { ...TEXT, description: 'Words of the document.' },
  note: { ...TEXT, description: 'Remark of the curator, in brief.' },
};
