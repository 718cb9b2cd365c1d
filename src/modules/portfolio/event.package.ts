import { link, type RecordSpec } from '../../kernel/package';
import { EventAttendance } from './attendance.entity';
import { Event, EventActor, EventTopic } from './event.entity';
import { EventActorRole, EventKind, HeldStatus } from './event.enums';
import { absencesOfEvent, problemsOfEvent } from './event.rules';
import { partyLinks, partyProperties } from './party.type';

const date = (description: string) => ({ type: ['string', 'null'], format: 'partial-date', description });

const PARTS = {
  topics: {
    type: 'array', description: 'Subjects, in the order of the source.', items: {
      type: 'object', required: ['label'], additionalProperties: false,
      properties: { label: { type: 'object', minProperties: 1, additionalProperties: { type: 'string', minLength: 1, maxLength: 300 }, description: 'The subject, by language, original first.' } },
    },
  },
  actors: {
    type: 'array', description: 'Who did what: one country, organization or grouping each, or a printed name.', items: {
      type: 'object', required: ['role'], additionalProperties: false,
      properties: { role: { enum: Object.keys(EventActorRole), description: 'What the party did.' }, ...partyProperties },
    },
  },
  attendance: {
    type: 'array', description: 'Attendances by country and sex; counts under five are held back, with what would give them back.', items: {
      type: 'object', required: ['country', 'sex', 'people'], additionalProperties: false,
      properties: { country: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO3 code.' }, sex: { enum: ['FEMALE', 'MALE'], description: 'Sex.' }, people: { type: 'integer', minimum: 0, description: 'Attendances.' } },
    },
  },
};

export const eventRecords: RecordSpec = {
  file: 'events',
  type: 'Event',
  prefix: 'evt',
  untold: ['attendance'],
  entity: Event,
  texts: ['name'],
  links: { project: link('Project', 'projectId') },
  parts: {
    topics: { entity: EventTopic, parent: 'eventId', texts: ['label'] },
    actors: { entity: EventActor, parent: 'eventId', links: partyLinks },
    attendance: { entity: EventAttendance, parent: 'eventId', links: { country: { type: 'Country', property: 'country', stores: 'code' } } },
  },
  schema: {
    description: 'Workshops, meetings, visits, signatures and the like.',
    required: ['name', 'kind'],
    properties: {
      name: { description: 'Name of the event.' },
      kind: { enum: Object.keys(EventKind), description: 'Kind of event.' },
      start: date('First day, as precisely as known.'),
      end: date('Last day, as precisely as known.'),
      heldStatus: { enum: [...Object.keys(HeldStatus), null], description: 'Expected, held or not held, as far as a source says.' },
      place: { type: ['string', 'null'], minLength: 1, maxLength: 300, description: 'Where, as the source puts it.' },
      topicsExhaustive: { type: ['boolean', 'null'], description: 'False when the source says that there were other topics.' },
      headCount: { type: ['integer', 'null'], minimum: 5, description: 'How many attended, as printed; a count under five is left out with the absence SUPPRESSED.' },
      project: { type: ['string', 'null'], description: 'Code of the project that it belongs to.' },
      note: { type: ['string', 'null'], minLength: 1, maxLength: 2000, description: 'Remark of the curator, in brief.' },
      ...PARTS,
    },
  },
  check: problemsOfEvent,
  toRow: (row, json) => ({ ...row, absences: absencesOfEvent(json) }),
};
