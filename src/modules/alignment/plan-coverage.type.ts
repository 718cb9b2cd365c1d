import { Field, ObjectType } from 'type-graphql';
import { Figure } from '../../kernel/figure';
import type { Row } from '../../kernel/stub';
import { ProjectStub } from './project.stub';
import { ResultsFrameworkStub } from './results-framework.stub';

@ObjectType('PlanLevelCoverage', { simpleResolvers: true, description: 'How many projects of a program reach one level of a plan, by two denominators, both right and both named.' })
export class PlanLevelCoverage {
  @Field(() => Figure, { description: 'Over the projects that are not cancelled.' })
  ofNotCancelled: Figure;

  @Field(() => Figure, { description: 'Over all projects, cancelled ones included.' })
  ofAll: Figure;

  @Field(() => [ProjectStub], { description: 'Projects whose claim awaits a choice, because what it named was split or nobody tells what became of it. They stay in the denominator and are not counted.' })
  pending: Row[];

  @Field(() => [ProjectStub], { description: 'Projects that would be counted if no party disputed the claim. They stay in the denominator and are not counted.' })
  disputed: Row[];
}

@ObjectType('PlanCoverage', { simpleResolvers: true, description: 'How much of a program is linked to a version of a plan, as the register holds it. Indicative of nothing else: it is neither figure A1 nor A2.' })
export class PlanCoverage {
  @Field(() => ResultsFrameworkStub, { nullable: true, description: 'The version of the plan; null when none was in force, and then no figure has a value.' })
  framework: Row | null;

  @Field(() => Boolean, { description: 'True when links were assumed for this answer; every figure then says WHAT_IF.' })
  isWhatIf: boolean;

  @Field(() => PlanLevelCoverage, { description: 'Projects that reach an objective or other priority, itself or through one of its indicators.' })
  objectives: PlanLevelCoverage;

  @Field(() => PlanLevelCoverage, { description: 'Projects that reach an indicator.' })
  indicators: PlanLevelCoverage;
}
