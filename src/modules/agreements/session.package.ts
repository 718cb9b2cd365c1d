import { link, type RecordSpec } from '../../kernel/package';
import { CODE, CODE_OR_NULL, COUNT, DATE, NOTE, WORDS, YES_NO, oneWordOf } from './json-properties.package';
import { Session, SessionMode } from './session.entity';

export const sessionRecords: RecordSpec = {
  file: 'sessions',
  type: 'Session',
  prefix: 'ses',
  entity: Session,
  texts: ['outcome'],
  links: { commission: link('JointCommission', 'commissionId'), minutes: link('Document', 'minutesId') },
  schema: {
    description: 'Meetings of joint commissions.',
    required: ['commission'],
    properties: {
      commission: { ...CODE, description: 'Code of the joint commission.' },
      ordinal: { type: ['integer', 'null'], minimum: 1, description: 'Number of the session, where it counts sessions of this commission.' },
      ordinalLabel: { ...WORDS, description: 'Number as printed, for example IX.' },
      heldOn: DATE,
      place: WORDS,
      mode: oneWordOf(SessionMode),
      cycleApproved: WORDS,
      projectsApproved: { ...COUNT, description: 'As published, whatever the number of projects loaded.' },
      sectors: { type: ['array', 'null'], items: { type: 'string', minLength: 1 } },
      minutes: { ...CODE_OR_NULL, description: 'Code of the document that holds the minutes.' },
      commitmentsComplete: { ...YES_NO, description: 'True when every commitment of the minutes is loaded.' },
      note: NOTE,
    },
  },
};
