import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { ParliamentaryHearing, ParliamentaryQuestion, QuestionProject, ReportDelivery, ReportingFrequency, ReportingObligation } from './oversight.entity';
import { CODE, CODE_OF, DATE, listOf, TEXT, wordOrNull } from './package.shapes';

const COUNTRY = CODE_OF('ISO3 code of the country whose parliament it is.');
const DOCUMENT = CODE('Code of a document.');
const DAY_ASKED = { type: 'string', format: 'partial-date' };

export const obligationRecords: RecordSpec = {
  file: 'reporting-obligations',
  type: 'ReportingObligation',
  prefix: 'obl',
  entity: ReportingObligation,
  custodian: ['country'],
  texts: ['text'],
  links: { country: linkByCode('Country', 'country'), instrument: link('LegalInstrument', 'instrumentId'), framework: link('ResultsFramework', 'frameworkId'), obliged: link('Organization', 'obligedId') },
  parts: { deliveries: { entity: ReportDelivery, parent: 'obligationId', links: { report: link('ProgressReport', 'reportId'), document: link('Document', 'documentId') } } },
  schema: {
    description: 'What laws and plans oblige somebody to report or to keep, with what has been delivered.',
    required: ['country', 'text'],
    properties: {
      country: CODE_OF('ISO3 code.'),
      instrument: CODE('Code of the law or decree.'),
      framework: CODE('Code of the plan that is reported on or owed.'),
      text: { description: 'What is owed, in our words.' },
      obliged: CODE('Code of the organization that is obliged.'),
      obligedName: { ...TEXT, description: 'As the source names it; an office, never a person.' },
      owedTo: TEXT,
      frequency: wordOrNull(ReportingFrequency),
      deliveries: listOf('Reports that were or are due, earliest first.', ['period'], { period: { ...DAY_ASKED, description: 'Year or other period reported on.' }, dueOn: DATE, deliveredOn: DATE, report: CODE('Code of the progress report.'), document: DOCUMENT }),
    },
  },
};

export const parliamentaryQuestionRecords: RecordSpec = {
  file: 'parliamentary-questions',
  type: 'ParliamentaryQuestion',
  prefix: 'pqn',
  entity: ParliamentaryQuestion,
  custodian: ['country'],
  texts: ['text', 'answer'],
  links: { country: linkByCode('Country', 'country'), document: link('Document', 'documentId') },
  parts: { projects: { entity: QuestionProject, parent: 'questionId', links: { project: link('Project', 'projectId') } } },
  schema: {
    description: 'Questions of parliaments to the executive, with their answers.',
    required: ['country', 'askedOn', 'text'],
    properties: {
      country: COUNTRY, chamber: TEXT, askedOn: DAY_ASKED, answeredOn: DATE,
      text: { description: 'The question, in brief.' }, answer: { description: 'The answer, in brief.' }, document: DOCUMENT,
      projects: listOf('Projects that it is about.', ['project'], { project: CODE_OF('Code of the project.') }),
    },
  },
};

export const hearingRecords: RecordSpec = {
  file: 'parliamentary-hearings',
  type: 'ParliamentaryHearing',
  prefix: 'hrg',
  entity: ParliamentaryHearing,
  custodian: ['country'],
  texts: ['topic'],
  links: { country: linkByCode('Country', 'country'), obligation: link('ReportingObligation', 'obligationId'), document: link('Document', 'documentId') },
  schema: {
    description: 'Hearings before parliaments, planned or held.',
    required: ['country', 'topic'],
    properties: { country: COUNTRY, chamber: TEXT, topic: { description: 'What it is about.' }, expectedOn: DATE, heldOn: DATE, obligation: CODE('Code of the obligation that it serves.'), document: DOCUMENT },
  },
};
