import { link, linkByCode, type Problem, type RecordSpec } from '../../kernel/package';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { Row } from '../../kernel/stub';
import { Comparability, ExerciseActor, ExerciseFact, ExerciseKind, ExerciseParticipation, ExerciseRole, MonitoringExercise, SeriesNote } from './exercise.entity';
import { Finding, FindingKind } from './finding.entity';
import { CODE, CODE_OF, DATE, listOf, TEXT, wordOf, wordOrNull } from './package.shapes';
import { EffectivenessPrinciple, Principle } from './principle.entity';
import { Workshop, WorkshopGroup } from './workshop.entity';

const EXERCISE = CODE_OF('Code of the exercise.');
/** That nobody says anything is not stored. */
const STATED = Object.fromEntries(Object.entries(Comparability).filter(([word]) => word !== 'NOT_STATED'));

const DEDUCIBLE = { deduced: { type: 'boolean', description: 'True when the curator concluded it from what sources say; the note then says from what.' }, note: TEXT };

/** A deduction says from what it was concluded. */
function deductionsExplained(json: Row): Problem[] {
  return ['actors', 'seriesNotes'].flatMap((list) => ((json[list] ?? []) as Row[]).flatMap((part, i) =>
    (part.deduced && !part.note ? [{ field: `${list}[${i}].note`, expected: 'from what it was concluded', got: part.note }] : [])));
}

export const principleRecords: RecordSpec = {
  file: 'principles',
  type: 'EffectivenessPrinciple',
  prefix: 'pcp',
  entity: EffectivenessPrinciple,
  texts: ['name', 'otherName'],
  schema: {
    description: 'The principles of effective cooperation, with the further names that sources print.',
    required: ['principle', 'name'],
    properties: { principle: wordOf(Principle), name: { description: 'Name.' }, otherName: { description: 'Further name of the same principle.' } },
  },
};

export const exerciseRecords: RecordSpec = {
  file: 'exercises',
  type: 'MonitoringExercise',
  prefix: 'exc',
  entity: MonitoringExercise,
  texts: ['name', 'description'],
  links: { country: linkByCode('Country', 'country'), presentedTo: link('Body', 'presentedToId') },
  parts: {
    participations: { entity: ExerciseParticipation, parent: 'exerciseId', links: { country: linkByCode('Country', 'country') } },
    actors: { entity: ExerciseActor, parent: 'exerciseId', links: { organization: link('Organization', 'organizationId') } },
    seriesNotes: { entity: SeriesNote, parent: 'exerciseId', texts: ['reason'], links: { with: link('MonitoringExercise', 'withId') } },
  },
  check: deductionsExplained,
  schema: {
    description: 'Exercises of monitoring the effectiveness of cooperation: global rounds, reports of one country, national pilots.',
    required: ['kind', 'name'],
    properties: {
      kind: wordOf(ExerciseKind),
      name: { description: 'Name.' },
      description: { description: 'What it was, in brief.' },
      round: { type: ['integer', 'null'], minimum: 1, description: 'Number of a global round.' },
      year: { type: ['integer', 'null'], minimum: 1990, maximum: 2200 },
      country: CODE('ISO3 code; none for a global round.'),
      presentedOn: DATE,
      presentedTo: CODE('Code of the body to which it was presented.'),
      note: TEXT,
      participations: listOf('Countries that took part, or of which a source says that they did not.', ['country'], { country: CODE_OF('ISO3 code.'), participated: { type: ['boolean', 'null'] } }),
      actors: listOf('Organizations with a part in it.', ['organization', 'role', 'deduced'], { organization: CODE_OF('Code of the organization.'), role: wordOf(ExerciseRole), ...DEDUCIBLE }),
      seriesNotes: listOf('What sources say on comparing it with other exercises.', ['with', 'comparability', 'reason', 'deduced'], { with: CODE_OF('Code of the other exercise.'), comparability: wordOf(STATED), ...DEDUCIBLE }),
    },
  },
};

export const exerciseFactRecords: RecordSpec = {
  file: 'exercise-facts',
  type: 'ExerciseFact',
  prefix: 'exf',
  entity: ExerciseFact,
  texts: ['text'],
  links: { exercise: link('MonitoringExercise', 'exerciseId') },
  schema: { description: 'What sources say of exercises as a whole.', required: ['exercise', 'text'], properties: { exercise: EXERCISE, aspect: TEXT } },
};

export const findingRecords: RecordSpec = {
  file: 'findings',
  type: 'Finding',
  prefix: 'fng',
  entity: Finding,
  texts: ['text'],
  links: { exercise: link('MonitoringExercise', 'exerciseId') },
  schema: {
    description: 'Findings of monitoring exercises, in our words, in the order of the report.',
    required: ['exercise', 'kind', 'place', 'text'],
    properties: {
      exercise: EXERCISE, kind: wordOf(FindingKind), principle: wordOrNull(Principle),
      place: { type: 'integer', minimum: 1, description: 'Place in the report.' }, text: { description: 'The finding.' },
    },
  },
};

export const workshopRecords: RecordSpec = {
  file: 'workshops',
  type: 'Workshop',
  prefix: 'wks',
  entity: Workshop,
  texts: ['name'],
  links: { exercise: link('MonitoringExercise', 'exerciseId'), event: link('Event', 'eventId') },
  parts: { groups: { entity: WorkshopGroup, parent: 'workshopId' } },
  schema: {
    description: 'Workshops of monitoring exercises, with the groups that took part.',
    required: ['exercise', 'name'],
    properties: {
      exercise: EXERCISE, event: CODE('Code of the event, where it is one of the register.'), name: { description: 'Name.' }, heldOn: DATE, place: TEXT,
      groups: listOf('Groups that took part.', ['group'], { group: wordOf(StakeholderGroup), people: { type: ['integer', 'null'], minimum: 0, description: 'People of the group; small counts are never shown.' } }),
    },
  },
};
