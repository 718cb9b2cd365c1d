import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { Agreement, AgreementClause, AgreementKind, AgreementSignatory } from './agreement.entity';
import { CODE_OR_NULL, DATE, NOTE, WORDS, YES_NO, listOf, oneWordOf } from './json-properties.package';

export const agreementRecords: RecordSpec = {
  file: 'agreements',
  type: 'Agreement',
  prefix: 'agr',
  entity: Agreement,
  texts: ['title'],
  parts: {
    signatories: {
      entity: AgreementSignatory, parent: 'agreementId',
      links: { country: linkByCode('Country', 'country'), organization: link('Organization', 'organizationId') },
    },
    clauses: { entity: AgreementClause, parent: 'agreementId', texts: ['text'] },
  },
  schema: {
    description: 'Conventions, memoranda and the like on which cooperation rests.',
    required: ['title', 'signatories'],
    properties: {
      kind: oneWordOf(AgreementKind),
      signedOn: DATE,
      inForceOn: DATE,
      expiresOn: { ...DATE, description: 'When it ends; one without an end has an absence NOT_APPLICABLE.' },
      tacitRenewal: YES_NO,
      nextRenewalOn: { ...DATE, description: 'Only where it renews itself.' },
      place: WORDS,
      signatories: listOf('Who signed.', { country: CODE_OR_NULL, organization: CODE_OR_NULL, partner: WORDS }, [], 1),
      clauses: listOf('What it says, clause by clause, in brief.', { label: WORDS }, ['text']),
      note: NOTE,
    },
  },
};
