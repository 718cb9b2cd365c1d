import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ActionStatus } from '../../kernel/action-status';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';
import { Principle } from './principle.entity';

/** Who answers for a recommendation or action, by when, and how far it is: null until somebody reports it. */
@ObjectType({ implements: Node })
export abstract class Assigned extends Record {
  @Column('text')
  ownerId: string | null;

  @Field(() => String, { nullable: true, description: 'Who answers for it, as the source names it; an office, never a person.' })
  @Column('text')
  ownerName: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'By when it is due; null where nobody reported it.' })
  @Column('text')
  dueOn: string | null;

  @Field(() => ActionStatus, { nullable: true, description: 'How far it has come; null where nobody reported it, which is not the same as not begun.' })
  @Column('text')
  status: ActionStatus | null;

  @Field(() => PartialDate, { nullable: true, description: 'Day for which the status holds.' })
  @Column('text')
  statusAsOf: string | null;
}

export const ASSIGNED_FIELDS = ['owner', 'ownerName', 'dueOn', 'status', 'statusAsOf'] as const;

@Entity('recommendation')
@Directive('@key(fields: "id")')
@ObjectType('Recommendation', { implements: Node, simpleResolvers: true, description: 'A recommendation of a monitoring exercise, with its sub-points and what was done about it.' })
export class Recommendation extends Assigned {
  @Column('text')
  exerciseId: string;

  @Field(() => Int, { description: 'Number printed in the report.' })
  @Column('int')
  number: number;

  @Column('jsonb')
  title: StoredText;

  @Column('jsonb')
  detail: StoredText | null;

  @Field(() => [Principle], { description: 'The principles that the report prints beside it; empty where it prints none. None is guessed.' })
  @Column('text', { array: true })
  principles: Principle[];
}

@Entity('recommendation_sub_point')
@ObjectType('RecommendationSubPoint', { simpleResolvers: true, description: 'A point under a recommendation.' })
export class RecommendationSubPoint {
  @PrimaryColumn('text')
  recommendationId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('jsonb')
  text: StoredText;

  @Field(() => Boolean, { description: 'True when the source breaks off within it.' })
  @Column('boolean')
  isTruncated: boolean;
}

@Entity('follow_up_action')
@Directive('@key(fields: "id")')
@ObjectType('FollowUpAction', { implements: Node, simpleResolvers: true, description: 'Something done, or to be done, about a recommendation, with the evidence by which it is closed.' })
export class FollowUpAction extends Assigned {
  @Column('text')
  recommendationId: string;

  @Field(() => Int, { nullable: true, description: 'Number of the sub-point that it answers, counted from 1; null when it answers the whole recommendation.' })
  @Column('int')
  subPoint: number | null;

  @Column('jsonb')
  text: StoredText;

  @Field(() => PartialDate, { nullable: true, description: 'When it was finished.' })
  @Column('text')
  doneOn: string | null;
}

@Entity('follow_up_evidence')
@ObjectType('FollowUpEvidence', { simpleResolvers: true, description: 'What shows that an action was done.' })
export class FollowUpEvidence {
  @PrimaryColumn('text')
  actionId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  documentId: string | null;

  @Field(() => String, { nullable: true, description: 'Web address.' })
  @Column('text')
  url: string | null;

  @Column('jsonb')
  statement: StoredText | null;
}
