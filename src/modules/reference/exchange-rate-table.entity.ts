import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Decimal, PartialDate } from '../../kernel/scalars';

@Entity('exchange_rate_table')
@Directive('@key(fields: "id")')
@ObjectType('ExchangeRateTable', { implements: Node, simpleResolvers: true, description: 'Exchange rates as one publisher states them. Tables are never mixed: an amount is converted by one of them or not at all.' })
export class ExchangeRateTable extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Field(() => String, { description: 'Code by which a question names the table.' })
  @Column('text')
  code: string;

  @Column('jsonb')
  label: StoredText;

  @Field(() => String, { description: 'Currency that all its rates are against.' })
  @Column('text')
  base: string;

  @Field(() => String, { description: 'Who published the rates.' })
  @Column('text')
  provider: string;

  @Field(() => String, { nullable: true, description: 'Web address of the publisher.' })
  @Column('text')
  url: string | null;

  @Field(() => String, { nullable: true, description: 'Terms under which the rates may be used, in brief.' })
  @Column('text')
  licence: string | null;

  @Field(() => Int, { description: 'Place among the tables: the one with the lowest number, and among equals the first by code, is used where a question names none.' })
  @Column('int')
  precedence: number;
}

@Entity('exchange_rate')
@ObjectType('ExchangeRate', { simpleResolvers: true, description: 'One rate of a table of exchange rates.' })
export class ExchangeRate {
  @PrimaryColumn('text')
  tableId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => String, { description: 'Currency that the rate is of.' })
  @Column('text')
  currency: string;

  @Field(() => PartialDate, { description: 'Day, month or year that it holds for; a year has its average.' })
  @Column('text')
  period: string;

  @Field(() => Decimal, { description: 'Units of the currency for one of the base, or the reverse where `isInverse`.' })
  @Column('numeric')
  rate: string;

  /** Left out where the rate is the usual way round. */
  @Column('boolean')
  isInverse: boolean | null;
}
