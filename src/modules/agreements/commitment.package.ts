import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { Commitment, CommitmentAppearance, CommitmentKind, CommitmentResponsible, CommitmentStatus } from './commitment.entity';
import { CODE, CODE_OR_NULL, DATE, NOTE, WORDS, listOf, oneWordOf } from './json-properties.package';

export const commitmentRecords: RecordSpec = {
  file: 'commitments',
  type: 'Commitment',
  prefix: 'cmt',
  entity: Commitment,
  texts: ['title', 'topic'],
  together: { status: ['status', 'statusAsOf'] },
  parts: {
    appearances: {
      entity: CommitmentAppearance, parent: 'commitmentId',
      links: { session: link('Session', 'sessionId'), document: link('Document', 'documentId') },
    },
    responsible: {
      entity: CommitmentResponsible, parent: 'commitmentId',
      links: { country: linkByCode('Country', 'country'), organization: link('Organization', 'organizationId') },
    },
  },
  schema: {
    description: 'Agreed items of sessions: one record each, however many sessions took it up.',
    required: ['appearances'],
    properties: {
      kind: oneWordOf(CommitmentKind),
      due: DATE,
      status: oneWordOf(CommitmentStatus),
      statusAsOf: DATE,
      appearances: listOf(
        'The sessions that took it up, the one that agreed it first.',
        { session: CODE, page: WORDS, paragraph: WORDS, document: CODE_OR_NULL, status: oneWordOf(CommitmentStatus) }, ['session'], 1,
      ),
      responsible: listOf('Parties that answer for it.', { country: CODE_OR_NULL, organization: CODE_OR_NULL, partner: { ...WORDS, description: 'Name of the body as printed.' } }),
      note: NOTE,
    },
  },
};
