import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { SdgLevel } from '../../kernel/sdg-level';

@Entity('sdg')
@Directive('@key(fields: "id")')
@ObjectType('Sdg', { implements: Node, simpleResolvers: true, description: 'A goal, target or indicator of the 2030 Agenda for Sustainable Development.' })
export class Sdg extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Field(() => String, { description: 'Code: 3, 3.8 or 3.8.1.' })
  @Column('text')
  code: string;

  @Field(() => SdgLevel, { description: 'Goal, target or indicator.' })
  @Column('text')
  level: SdgLevel;

  @Column('text')
  parentId: string | null;

  /** Code with each part padded to two characters, because 10 comes after 9 and 3.a after 3.9. */
  @Column('text')
  sortKey: string;

  @Column('jsonb')
  label: StoredText;
}
