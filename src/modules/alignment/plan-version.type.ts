import { ArgsType, Field, ObjectType } from 'type-graphql';
import { FigureRule } from '../../kernel/figure';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { AlignmentLink } from './alignment-link.entity';
import { FrameworkIndicatorStub } from './framework-indicator.stub';
import { FrameworkNodeStub } from './framework-node.stub';
import { LinkState } from './plan-version.words';
import { ResultsFrameworkStub } from './results-framework.stub';

@ArgsType()
export class PlanStateArgs {
  @Field(() => PartialDate, { nullable: true, description: 'As it stood on this day; today when left out.' })
  asOf?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a later version of the plan, as if it had taken over: the way to ask about one that is only announced.' })
  successor?: string | null;
}

@ObjectType('LinkPlanState', { simpleResolvers: true, description: 'What became of the part of a plan that a claim names. The claim itself never changes.' })
export class LinkPlanState {
  @Field(() => LinkState, { description: 'What became of it.' })
  state: LinkState;

  @Field(() => ResultsFrameworkStub, { nullable: true, description: 'The newer version in which it goes on, was dropped or awaits a choice; null while the version named is current.' })
  successorFramework: Row | null;

  @Field(() => [FrameworkNodeStub], { description: 'What the priority claimed, or the priority of the indicator claimed, is in newer versions; several when one has to be chosen.' })
  successorNodes: Row[];

  @Field(() => [FrameworkIndicatorStub], { description: 'What the indicator claimed is in newer versions; several when one has to be chosen.' })
  successorIndicators: Row[];

  @Field(() => PartialDate, { description: 'Day for which this holds.' })
  asOf: string;

  @Field(() => FigureRule, { description: 'The rule, with its version.' })
  rule: FigureRule;
}

@ObjectType('DisplacedLink', { simpleResolvers: true, description: 'A claim whose part of the plan was dropped, or awaits a choice.' })
export class DisplacedLink {
  @Field(() => AlignmentLink, { nullable: true, description: 'The claim; its subject is the project.' })
  link: Row;

  @Field(() => LinkPlanState, { description: 'What became of the part of the plan that it names.' })
  state: LinkPlanState;
}
