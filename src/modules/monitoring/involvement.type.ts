import { Field, ObjectType } from 'type-graphql';
import { Absence } from '../../kernel/absence';
import { Figure } from '../../kernel/figure';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { Row } from '../../kernel/stub';
import { ProjectStub } from './project.stub';
import { SubdivisionStub } from './subdivision.stub';
import { SubnationalPlan } from './subnational-plan.entity';

@ObjectType('GroupInvolvement', { simpleResolvers: true, description: 'In which projects of a program a group takes part, stage by stage. Projects of which nothing is reported are told as unknown, never as none.' })
export class GroupInvolvement {
  @Field(() => StakeholderGroup, { description: 'The group.' })
  group: StakeholderGroup;

  @Field(() => Figure, { description: 'Projects in whose working out it took part.' })
  design: Figure;

  @Field(() => Figure, { description: 'Projects that it carries out or helps to.' })
  delivery: Figure;

  @Field(() => Figure, { description: 'Projects that it follows while they run.' })
  monitoring: Figure;

  @Field(() => Figure, { description: 'Projects that it judges afterwards.' })
  evaluation: Figure;
}

@ObjectType('SubdivisionParticipation', { simpleResolvers: true, description: 'A state, province or department in which projects of a program work, with what is known of its own plan.' })
export class SubdivisionParticipation {
  @Field(() => SubdivisionStub, { nullable: true, description: 'The state, province or department.' })
  subdivision: Row;

  @Field(() => [ProjectStub], { description: 'Projects of the program that work there.' })
  projects: Row[];

  @Field(() => [SubnationalPlan], { description: 'What is known of its plans; empty where nobody reported any.' })
  plans: Row[];

  @Field(() => [Absence], { description: 'NOT_REPORTED on `plans` where nobody reported any.' })
  absences: Absence[];
}

@ObjectType('SubnationalParticipation', { simpleResolvers: true, description: 'The parts of countries that take part in a program, and whether their own plans name cooperation.' })
export class SubnationalParticipation {
  @Field(() => [SubdivisionParticipation], { description: 'The states, provinces and departments.' })
  subdivisions: SubdivisionParticipation[];

  @Field(() => Figure, { description: 'How many of them have a plan that names South-South cooperation, with how many nobody reported on.' })
  planReferences: Figure;

  @Field(() => Figure, { description: 'How many of them have a plan that refers to the 2030 Agenda, with how many nobody reported on.' })
  sdgReferences: Figure;
}
