import { link, linkByCode, type Problem, type RecordSpec } from '../../kernel/package';
import { SdgLevel } from '../../kernel/sdg-level';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { Row } from '../../kernel/stub';
import { Consultation, ConsultationComment } from './consultation.entity';
import { CODE, CODE_OF, DATE, listOf, NAME, wordOf, wordOrNull } from './package.shapes';
import { SubnationalPlan } from './subnational-plan.entity';
import { TrainingProgram, TrainingSession } from './training.entity';

const COUNTRY = CODE('ISO3 code.');
const FRAMEWORK = CODE('Code of the framework.');
const YES_NO = { type: ['boolean', 'null'] };

export const consultationRecords: RecordSpec = {
  file: 'consultations',
  type: 'Consultation',
  prefix: 'cns',
  entity: Consultation,
  custodian: ['country'],
  texts: ['title'],
  links: { country: linkByCode('Country', 'country'), framework: link('ResultsFramework', 'frameworkId'), document: link('Document', 'documentId') },
  parts: { comments: { entity: ConsultationComment, parent: 'consultationId', texts: ['text', 'answer'] } },
  check: answersWithText,
  schema: {
    description: 'Drafts put to those concerned, with the comments by group and their answers. The name of a person has no place here.',
    required: ['title'],
    properties: {
      country: COUNTRY, title: { description: 'What was put to discussion.' }, framework: FRAMEWORK, document: CODE('Code of the draft.'), openedOn: DATE, commentsDueOn: DATE,
      comments: listOf('Comments, in the order received.', ['group', 'text'], { group: wordOf(StakeholderGroup), receivedOn: DATE, answeredOn: DATE }),
    },
  },
};

export const trainingRecords: RecordSpec = {
  file: 'training-programs',
  type: 'TrainingProgram',
  prefix: 'trp',
  entity: TrainingProgram,
  custodian: ['country', 'organizer'],
  texts: ['name', 'subject'],
  links: { country: linkByCode('Country', 'country'), organizer: link('Organization', 'organizerId') },
  parts: { sessions: { entity: TrainingSession, parent: 'programId', links: { country: linkByCode('Country', 'country'), subdivision: link('Subdivision', 'subdivisionId') } } },
  schema: {
    description: 'Training for those who take part in cooperation, by session, group and territory.',
    required: ['name'],
    properties: {
      country: COUNTRY, name: { description: 'Name.' }, organizer: CODE('Code of the organization that gives it.'), subject: { description: 'What it is about.' },
      sessions: listOf('Sessions, one entry for each group.', ['label', 'group'], {
        label: NAME, heldOn: DATE, country: COUNTRY, subdivision: CODE('Code of ISO 3166-2.'), group: wordOf(StakeholderGroup),
        people: { type: ['integer', 'null'], minimum: 0, description: 'People trained; small counts are never shown.' },
      }),
    },
  },
};

export const subnationalPlanRecords: RecordSpec = {
  file: 'subnational-plans',
  type: 'SubnationalPlan',
  prefix: 'sbp',
  entity: SubnationalPlan,
  texts: ['name'],
  links: { subdivision: link('Subdivision', 'subdivisionId'), framework: link('ResultsFramework', 'frameworkId') },
  schema: {
    description: 'What is known of the plans of states, provinces and departments with regard to cooperation.',
    required: ['subdivision', 'name'],
    properties: {
      subdivision: CODE_OF('Code of ISO 3166-2.'), framework: FRAMEWORK, name: { description: 'Name of the plan.' },
      mentionsCooperation: YES_NO, sdgReference: wordOrNull(SdgLevel), reportsProgress: YES_NO,
    },
  },
};

function answersWithText(json: Row): Problem[] {
  return ((json.comments ?? []) as Row[]).flatMap((comment, i) =>
    (comment.answeredOn && !comment.answer ? [{ field: `comments[${i}].answer`, expected: 'the answer, where answeredOn says that there is one', got: comment.answer }] : []));
}
