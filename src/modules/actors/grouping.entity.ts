import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';

@Entity('country_grouping') // "grouping" is a word of SQL
@Directive('@key(fields: "id")')
@ObjectType('Grouping', { implements: Node, simpleResolvers: true, description: 'A group of countries as sources name it. A record that names the group does not thereby name its members.' })
export class Grouping extends Record {
  @Column('jsonb')
  name: StoredText;

  @Field(() => String, { nullable: true, description: 'Acronym.' })
  @Column('text')
  acronym: string | null;

  /** How many members a source lists; null where none does. */
  @Column('int', { name: 'members_listed' })
  members: number | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

@Entity('grouping_member')
export class GroupingMember {
  @PrimaryColumn('text')
  groupingId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  country: string;
}
