import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { SdgLevel } from '../../kernel/sdg-level';

@Entity('subnational_plan')
@Directive('@key(fields: "id")')
@ObjectType('SubnationalPlan', { implements: Node, simpleResolvers: true, description: 'What is known of the plan of a state, province or department with regard to cooperation.' })
export class SubnationalPlan extends Record {
  @Column('text')
  subdivisionId: string;

  @Column('text')
  frameworkId: string | null;

  @Column('jsonb')
  name: StoredText;

  @Field(() => Boolean, { nullable: true, description: 'Whether it names South-South cooperation; null where nobody reported it.' })
  @Column('boolean')
  mentionsCooperation: boolean | null;

  @Field(() => SdgLevel, { nullable: true, description: 'Deepest level at which it refers to the 2030 Agenda; null where nobody reported it.' })
  @Column('text')
  sdgReference: SdgLevel | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether progress reports on cooperation are written; null where nobody reported it.' })
  @Column('boolean')
  reportsProgress: boolean | null;
}

/** Business fields that may be missing, as named in the API. */
export const SUBNATIONAL_PLAN_FIELDS = ['framework', 'mentionsCooperation', 'sdgReference', 'reportsProgress'] as const;
