import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Decimal } from '../../kernel/scalars';

@Entity('contribution_line_recipient')
@ObjectType('ContributionRecipient', { simpleResolvers: true, description: 'The share of one country in a contribution that several receive.' })
export class LineRecipient {
  @PrimaryColumn('text')
  lineId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  country: string;

  @Field(() => Decimal, { description: 'Its share in percent; the shares of a contribution sum to exactly 100.' })
  @Column('numeric')
  percentage: string;
}
