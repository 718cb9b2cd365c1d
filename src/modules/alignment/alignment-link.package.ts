import { link, type Problem, type RecordSpec } from '../../kernel/package';
import type { Row } from '../../kernel/stub';
import { AlignmentLink, type LinkSubject } from './alignment-link.entity';
import { LinkStrength, PlanScope } from './alignment-link.words';
import { claimLinks, claimProperties } from './claim.package';

const CODE = { type: ['string', 'null'] };

/** Field of the package that names the subject, and the kind of subject it stands for. */
const SUBJECTS: { [field: string]: LinkSubject } = {
  project: 'PROJECT', program: 'PROGRAM', session: 'SESSION', projectIndicator: 'INDICATOR', subjectName: 'UNREGISTERED',
};

export const alignmentLinkRecords: RecordSpec = {
  file: 'alignment-links',
  type: 'AlignmentLink',
  prefix: 'lnk',
  entity: AlignmentLink,
  custodian: ['asserterCountry', 'asserterOrganization'],
  texts: ['statement'],
  links: {
    project: link('Project', 'projectId'), program: link('BilateralProgram', 'programId'), session: link('Session', 'sessionId'), projectIndicator: link('FrameworkIndicator', 'subjectIndicatorId'),
    framework: link('ResultsFramework', 'frameworkId'), node: link('FrameworkNode', 'nodeId'), indicator: link('FrameworkIndicator', 'indicatorId'),
    ...claimLinks,
  },
  schema: {
    description: 'Places where somebody says that a project, program, session or indicator of a project serves a plan.',
    required: ['planScope'],
    properties: {
      project: { ...CODE, description: 'Code of the project that serves the plan; or program, session, projectIndicator, subjectName.' },
      program: { ...CODE, description: 'Code of the program.' },
      session: { ...CODE, description: 'Code of the session.' },
      projectIndicator: { ...CODE, description: "Code of an indicator of the project's own results framework; name the project beside it." },
      subjectName: { ...CODE, minLength: 1, maxLength: 300, description: 'Name of what serves the plan, where the register does not hold it.' },
      framework: { ...CODE, description: 'Code of the version of the plan.' },
      node: { ...CODE, description: 'Code of the priority of that plan, where the claim goes so deep.' },
      indicator: { ...CODE, description: 'Or code of the indicator of that plan.' },
      planName: { ...CODE, minLength: 1, maxLength: 300, description: 'Name of the plan as the source gives it.' },
      priorityText: { ...CODE, minLength: 1, maxLength: 500, description: 'What of the plan is served, in the words of the source.' },
      planScope: { enum: Object.keys(PlanScope), description: 'What sort of plan it is.' },
      strength: { enum: [...Object.keys(LinkStrength), null], description: 'How strongly, where the source says.' },
      statement: { description: 'What the source says, in brief.' },
      ...claimProperties,
    },
  },
  check: problemsOfLink,
  toRow: (row, json) => ({ ...row, subjectType: SUBJECTS[subjectsIn(json)[0]!] }),
};

/** An indicator may name its project beside itself. */
const subjectsIn = (json: Row): string[] => Object.keys(SUBJECTS).filter((field) => json[field] && !(field === 'project' && json.projectIndicator));

/** What the constraints of the table demand, in words for whoever writes a package. */
function problemsOfLink(json: Row): Problem[] {
  const problems: Problem[] = [];
  const expect = (holds: boolean, field: string, expected: string, got: unknown = json[field]) => { if (!holds) problems.push({ field, expected, got }); };
  expect(subjectsIn(json).length === 1, 'project', `one of ${Object.keys(SUBJECTS).join(', ')}`, subjectsIn(json).join(', ') || undefined);
  expect(Boolean(json.framework || json.planName), 'framework', 'a framework, or planName where the register does not hold it');
  expect(!(json.node && json.indicator), 'node', 'either node or indicator', 'both');
  expect(Boolean(json.framework) || !(json.node || json.indicator), 'framework', 'the framework of the node or indicator');
  expect(Boolean(json.document) || !(json.page || json.clause || json.quote), 'document', 'the document that page, clause and quote are of');
  return problems;
}
