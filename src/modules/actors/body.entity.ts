import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { BodyKind } from './body.enums';

@Entity('body')
@Directive('@key(fields: "id")')
@ObjectType('Body', { implements: Node, simpleResolvers: true, description: 'A council, partnership, forum, committee, commission or working group, with its members, meetings and the positions held in it.' })
export class Body extends Record {
  @Column('jsonb')
  name: StoredText;

  @Field(() => String, { nullable: true, description: 'Acronym.' })
  @Column('text')
  acronym: string | null;

  @Field(() => BodyKind, { nullable: true, description: 'What kind of body it is.' })
  @Column('text')
  kind: BodyKind | null;

  @Column('text')
  country: string | null;

  /** How many members a source lists; null where none does. */
  @Column('int', { name: 'members_listed' })
  members: number | null;

  /** How many meetings the register knows of; null where it knows of none. */
  @Column('int', { name: 'sessions_listed' })
  sessions: number | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}
