import { link, linkByCode, type RecordSpec } from '../../kernel/package';
import { SdgLevel } from '../../kernel/sdg-level';
import { BilateralProgram, MonitoringMeans, ProgramKind } from './bilateral-program.entity';
import { BilateralProgramParty, PriorityArea, ProgramSdgReference } from './bilateral-program-parts.entity';
import { assertPartiesFit } from './bilateral-program.rules';
import { CODE, CODE_OR_NULL, COUNT, DATE, NOTE, WORDS, YES_NO, listOf, oneWordOf } from './json-properties.package';

export const bilateralProgramRecords: RecordSpec = {
  file: 'programs',
  type: 'BilateralProgram',
  prefix: 'bpr',
  entity: BilateralProgram,
  texts: ['name'],
  links: { session: link('Session', 'sessionId') },
  parts: {
    parties: {
      entity: BilateralProgramParty, parent: 'programId',
      links: { country: linkByCode('Country', 'country'), organization: link('Organization', 'organizationId'), grouping: link('Grouping', 'groupingId') },
    },
    priorityAreas: { entity: PriorityArea, parent: 'programId', texts: ['text'], links: { node: link('FrameworkNode', 'nodeId') } },
    sdgReferences: { entity: ProgramSdgReference, parent: 'programId', links: { sdg: link('Sdg', 'sdgId') } },
  },
  schema: {
    description: 'Cooperation programs, with the session that approved each.',
    required: ['name', 'kind', 'parties'],
    properties: {
      kind: oneWordOf(ProgramKind, true),
      start: DATE,
      end: DATE,
      session: { ...CODE_OR_NULL, description: 'Code of the session that approved it.' },
      parties: listOf('Each a country, an organization or a grouping.', { country: CODE, organization: CODE, grouping: CODE }, [], 1),
      priorityAreas: listOf('Priority areas, each with the code of the framework node that it answers where a source says so.', { node: CODE_OR_NULL }, ['text']),
      sdgReferences: listOf('References to the Sustainable Development Goals.', { sdg: CODE, level: oneWordOf(SdgLevel, true) }, ['sdg', 'level']),
      mechanism: WORDS,
      operationalMechanism: YES_NO,
      operationalMechanismText: WORDS,
      budgetaryMechanism: YES_NO,
      budgetaryMechanismText: WORDS,
      monitoringMeans: { type: ['array', 'null'], uniqueItems: true, items: oneWordOf(MonitoringMeans, true) },
      declaredProjects: { ...COUNT, description: 'As published, whatever the number of projects loaded.' },
      note: NOTE,
    },
  },
  check: assertPartiesFit,
};
