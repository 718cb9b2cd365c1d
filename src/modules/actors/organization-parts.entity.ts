import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Locale, PartialDate } from '../../kernel/scalars';
import { AliasKind, AliasRelation } from './organization.enums';

@Entity('organization_alias')
@ObjectType('OrganizationAlias', { simpleResolvers: true, description: 'A further name by which an organization is found: another spelling, a former name, an acronym, the name of a predecessor.' })
export class OrganizationAlias {
  @PrimaryColumn('text')
  organizationId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => String, { description: 'The name.' })
  @Column('text')
  name: string;

  @Field(() => Locale, { nullable: true, description: 'Language of the name, where it has one.' })
  @Column('text')
  language: string | null;

  @Field(() => AliasKind, { description: 'What the name is.' })
  @Column('text')
  kind: AliasKind;

  @Field(() => AliasRelation, { description: 'Whether it is a name of the organization itself or of a predecessor.' })
  @Column('text')
  relation: AliasRelation;

  @Field(() => PartialDate, { nullable: true, description: 'Since when the name was in use; null where not reported.' })
  @Column('text', { name: 'valid_from' })
  from: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when the name was in use; null where it still is or where not reported.' })
  @Column('text', { name: 'valid_to' })
  to: string | null;
}

@Entity('organization_external_id')
export class OrganizationExternalId {
  @PrimaryColumn('text')
  organizationId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  scheme: string;

  @Column('text')
  value: string;
}
