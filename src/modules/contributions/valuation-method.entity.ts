import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { Decimal } from '../../kernel/scalars';
import { ContributionUnit } from './contribution.words';

@Entity('valuation_method')
@Directive('@key(fields: "id")')
@ObjectType('ValuationMethod', { implements: Node, simpleResolvers: true, description: 'A published way to value one unit of effort in money. A new rate is a new version; facts are never changed by valuing them.' })
export class ValuationMethod extends Record {
  @Column('jsonb')
  name: StoredText;

  @Field(() => String, { description: 'Version of the method.' })
  @Column('text')
  version: string;

  @Field(() => ContributionUnit, { description: 'Unit that it values.' })
  @Column('text')
  unit: ContributionUnit;

  @Field(() => Decimal, { description: 'Money for one unit.' })
  @Column('numeric')
  rate: string;

  @Field(() => String, { description: 'Currency of the rate.' })
  @Column('text')
  currency: string;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}
