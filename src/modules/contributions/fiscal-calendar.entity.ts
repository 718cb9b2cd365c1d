import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../kernel/node';
import { YearNaming } from './contribution.words';

@Entity('fiscal_calendar')
@Directive('@key(fields: "id")')
@ObjectType('FiscalCalendar', { implements: Node, simpleResolvers: true, description: "When a country's fiscal year begins, and which year it is called by." })
export class FiscalCalendar extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Column('text')
  country: string;

  @Field(() => Int, { description: 'Month on whose first day the year begins, 1 to 12.' })
  @Column('int')
  startMonth: number;

  @Field(() => YearNaming, { description: 'Which calendar year it is called by.' })
  @Column('text')
  namedBy: YearNaming;

  @Field(() => String, { nullable: true, description: 'Where the rule is written.' })
  @Column('text')
  basis: string | null;
}
