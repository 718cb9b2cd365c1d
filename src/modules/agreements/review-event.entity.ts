import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';
import { MonitoringMeans } from './bilateral-program.entity';

@Entity('review_event')
@Directive('@key(fields: "id")')
@ObjectType('ReviewEvent', { implements: Node, simpleResolvers: true, description: 'A report, mission or evaluation by which a program was followed up.' })
export class ReviewEvent extends Record {
  @Column('text')
  programId: string;

  @Field(() => MonitoringMeans, { description: 'What it was.' })
  @Column('text')
  kind: MonitoringMeans;

  @Field(() => PartialDate, { nullable: true, description: 'When it took place.' })
  @Column('text')
  heldOn: string | null;

  @Column('jsonb')
  outcome: StoredText | null;

  @Column('text')
  documentId: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}
