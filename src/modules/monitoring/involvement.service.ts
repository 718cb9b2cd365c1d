import { absencesOf } from '../../kernel/absence';
import type { Ctx } from '../../kernel/context';
import { figureOf } from '../../kernel/figure';
import type { StakeholderGroup } from '../../kernel/stakeholder-group';
import { stub } from '../../kernel/stub';
import { involvementPort } from './involvement.port';
import { involvedAt, involvementRule, placesOf, PLAN_REFERENCE_RULE, SDG_REFERENCE_RULE, type PlacedProjects } from './involvement.rules';
import { GroupInvolvement, SubdivisionParticipation, SubnationalParticipation } from './involvement.type';
import { plansBySubdivisionId } from './participation.loaders';

/** In which projects of a program a group takes part, at each stage. */
export async function involvementOf(ctx: Ctx, programId: string, group: StakeholderGroup): Promise<GroupInvolvement> {
  const projects = await involvementPort.read.projectsOfProgram(ctx, programId);
  const institutions = await involvementPort.read.institutionsOfProjects(ctx, projects.map((each) => each.id));
  const types = await involvementPort.read.organizationTypes(ctx, [...new Set(institutions.map((each) => each.organizationId))]);
  const figure = (stage: string) => {
    const { counted, known, unknown } = involvedAt(stage, group, projects, institutions, types);
    return figureOf({ numerator: counted.length, known, unknown, rule: involvementRule(stage), members: counted.map(({ id }) => stub('Project', { id })), asOf: ctx.today });
  };
  return Object.assign(new GroupInvolvement(), { group, design: figure('DESIGN'), delivery: figure('DELIVERY'), monitoring: figure('MONITORING'), evaluation: figure('EVALUATION') });
}

/** The parts of countries in which projects of a program work; that nobody reported on their plans is told by the coverage. */
export async function subnationalOf(ctx: Ctx, programId: string): Promise<SubnationalParticipation> {
  const projects = await involvementPort.read.projectsOfProgram(ctx, programId);
  const places = placesOf(await involvementPort.read.territoriesOfProjects(ctx, projects.map((each) => each.id)));
  const subdivisions = await Promise.all(places.map((place) => participationAt(ctx, place)));
  const told = subdivisions.filter((each) => each.plans.some((plan) => plan.mentionsCooperation !== null));
  const naming = told.filter((each) => each.plans.some((plan) => plan.mentionsCooperation === true));
  const referring = subdivisions.filter((each) => each.plans.some((plan) => plan.sdgReference !== null));
  return Object.assign(new SubnationalParticipation(), {
    subdivisions,
    sdgReferences: figureOf({
      numerator: referring.length, known: referring.length, unknown: subdivisions.length - referring.length, rule: SDG_REFERENCE_RULE, members: referring.map((each) => each.subdivision), asOf: ctx.today,
    }),
    planReferences: figureOf({
      numerator: naming.length, known: told.length, unknown: subdivisions.length - told.length, rule: PLAN_REFERENCE_RULE, members: naming.map((each) => each.subdivision), asOf: ctx.today,
    }),
  });
}

async function participationAt(ctx: Ctx, { subdivisionId, projectIds }: PlacedProjects): Promise<SubdivisionParticipation> {
  const plans = await plansBySubdivisionId(ctx).load(subdivisionId);
  return Object.assign(new SubdivisionParticipation(), {
    subdivision: stub('Subdivision', { id: subdivisionId }), projects: projectIds.map((id) => stub('Project', { id })),
    plans, absences: absencesOf({ plans: plans.length > 0 ? plans : null }, ['plans']),
  });
}
