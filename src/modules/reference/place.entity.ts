import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Decimal } from '../../kernel/scalars';

@Entity('place')
@Directive('@key(fields: "id")')
@ObjectType('Place', { implements: Node, simpleResolvers: true, description: 'A place that records name: a town, a port, a border crossing.' })
export class Place extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Field(() => String, { description: 'Code of the place.' })
  @Column('text')
  code: string;

  @Column('jsonb')
  label: StoredText;

  @Column('text')
  country: string | null;

  @Field(() => String, { nullable: true, description: 'State, department or province, by ISO 3166-2.' })
  @Column('text')
  subdivision: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Degrees north, as text.' })
  @Column('numeric')
  latitude: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Degrees east, as text.' })
  @Column('numeric')
  longitude: string | null;
}
