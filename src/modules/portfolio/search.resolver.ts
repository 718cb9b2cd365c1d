import { Arg, Args, Ctx as Context, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Involving } from '../../kernel/involving';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { SearchMatch } from '../../kernel/search-match';
import type { Row } from '../../kernel/stub';
import { Event } from './event.entity';
import { eventById } from './events.loaders';
import { Project } from './project.entity';
import { projectById } from './projects.loaders';
import { findEvents, findProjects, type Hit } from './search.loaders';

const INVOLVING = { nullable: true, description: 'Scope of a portal; the whole register when left out.' };
const TEXT = 'Words to look for, 2 to 200 characters.';

@ObjectType('ProjectHit', { simpleResolvers: true, description: 'A project found by a search, and why.' })
class ProjectHit {
  @Field(() => [SearchMatch], { description: 'Texts in which words were found: title, topic, sectors.label, sdgs.label, events.name.' })
  matches: SearchMatch[];
}

@ObjectType('EventHit', { simpleResolvers: true, description: 'An event found by a search, and why.' })
class EventHit {
  @Field(() => [SearchMatch], { description: 'Texts in which words were found: name, topics.' })
  matches: SearchMatch[];
}

const ProjectHitConnection = connectionOf(ProjectHit, 'ProjectHit', 'hits');
const EventHitConnection = connectionOf(EventHit, 'EventHit', 'hits');

@Resolver(() => ProjectHit)
export class ProjectSearchResolver {
  @Query(() => ProjectHitConnection, {
    description: 'Projects whose titles, topics, sectors, goals or events hold every word in any language, each as the beginning of a word; accents and case do not matter.',
  })
  async searchProjects(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('text', () => String, { description: TEXT }) text: string,
    @Arg('involving', () => Involving, INVOLVING) involving?: Involving | null,
  ): Promise<Page> {
    return ProjectHitConnection.of(await findProjects(ctx, text, page, involving));
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project.' })
  project(@Root() hit: Hit, @Context() ctx: Ctx): Promise<Row | null> {
    return projectById(ctx).load(hit.id);
  }
}

@Resolver(() => EventHit)
export class EventSearchResolver {
  @Query(() => EventHitConnection, {
    description: 'Events whose names or topics hold every word in any language, each as the beginning of a word; accents and case do not matter.',
  })
  async searchEvents(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('text', () => String, { description: TEXT }) text: string,
    @Arg('involving', () => Involving, INVOLVING) involving?: Involving | null,
  ): Promise<Page> {
    return EventHitConnection.of(await findEvents(ctx, text, page, involving));
  }

  @FieldResolver(() => Event, { nullable: true, description: 'The event.' })
  event(@Root() hit: Hit, @Context() ctx: Ctx): Promise<Row | null> {
    return eventById(ctx).load(hit.id);
  }
}
