import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Money } from '../../kernel/money';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

@Entity('disbursement')
@Directive('@key(fields: "id")')
@ObjectType('Disbursement', { implements: Node, simpleResolvers: true, description: 'A payment under a line of contribution. Payments tell when money went; the line tells how much was contributed, so the two are never added.' })
export class Disbursement extends Record {
  @Column('text')
  lineId: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it was paid, as precisely as known.' })
  @Column('text', { name: 'paid_on' })
  on: string | null;

  @Column('numeric')
  amount: string | null;

  @Field(() => String, { description: 'Currency paid in.' })
  @Column('text')
  currency: string;

  @Field(() => Money, { nullable: true, description: 'Amount paid; below zero where money was paid back.' })
  money?: Money | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

export const DISBURSEMENT_FIELDS = ['on', 'money'] as const;
