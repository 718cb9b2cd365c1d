import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { StrategyElement } from '../../kernel/strategy-element';
import { FrameworkFact, StrategyGap } from './framework-statement.entity';
import { ProgressReport } from './progress-report.entity';
import { FrameworkKind, FrameworkStatus, ResultsFramework } from './results-framework.entity';
import { hasOneOwner } from './results-framework.rules';

const DATE = { type: ['string', 'null'], format: 'partial-date' };
const TEXT = { type: ['string', 'null'], minLength: 1 };
const ELEMENTS = { type: 'array', uniqueItems: true, items: { enum: Object.keys(StrategyElement) }, description: 'What of a strategy of cooperation it tells of; left out where it tells of none of them.' };
const FRAMEWORK = { type: 'string', description: 'Code of the framework.' };

export const frameworkRecords: RecordSpec = {
  file: 'frameworks',
  type: 'ResultsFramework',
  prefix: 'fwk',
  entity: ResultsFramework,
  custodian: ['owner', 'ownerOrganization'],
  texts: ['name'],
  links: {
    owner: linkByCode('Country', 'ownerCountry'),
    ownerGrouping: link('Grouping', 'ownerGroupingId'),
    ownerOrganization: link('Organization', 'ownerOrganizationId'),
    responsibleOrganization: link('Organization', 'responsibleOrganizationId'),
    supersedes: link('ResultsFramework', 'supersedesId'),
  },
  check: hasOneOwner,
  schema: {
    description: 'Results frameworks: plans, strategies and the frameworks of programs and projects. Each version is a record.',
    required: ['kind', 'name'],
    properties: {
      kind: { enum: Object.keys(FrameworkKind) },
      name: { description: 'Name as its owner prints it.' },
      owner: { type: ['string', 'null'], description: 'ISO3 code of the country that owns it. Exactly one owner; none only for programs and projects.' },
      ownerGrouping: { type: ['string', 'null'], description: 'Code of the grouping that owns it.' },
      ownerOrganization: { type: ['string', 'null'], description: 'Code of the organization that owns it.' },
      status: { enum: [...Object.keys(FrameworkStatus), null] },
      start: DATE,
      end: DATE,
      version: TEXT,
      supersedes: { type: ['string', 'null'], description: 'Code of the version that it took the place of.' },
      officialPublication: TEXT,
      publishedOn: DATE,
      officialUrl: { type: ['string', 'null'], pattern: '^https?://' },
      isGovernmentOwned: { type: ['boolean', 'null'] },
      countsGiving: { type: ['boolean', 'null'], description: 'True when the plan itself counts the cooperation that its country gives among its goals.' },
      responsible: TEXT,
      responsibleOrganization: { type: ['string', 'null'], description: 'Code of the organization that answers for it.' },
      note: TEXT,
    },
  },
};

const statementSpec = (file: string, type: string, prefix: string, entity: Function, description: string): RecordSpec => ({
  file,
  type,
  prefix,
  entity,
  texts: ['text'],
  links: { framework: link('ResultsFramework', 'frameworkId') },
  toRow: (row) => ({ ...row, elements: row.elements ?? [] }),
  schema: { description, required: ['framework', 'text'], properties: { framework: FRAMEWORK, aspect: TEXT, elements: ELEMENTS, note: TEXT } },
});

export const factRecords = statementSpec('framework-facts', 'FrameworkFact', 'fct', FrameworkFact, 'What sources say that a framework has, apart from objectives.');
export const gapRecords = statementSpec('strategy-gaps', 'StrategyGap', 'gap', StrategyGap, 'What sources say that a framework lacks.');

export const progressReportRecords: RecordSpec = {
  file: 'progress-reports',
  type: 'ProgressReport',
  prefix: 'prp',
  entity: ProgressReport,
  links: { framework: link('ResultsFramework', 'frameworkId'), document: link('Document', 'documentId') },
  schema: {
    description: 'Reports on the progress of frameworks.',
    required: ['framework', 'year'],
    properties: {
      framework: FRAMEWORK,
      year: { type: 'string', format: 'partial-date', description: 'Year or other period that it reports on.' },
      dueOn: DATE,
      publishedOn: DATE,
      url: { type: ['string', 'null'], pattern: '^https?://' },
      document: { type: ['string', 'null'], description: 'Code of the document.' },
      archivedSha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
      note: TEXT,
    },
  },
};
