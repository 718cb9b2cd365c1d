import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';

@Entity('currency')
@Directive('@key(fields: "id")')
@ObjectType('Currency', { implements: Node, simpleResolvers: true, description: 'A currency of ISO 4217.' })
export class Currency extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Field(() => String, { description: 'Three-letter code, for example MXN.' })
  @Column('text')
  code: string;

  @Field(() => Int, { description: 'Digits after the decimal sign.' })
  @Column('int')
  digits: number;

  @Column('jsonb')
  label: StoredText;
}
