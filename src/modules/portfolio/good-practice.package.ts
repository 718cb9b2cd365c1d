import { link, type RecordSpec } from '../../kernel/package';
import { GoodPractice, GoodPracticeEvidence } from './good-practice.entity';

const EVIDENCE = {
  type: 'array', description: 'Results that it cites; empty means that it cites nothing.', items: {
    type: 'object', additionalProperties: false,
    anyOf: ['project', 'indicator', 'source'].map((field) => ({ required: [field], properties: { [field]: { type: 'string' } } })),
    properties: {
      project: { type: ['string', 'null'], description: 'Code of the project whose result is cited.' },
      indicator: { type: ['string', 'null'], description: 'Code of the indicator whose value is cited.' },
      source: { type: ['string', 'null'], description: 'Code of the source of the value, where it is not one of the register.' },
      statement: { type: ['object', 'null'], minProperties: 1, additionalProperties: { type: 'string', minLength: 1, maxLength: 1000 }, description: 'What is cited, in brief, by language.' },
      asOf: { type: ['string', 'null'], format: 'partial-date', description: 'Date or period of the value.' },
    },
  },
};

export const goodPracticeRecords: RecordSpec = {
  file: 'good-practices',
  type: 'GoodPractice',
  prefix: 'gpr',
  entity: GoodPractice,
  texts: ['title', 'description'],
  links: { project: link('Project', 'projectId') },
  parts: {
    evidence: {
      entity: GoodPracticeEvidence, parent: 'goodPracticeId', texts: ['statement'],
      links: { project: link('Project', 'projectId'), indicator: link('FrameworkIndicator', 'indicatorId'), source: link('Source', 'sourceId') },
    },
  },
  schema: {
    description: 'Good practices, each with the results that it cites.',
    required: ['title'],
    properties: {
      title: { description: 'Title.' },
      description: { description: 'What was done, in brief.' },
      project: { type: ['string', 'null'], description: 'Code of the project that it comes from.' },
      evidence: EVIDENCE,
      note: { type: ['string', 'null'], minLength: 1, maxLength: 2000, description: 'Remark of the curator, in brief.' },
    },
  },
};
