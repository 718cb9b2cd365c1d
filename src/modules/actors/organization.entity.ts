import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { OrganizationLevel, OrganizationType } from './organization.enums';

@Entity('organization')
@Directive('@key(fields: "id")')
@ObjectType('Organization', { implements: Node, simpleResolvers: true, description: 'An agency, ministry, international body, firm, university or other organization that takes part in cooperation.' })
export class Organization extends Record {
  @Column('jsonb')
  name: StoredText;

  @Field(() => String, { nullable: true, description: 'Acronym that it goes by today.' })
  @Column('text')
  acronym: string | null;

  @Field(() => OrganizationType, { nullable: true, description: 'What kind of organization it is.' })
  @Column('text')
  type: OrganizationType | null;

  @Column('text')
  country: string | null;

  @Field(() => OrganizationLevel, { nullable: true, description: 'Level of government; null where it is no government body or no source says.' })
  @Column('text')
  level: OrganizationLevel | null;

  @Column('text', { name: 'parent_id' })
  parent: string | null;

  @Column('text', { name: 'successor_of_id' })
  successorOf: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}
