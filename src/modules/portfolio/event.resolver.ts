import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pageOf, pagePerParent } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import { stub, type Row } from '../../kernel/stub';
import { CountryStub } from './country.stub';
import { EVENT_FIELDS, Event, EventActor } from './event.entity';
import { EventActorRole } from './event.enums';
import { EventFilter } from './event.inputs';
import { actorsByEventId, eventByCode, eventById, eventList, readableEvents, topicsByEventId } from './events.loaders';
import { Offer } from './offer.entity';
import { NamedParty } from './party.type';
import { Project } from './project.entity';
import { projectById } from './projects.loaders';
import { byCodeOrAlias } from '../../kernel/by-code';
import { SourceStub } from './source.stub';

const EventConnection = connectionOf(Event, 'Event', 'events');
export const EventRecordFields = recordFields(Event, SourceStub, EVENT_FIELDS);

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'An event by its code; null when there is none to be seen.' })
  event(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the event.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Event', code, eventByCode, eventById);
  }

  @Query(() => EventConnection, { description: 'Events, by their code.' })
  async events(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('filter', () => EventFilter, { nullable: true, description: 'Which events.' }) filter?: EventFilter | null): Promise<Page> {
    return EventConnection.of(await pageOf(ctx, await readableEvents(ctx, filter), page));
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the event.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether it was held; null while no source says yes or no, also for an event that was expected.' })
  held(@Root() row: Row): boolean | null {
    return row.held;
  }

  @FieldResolver(() => [LocalizedText], { description: 'Subjects of the event, in the order of the source; see `topicsExhaustive`.' })
  async topics(@Root() row: Row, @Context() ctx: Ctx, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): Promise<LocalizedText[]> {
    return (await topicsByEventId(ctx).load(row.id)).map((topic) => localized(topic.label, locale)!);
  }

  @FieldResolver(() => [EventActor], { description: 'Who did what at the event, as the source names them.' })
  async actors(@Root() row: Row, @Context() ctx: Ctx, @Arg('roles', () => [EventActorRole], { nullable: true, description: 'Only these roles; all when left out.' }) roles?: EventActorRole[] | null): Promise<Row[]> {
    const actors = await actorsByEventId(ctx).load(row.id);
    return roles ? actors.filter((actor) => roles.includes(actor.role)) : actors;
  }

  @FieldResolver(() => [CountryStub], { nullable: true, description: 'Countries that a source names one by one as attending; null where it names none, or only a group: a grouping is not its members.' })
  attendingCountries(@Root() row: Row): Row[] | null {
    return (row.attendingCountries as string[] | null)?.map((iso3) => stub('Country', { iso3 })) ?? null;
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project that it belongs to.' })
  async project(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.projectId ? projectById(ctx).load(row.projectId) : null;
  }
}

@Resolver(() => EventActor)
export class EventActorResolver {
  @FieldResolver(() => NamedParty, { description: 'Who it is.' })
  party(@Root() row: Row): Row {
    return row;
  }
}

@Resolver(() => Project)
export class ProjectEventsResolver {
  @FieldResolver(() => EventConnection, { description: 'Events of the project, planned ones included.' })
  async events(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return EventConnection.of(await pagePerParent(ctx, 'Project.events', 'e.project_id', eventList(), page, row.id));
  }
}

@Resolver(() => Offer)
export class OfferEventsResolver {
  @FieldResolver(() => EventConnection, { description: 'Events of the project that proves the offer, as far as a source says that they were held; none for an offer that is declared.' })
  async events(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    // no project has an empty id
    return EventConnection.of(await pagePerParent(ctx, 'Offer.events', 'e.project_id', eventList({ heldStatus: 'HELD' }), page, row.projectId ?? ''));
  }
}
