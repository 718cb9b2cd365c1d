import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

export const SessionMode = defineEnum('SessionMode', 'How a session was held.', {
  IN_PERSON: value('At one place.', 'Presencial', 'In person', 'Presencial'),
  VIDEOCONFERENCE: value('By videoconference.', 'Videoconferencia', 'Videoconference', 'Videoconferência'),
  HYBRID: value('At a place and by videoconference.', 'Híbrida', 'Hybrid', 'Híbrida'),
});
export type SessionMode = keyof typeof SessionMode;

@Entity('session')
@Directive('@key(fields: "id")')
@ObjectType('Session', { implements: Node, simpleResolvers: true, description: 'One meeting of a joint commission.' })
export class Session extends Record {
  @Column('text')
  commissionId: string;

  @Field(() => Int, { nullable: true, description: 'Number of the session, where the source gives one that counts sessions of this commission.' })
  @Column('int')
  ordinal: number | null;

  @Field(() => String, { nullable: true, description: 'Number of the session as the source prints it, for example IX.' })
  @Column('text')
  ordinalLabel: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was held, or its first day.' })
  @Column('text')
  heldOn: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was held, as the source says.' })
  @Column('text')
  place: string | null;

  @Field(() => SessionMode, { nullable: true, description: 'In person, by videoconference or both.' })
  @Column('text')
  mode: SessionMode | null;

  @Field(() => String, { nullable: true, description: 'Program cycle or call that it approved, as the source names it, for example 2025-2027.' })
  @Column('text')
  cycleApproved: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of projects that it approved, as published; the register may hold fewer.' })
  @Column('int')
  projectsApproved: number | null;

  @Field(() => [String], { nullable: true, description: 'Subject areas that the source names, in brief; null where it names none.' })
  @Column('text', { array: true })
  sectors: string[] | null;

  @Column('jsonb')
  outcome: StoredText | null;

  @Column('text')
  minutesId: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True when the register holds every commitment of its minutes; null when nobody has said so.' })
  @Column('boolean')
  commitmentsComplete: boolean | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}
