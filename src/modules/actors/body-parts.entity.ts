import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ActionStatus } from '../../kernel/action-status';
import type { StoredText } from '../../kernel/localized';
import { PartialDate } from '../../kernel/scalars';
import type { StakeholderGroup } from '../../kernel/stakeholder-group';
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

  @Column('jsonb')
  attendance: StoredAttendance[] | null;
}

export interface StoredAttendance { group: StakeholderGroup; people?: number | null }

@Entity('body_agreement')
@ObjectType('BodyAgreement', { simpleResolvers: true, description: 'Something that a body agreed in a meeting, who answers for it, and what was done since.' })
export class BodyAgreement extends BodyPart {
  @Column('text', { name: 'session_label' })
  session: string;

  @Column('jsonb')
  text: StoredText;

  @Column('text', { name: 'owner_id' })
  owner: string | null;

  @Field(() => String, { nullable: true, description: 'Who answers for it, as the source names it; an office, never a person.' })
  @Column('text')
  ownerName: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'By when it is due; null where not reported.' })
  @Column('text')
  dueOn: string | null;

  @Field(() => ActionStatus, { nullable: true, description: 'How far it has come; null where nobody reported it, which is not the same as not begun.' })
  @Column('text')
  status: ActionStatus | null;

  @Field(() => PartialDate, { nullable: true, description: 'Day for which the status holds.' })
  @Column('text')
  statusAsOf: string | null;

  @Column('jsonb')
  doneSince: StoredText | null;
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
