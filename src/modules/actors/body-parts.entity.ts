import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { PartialDate } from '../../kernel/scalars';
import { BodySessionStatus, MandateRole } from './body.enums';

abstract class BodyPart {
  @PrimaryColumn('text')
  bodyId: string;

  @PrimaryColumn('int')
  position: number;
}

@Entity('body_member')
@ObjectType('BodyMember', { simpleResolvers: true, description: 'A member of a body for a time: a country, an organization, or a group that the source names and does not list.' })
export class BodyMember extends BodyPart {
  @Column('text')
  country: string | null;

  @Column('text', { name: 'organization_id' })
  organization: string | null;

  @Field(() => String, { nullable: true, description: 'Group as named by the source; it is not its members.' })
  @Column('text')
  groupName: string | null;

  @Field(() => String, { nullable: true, description: 'Role in the body, as named by the source.' })
  @Column('text')
  role: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when it is a member; null where not reported.' })
  @Column('text', { name: 'valid_from' })
  from: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it was a member; null where it still is or where not reported.' })
  @Column('text', { name: 'valid_to' })
  to: string | null;
}

@Entity('body_session')
@ObjectType('BodySession', { simpleResolvers: true, description: 'A meeting of a body, planned or held.' })
export class BodySession extends BodyPart {
  @Field(() => String, { description: 'What the source calls it, for example XVI meeting.' })
  @Column('text')
  label: string;

  @Field(() => BodySessionStatus, { description: 'Planned, held or not held.' })
  @Column('text')
  status: BodySessionStatus;

  @Field(() => PartialDate, { nullable: true, description: 'For when it was planned.' })
  @Column('text')
  expectedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was held; null where no source says so.' })
  @Column('text')
  heldOn: string | null;

  @Field(() => String, { nullable: true, description: 'Where, as named by the source.' })
  @Column('text')
  place: string | null;
}

export interface StoredActionLine { text: StoredText; activities: string[] | null }

@Entity('body_mandate')
@ObjectType('BodyMandate', { simpleResolvers: true, description: 'A position held in a body for a time, with what its holder set out to do.' })
export class BodyMandate extends BodyPart {
  @Column('text')
  country: string | null;

  @Column('text', { name: 'organization_id' })
  organization: string | null;

  @Field(() => String, { nullable: true, description: 'Office that holds it, where it is neither a country nor an organization; never a person.' })
  @Column('text')
  holderOffice: string | null;

  @Field(() => MandateRole, { description: 'The position.' })
  @Column('text')
  role: MandateRole;

  @Field(() => PartialDate, { nullable: true, description: 'Since when; null where not reported.' })
  @Column('text', { name: 'valid_from' })
  from: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when; null where it is still held or where not reported.' })
  @Column('text', { name: 'valid_to' })
  to: string | null;

  @Column('jsonb')
  actionLines: StoredActionLine[] | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}
