import { Field, InputType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import type { LinkSubject } from './alignment-link.entity';
import { PlanScope } from './alignment-link.words';

export const LinkSubjectKind = defineEnum<LinkSubject>('LinkSubjectKind', 'What is said to serve a plan.', {
  PROJECT: value('A project.', 'Proyecto', 'Project', 'Projeto'),
  PROGRAM: value('A program.', 'Programa', 'Program', 'Programa'),
  SESSION: value('What a session of a joint commission agreed.', 'Reunión', 'Session', 'Reunião'),
  INDICATOR: value('An indicator of a project.', 'Indicador de un proyecto', 'Indicator of a project', 'Indicador de um projeto'),
  UNREGISTERED: value('Something that the register does not hold.', 'Fuera del registro', 'Not in the register', 'Fora do registro'),
});

@InputType('AlignmentLinkFilter', { description: 'Which claims of alignment; a condition left out or null is none.' })
export class AlignmentLinkFilter {
  @Field(() => PlanScope, { nullable: true, description: 'Sort of plan that is named.' })
  planScope?: PlanScope | null;

  @Field(() => Boolean, { nullable: true, description: 'True for claims that name a plan of the register, false for those that name another one.' })
  planRegistered?: boolean | null;

  @Field(() => String, { nullable: true, description: 'ISO3 code of the country that says so.' })
  assertedByCountry?: string | null;

  @Field(() => LinkSubjectKind, { nullable: true, description: 'What is said to serve the plan.' })
  subject?: LinkSubject | null;
}
