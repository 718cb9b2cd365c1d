import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';
import { EventActorRole, EventKind, HeldStatus } from './event.enums';
import { PartyColumns } from './party.type';

@Entity('event')
@Directive('@key(fields: "id")')
@ObjectType('Event', { implements: Node, simpleResolvers: true, description: 'A workshop, meeting, visit, signature or other happening of cooperation. Planned is not held.' })
export class Event extends Record {
  @Field(() => EventKind, { description: 'Kind of event.' })
  @Column('text')
  kind: EventKind;

  @Column('jsonb')
  name: StoredText;

  @Field(() => PartialDate, { nullable: true, description: 'First day, as precisely as known; a quarter or month is not its first day.' })
  @Column('text', { name: 'start_on' })
  start: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Last day, as precisely as known.' })
  @Column('text', { name: 'end_on' })
  end: string | null;

  @Field(() => HeldStatus, { nullable: true, description: 'Whether it was expected, held or not held, as far as a source says.' })
  @Column('text')
  heldStatus: HeldStatus | null;

  @Field(() => String, { nullable: true, description: 'Where, in the words of the source.' })
  @Column('text')
  place: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True when the topics are all there were, false when the source says there were others.' })
  @Column('boolean')
  topicsExhaustive: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many people attended, as a source prints it, where it does not count by country and sex: then see `attendance`. Counts under five are held back.' })
  @Column('int')
  headCount: number | null;

  @Column('text')
  projectId: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

/** Business fields that may be missing, as named in the API; `held`, `attendance` and `attendingCountries` are computed by the loaders. */
export const EVENT_FIELDS = ['start', 'end', 'heldStatus', 'held', 'place', 'topicsExhaustive', 'headCount', 'attendance', 'attendingCountries'] as const;

@Entity('event_topic')
export class EventTopic {
  @PrimaryColumn('text')
  eventId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('jsonb')
  label: StoredText;
}

@Entity('event_actor')
@ObjectType('EventActor', { simpleResolvers: true, description: 'Somebody who took part in an event, and how.' })
export class EventActor extends PartyColumns {
  @PrimaryColumn('text')
  eventId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => EventActorRole, { description: 'What the party did.' })
  @Column('text')
  role: EventActorRole;
}
