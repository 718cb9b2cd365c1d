import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';

@Entity('subdivision')
@Directive('@key(fields: "id")')
@ObjectType('Subdivision', { implements: Node, simpleResolvers: true, description: 'A state, province, department or other first-level part of a country by ISO 3166-2.' })
export class Subdivision extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Field(() => String, { description: 'Code of ISO 3166-2, for example MX-CHP.' })
  @Column('text')
  code: string;

  @Column('text')
  country: string;

  @Field(() => String, { description: 'What the country calls it, in English: state, province, department and so on.' })
  @Column('text')
  kind: string;

  @Column('jsonb')
  label: StoredText;
}
