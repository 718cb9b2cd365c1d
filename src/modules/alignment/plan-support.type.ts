import { ArgsType, Field, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { Figure } from '../../kernel/figure';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { AlignmentBasis } from './alignment-link.words';
import { FrameworkNodeStub } from './framework-node.stub';
import { ProjectStub } from './project.stub';
import { ResultsFrameworkStub } from './results-framework.stub';

export const UnsupportedReason = defineEnum('UnsupportedReason', 'Why an objective has no cooperation behind it.', {
  NOTHING: value('No project is said to serve it.', 'Ningún proyecto', 'No project', 'Nenhum projeto'),
  ONLY_CANCELLED: value('Only cancelled projects are said to serve it.', 'Solo proyectos cancelados', 'Only cancelled projects', 'Apenas projetos cancelados'),
  PENDING: value('Only projects may serve it whose claim awaits a choice: it may have cooperation behind it or none.', 'Pendiente de decisión', 'Awaiting a choice', 'Aguardando decisão'),
});
export type UnsupportedReason = keyof typeof UnsupportedReason;

@ArgsType()
export class PlanSupportArgs {
  @Field(() => AlignmentBasis, { defaultValue: 'ASSERTED', description: 'Which claims count; all that nobody disputes unless told otherwise.' })
  basis: AlignmentBasis;

  @Field(() => PartialDate, { nullable: true, description: 'As it stood on this day: projects approved and claims made later are left out. The status of a project is the one known today.' })
  asOf?: string | null;
}

@ObjectType('UnsupportedNode', { simpleResolvers: true, description: 'An objective of a plan that has no cooperation behind it.' })
export class UnsupportedNode {
  @Field(() => FrameworkNodeStub, { nullable: true, description: 'The objective or other priority.' })
  node: Row;

  @Field(() => UnsupportedReason, { description: 'Why it is listed.' })
  reason: UnsupportedReason;

  @Field(() => [ProjectStub], { description: 'The cancelled projects, or those whose claim awaits a choice.' })
  projects: Row[];
}

@ObjectType('UnsupportedNodes', { simpleResolvers: true, description: 'Objectives of one version of a plan that have no cooperation behind them. A cancelled project is not support.' })
export class UnsupportedNodes {
  @Field(() => ResultsFrameworkStub, { nullable: true, description: 'The version of the plan.' })
  framework: Row;

  @Field(() => [UnsupportedNode], { description: 'The objectives, in the order of the plan, each with the reason.' })
  nodes: UnsupportedNode[];

  @Field(() => Figure, { description: 'Them over all objectives: the nodes of the plan that have none below them.' })
  share: Figure;
}
