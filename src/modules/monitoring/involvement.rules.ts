import type { FigureRule } from '../../kernel/figure';
import type { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { InstitutionFact, OrganizationTypeFact, ProgramProject, TerritoryFact } from './involvement.port';

/** Organizations of these kinds speak for a group; other groups are no organizations of a project. */
const TYPES: { readonly [group in StakeholderGroup]?: readonly string[] } = {
  CIVIL_SOCIETY: ['CIVIL_SOCIETY', 'FOUNDATION'],
  PRIVATE_SECTOR: ['PRIVATE_SECTOR'],
  SUBNATIONAL_GOVERNMENT: ['LOCAL_GOVERNMENT'],
  PARLIAMENT: ['LEGISLATURE'],
  ACADEMIA: ['UNIVERSITY', 'RESEARCH_BODY', 'TRAINING_BODY'],
};

export const involvementRule = (stage: string): FigureRule => ({
  code: `GROUP_IN_${stage}`,
  version: '1',
  text: 'Projects of the program with an organization of the group at this stage. Projects of which no organization of the group is reported at any stage are not known: nobody having said so is not the same as none.',
});

export const PLAN_REFERENCE_RULE: FigureRule = {
  code: 'SUBNATIONAL_PLANS_NAME_COOPERATION',
  version: '1',
  text: 'Of the states, provinces and departments in which projects of the program work, those whose own plan names South-South cooperation. Where nobody reported it, it is not known.',
};

export const SDG_REFERENCE_RULE: FigureRule = {
  code: 'SUBNATIONAL_PLANS_NAME_SDGS',
  version: '1',
  text: 'Of the states, provinces and departments in which projects of the program work, those whose own plan refers to the 2030 Agenda at any level. Where nobody reported a reference, it is not known.',
};

export interface Involved { counted: ProgramProject[]; known: number; unknown: number }

/** Projects in which a group takes part at a stage, and of how many anything is known. */
export function involvedAt(stage: string, group: StakeholderGroup, projects: readonly ProgramProject[], institutions: readonly InstitutionFact[], types: readonly OrganizationTypeFact[]): Involved {
  const ofGroup = new Set(types.filter((each) => each.type !== null && TYPES[group]?.includes(each.type)).map((each) => each.id));
  const told = institutions.filter((each) => ofGroup.has(each.organizationId) && each.stage !== null);
  const known = new Set(told.map((each) => each.projectId));
  const there = new Set(told.filter((each) => each.stage === stage).map((each) => each.projectId));
  return { counted: projects.filter((each) => there.has(each.id)), known: known.size, unknown: projects.length - known.size };
}

export interface PlacedProjects { subdivisionId: string; projectIds: string[] }

/** The parts of countries in which projects work, each with its projects. */
export function placesOf(territories: readonly TerritoryFact[]): PlacedProjects[] {
  const places = new Map<string, Set<string>>();
  for (const { subdivisionId, projectId } of territories) places.set(subdivisionId, (places.get(subdivisionId) ?? new Set()).add(projectId));
  return [...places].map(([subdivisionId, ids]) => ({ subdivisionId, projectIds: [...ids] }));
}
