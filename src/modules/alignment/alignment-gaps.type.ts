import { Field, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { connectionOf } from '../../kernel/page';
import type { Row } from '../../kernel/stub';
import { AlignmentLink } from './alignment-link.entity';
import { ProjectStub } from './project.stub';

export const GapKind = defineEnum('GapKind', 'What a project lacks that is held against a plan.', {
  NOTHING: value('Nobody says that it serves the plan, or only in a claim that is disputed.', 'Sin vínculo', 'No link', 'Sem vínculo'),
  NO_OBJECTIVE: value('It is said to serve the plan as a whole, and no priority of it.', 'Sin objetivo', 'No objective', 'Sem objetivo'),
  NO_INDICATOR: value('It serves a priority of the plan, and no indicator.', 'Con objetivo, sin indicador', 'Objective without an indicator', 'Com objetivo, sem indicador'),
  ORPHANED: value('What it served was dropped when a newer version took the place of the plan.', 'Huérfano', 'Orphaned', 'Órfão'),
  PENDING: value('What it served was split, or nobody tells what became of it: it may be a gap or none, once somebody chooses.', 'Pendiente de decisión', 'Awaiting a choice', 'Aguardando decisão'),
});
export type GapKind = keyof typeof GapKind;

@ObjectType('AlignmentGap', { simpleResolvers: true, description: 'A project that does not reach a plan as deep as asked.' })
export class AlignmentGap {
  @Field(() => GapKind, { description: 'What it lacks.' })
  gap: GapKind;

  @Field(() => ProjectStub, { nullable: true, description: 'The project; a cancelled one is listed with its status.' })
  project: Row;

  @Field(() => AlignmentLink, { nullable: true, description: 'The claim that reaches deepest: its level and its priority or indicator tell how near the project comes. Null when no claim counts.' })
  nearest: Row | null;

  @Field(() => [AlignmentLink], { description: 'Claims that would count if no party disputed them.' })
  disputed: Row[];
}

export const AlignmentGapConnection = connectionOf(AlignmentGap, 'AlignmentGap', 'gaps of a program');
