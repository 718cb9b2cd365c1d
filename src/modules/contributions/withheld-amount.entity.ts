import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Money } from '../../kernel/money';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';

@Entity('withheld_amount')
@Directive('@key(fields: "id")')
@ObjectType('WithheldAmount', { implements: Node, simpleResolvers: true, description: 'The amount of a contribution that its custodian holds back, with the reason and the day among the absences of the line. The custodian alone sees it; after that day it becomes the amount of the line, for everybody.' })
export class WithheldAmount extends Record {
  @Column('text')
  lineId: string;

  @Column('numeric')
  amount: string;

  @Field(() => Money, { description: 'The amount that is held back, in the currency of its line.' })
  money?: Money;
}
