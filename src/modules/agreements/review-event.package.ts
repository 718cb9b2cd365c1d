import { link, type RecordSpec } from '../../kernel/package';
import { MonitoringMeans } from './bilateral-program.entity';
import { CODE, CODE_OR_NULL, DATE, NOTE, oneWordOf } from './json-properties.package';
import { ReviewEvent } from './review-event.entity';

export const reviewEventRecords: RecordSpec = {
  file: 'review-events',
  type: 'ReviewEvent',
  prefix: 'rev',
  entity: ReviewEvent,
  texts: ['outcome'],
  links: { program: link('BilateralProgram', 'programId'), document: link('Document', 'documentId') },
  schema: {
    description: 'Reports, missions and evaluations of programs.',
    required: ['program', 'kind'],
    properties: { program: CODE, kind: oneWordOf(MonitoringMeans, true), heldOn: DATE, document: CODE_OR_NULL, note: NOTE },
  },
};
