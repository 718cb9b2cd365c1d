import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { percentageText } from '../../kernel/shares';
import { ProjectAttendees } from './attendance.entity';
import { Participation, ProjectInstitution } from './participation.entity';
import { Project, ProjectExternalId, ProjectStatusChange } from './project.entity';
import { ProjectLink, ProjectPolicyMarker, ProjectSdg, ProjectSector, ProjectTerritory } from './project-codes.entity';
import { Instrument, InstitutionRole, Modality, ParticipationRole, ProjectLinkKind, ProjectStage, ProjectStatus, StatusReason } from './project-words.type';
import { problemsOfProject } from './project.rules';

const date = (description: string) => ({ type: ['string', 'null'], format: 'partial-date', description });
const text = (description: string, maxLength = 500) => ({ type: ['string', 'null'], minLength: 1, maxLength, description });
const code = (description: string) => ({ type: ['string', 'null'], description });
const oneOf = (words: object, description: string, required = false) => ({ enum: [...Object.keys(words), ...(required ? [] : [null])], description });
const flag = (description: string) => ({ type: 'boolean', description });
const percentage = percentageText('Share as decimal text; the shares sum to exactly 100, or none is given.');
const listOf = (description: string, required: string[], properties: object) =>
  ({ type: 'array', description, items: { type: 'object', required, additionalProperties: false, properties } });

const PARTICIPATIONS = {
  ...listOf('Who takes part, in which role: one country, organization or grouping each.', ['role'], {
    country: code('ISO3 code.'), organization: code('Code of an organization.'), grouping: code('Code of a grouping; it is not its members.'),
    partnerName: text('Name as printed, where it differs.'), role: oneOf(ParticipationRole, 'Role.', true),
    from: date('When the role began; open when left out.'), to: date('When it ended.'), phase: text('Phase of the project.', 100),
  }),
};
PARTICIPATIONS.items = { ...PARTICIPATIONS.items, oneOf: ['country', 'organization', 'grouping'].map((actor) => ({ required: [actor], properties: { [actor]: { type: 'string' } } })) } as never;

const PARTS = {
  statusHistory: listOf('Statuses it took, oldest first; the last one is its status.', ['status'], {
    status: oneOf(ProjectStatus, 'Status.', true), on: date('When.'), reason: oneOf(StatusReason, 'Why it was cancelled or suspended.'), note: text('What the source says about it.', 2000),
  }),
  externalIds: listOf('Ids of the project elsewhere.', ['scheme', 'value'], {
    scheme: { type: 'string', pattern: '^[A-Za-z0-9._-]{1,60}$', description: 'Whose id, for example iati.' }, value: { type: 'string', minLength: 1, maxLength: 200, description: 'The id.' },
  }),
  participations: PARTICIPATIONS,
  institutions: listOf('Institutions that work in it.', ['organization'], {
    organization: { type: 'string', description: 'Code of an organization.' }, name: text('Name as printed, where it differs.'), role: oneOf(InstitutionRole, 'What it does.'), stage: oneOf(ProjectStage, 'At which stage.'),
  }),
  sectors: listOf('Sectors by code.', ['vocabulary', 'code', 'suggested'], {
    vocabulary: { type: 'string', pattern: '^[A-Z]{2,10}$', description: 'DAC, SEGIB, or a vocabulary of the package.' }, code: { type: 'string', minLength: 1, maxLength: 20, description: 'Code in it.' }, percentage, suggested: flag('True when the curator chose the code.'),
  }),
  sdgs: listOf('Goals, targets or indicators of the 2030 Agenda.', ['code', 'level', 'suggested'], {
    code: { type: 'string', pattern: '^\\d{1,2}(\\.[0-9a-z]{1,2}(\\.\\d{1,2})?)?$', description: '3, 3.8 or 3.8.1.' }, level: { enum: ['GOAL', 'TARGET', 'INDICATOR'], description: 'Depth of the code.' }, isMain: { type: ['boolean', 'null'], description: 'Whether it is the main one.' }, suggested: flag('True when the curator chose the code.'),
  }),
  policyMarkers: listOf('Policy markers; null significance means not screened, 0 screened and not targeted.', ['code', 'significance'], {
    code: { type: 'string', pattern: '^\\d{1,2}$', description: 'Code of the marker.' }, significance: { type: ['integer', 'null'], minimum: 0, maximum: 4, description: '0 not targeted, 1 significant, 2 principal.' },
  }),
  territories: listOf('Where it works.', ['country'], {
    country: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO3 code.' }, subdivision: code('ISO 3166-2 code; the whole country when left out.'), percentage,
  }),
  attendees: {
    ...listOf('People behind the attendances of its events, where a source tells them: one entry at most. Counts under five are kept and held back.', ['people'], {
      people: { type: 'integer', minimum: 0, description: 'Different people.' }, cameMoreThanOnce: { type: ['integer', 'null'], minimum: 0, description: 'How many of them came to more than one event.' },
    }), maxItems: 1,
  },
  links: listOf('Other projects it relates to.', ['kind', 'project'], {
    kind: oneOf(ProjectLinkKind, 'How.', true), project: { type: 'string', description: 'Code of the other project.' },
  }),
};

export const projectRecords: RecordSpec = {
  file: 'projects',
  type: 'Project',
  prefix: 'prj',
  untold: ['attendees'],
  entity: Project,
  texts: ['title', 'topic', 'description'],
  together: { status: ['status', 'statusAsOf', 'statusHistory'] },
  links: { program: link('BilateralProgram', 'programId'), session: link('Session', 'sessionId'), commitment: link('Commitment', 'commitmentId'), resultsFramework: link('ResultsFramework', 'resultsFrameworkId') },
  parts: {
    statusHistory: { entity: ProjectStatusChange, parent: 'projectId' },
    externalIds: { entity: ProjectExternalId, parent: 'projectId' },
    participations: {
      entity: Participation, parent: 'projectId',
      links: { country: linkByCode('Country', 'country'), organization: link('Organization', 'organizationId'), grouping: link('Grouping', 'groupingId') },
    },
    institutions: { entity: ProjectInstitution, parent: 'projectId', links: { organization: link('Organization', 'organizationId') } },
    sectors: { entity: ProjectSector, parent: 'projectId' },
    sdgs: { entity: ProjectSdg, parent: 'projectId' },
    policyMarkers: { entity: ProjectPolicyMarker, parent: 'projectId' },
    territories: { entity: ProjectTerritory, parent: 'projectId', links: { country: linkByCode('Country', 'country'), subdivision: link('Subdivision', 'subdivisionId') } },
    attendees: { entity: ProjectAttendees, parent: 'projectId' },
    links: { entity: ProjectLink, parent: 'projectId', links: { project: link('Project', 'targetId') } },
  },
  schema: {
    description: 'Cooperation programs, projects and actions.',
    required: ['participations'],
    properties: {
      title: { description: 'Title as printed; left out where the source prints none.' },
      topic: { description: 'Our short label of the subject, where there is no title.' },
      description: { description: 'What it is about, in brief.' },
      instrument: oneOf(Instrument, 'Program, project or action.'), modality: oneOf(Modality, 'How the parties cooperate.'),
      status: oneOf(ProjectStatus, 'Status.'), statusAsOf: date('Day for which the status holds.'),
      start: date('Start as agreed.'), end: date('End as agreed.'), actualStart: date('Real start, not in the future.'), actualEnd: date('Real end, not in the future.'), approvedOn: date('When it was approved.'),
      program: code('Code of its program.'), session: code('Code of the session that approved it.'), commitment: code('Code of the commitment that names it.'),
      resultsFramework: code('Code of the results framework by which its own results are told.'), dataBySex: { type: ['boolean', 'null'], description: 'Whether its results are told for women and men apart.' },
      sectorText: text('Sector as the source puts it.'), note: text('Remark of the curator, in brief.', 2000),
      ...PARTS,
    },
  },
  check: (json) => problemsOfProject(json, new Date().toISOString().slice(0, 10)),
};
