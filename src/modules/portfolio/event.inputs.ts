import { Field, InputType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { Involving } from '../../kernel/involving';
import { PartialDate } from '../../kernel/scalars';
import { EventActorRole, EventKind, HeldStatus } from './event.enums';

export const EventField = defineEnum('EventField', 'Facts of an event that may be missing.', {
  START: value('When it began.', 'Inicio', 'Start', 'Início'),
  HELD_STATUS: value('Whether it was expected, held or not held.', 'Realización', 'Whether held', 'Realização'),
  PLACE: value('Where it was.', 'Lugar', 'Place', 'Lugar'),
  TOPICS: value('Its topics.', 'Temas', 'Topics', 'Temas'),
  ACTORS: value('Who took part.', 'Actores', 'Actors', 'Atores'),
  PROJECT: value('The project that it belongs to.', 'Proyecto', 'Project', 'Projeto'),
});
export type EventField = keyof typeof EventField;

@InputType('EventActorFilter', { description: 'A party of an event. A grouping is not its members: a country is found only where it is named itself.' })
export class EventActorFilter {
  @Field(() => EventActorRole, { nullable: true, description: 'What the party did.' })
  role?: EventActorRole | null;

  @Field(() => String, { nullable: true, description: 'ISO3 code of a country.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of an organization.' })
  organization?: string | null;
}

@InputType('EventFilter', { description: 'Which events; a condition left out or null is none.' })
export class EventFilter {
  @Field(() => String, { nullable: true, description: 'Code of the project that they belong to.' })
  project?: string | null;

  @Field(() => EventKind, { nullable: true, description: 'Kind of event.' })
  kind?: EventKind | null;

  @Field(() => HeldStatus, { nullable: true, description: 'Expected, held or not held.' })
  heldStatus?: HeldStatus | null;

  @Field(() => PartialDate, { nullable: true, description: 'Events that may have taken place on or after this date; events without a date are left out.' })
  from?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Events that may have taken place on or before this date; events without a date are left out.' })
  to?: string | null;

  @Field(() => EventActorFilter, { nullable: true, description: 'Events with such a party.' })
  actor?: EventActorFilter | null;

  @Field(() => Involving, { nullable: true, description: 'Scope of a portal: events of its projects, and those in which the party was itself.' })
  involving?: Involving | null;

  @Field(() => [EventField], { nullable: true, description: 'Events of which all these facts are missing.' })
  missing?: EventField[] | null;
}
