import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { LinkStrength, PlanScope } from './alignment-link.words';
import { Claim } from './claim.entity';

/** The records that may be said to serve a plan; UNREGISTERED is one that the register does not hold. */
export type LinkSubject = 'PROJECT' | 'PROGRAM' | 'SESSION' | 'INDICATOR' | 'UNREGISTERED';

@Entity('alignment_link')
@Directive('@key(fields: "id")')
@ObjectType('AlignmentLink', { implements: Node, simpleResolvers: true, description: 'A claim that a project, program, session or indicator of a project serves a plan, a priority or an indicator of it: who says so, how strongly, and where it is written.' })
export class AlignmentLink extends Claim {
  @Column('text')
  subjectType: LinkSubject;

  @Column('text')
  projectId: string | null;

  @Column('text')
  programId: string | null;

  @Column('text')
  sessionId: string | null;

  @Column('text')
  subjectIndicatorId: string | null;

  @Field(() => String, { nullable: true, description: 'What is said to serve the plan, as the source names it, where the register does not hold it.' })
  @Column('text')
  subjectName: string | null;

  @Column('text')
  frameworkId: string | null;

  @Column('text')
  nodeId: string | null;

  @Column('text')
  indicatorId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the plan as the source gives it.' })
  @Column('text')
  planName: string | null;

  @Field(() => String, { nullable: true, description: 'What of the plan is served, in the words of the source.' })
  @Column('text')
  priorityText: string | null;

  @Field(() => PlanScope, { description: 'What sort of plan it is.' })
  @Column('text')
  planScope: PlanScope;

  @Field(() => LinkStrength, { nullable: true, description: 'How strongly; null where the source does not say.' })
  @Column('text')
  strength: LinkStrength | null;

  @Column('jsonb')
  statement: StoredText | null;
}
