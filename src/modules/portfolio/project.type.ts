import { Field, Int, ObjectType } from 'type-graphql';
import type { StoredText } from '../../kernel/localized';
import { connectionOf, type Page, type PageData } from '../../kernel/page';
import { Figure } from '../../kernel/figure';
import { Project } from './project.entity';
import type { FacetScope } from './project-facets.loaders';
import { ParticipationRole } from './project-words.type';

export const ProjectConnection = connectionOf(Project, 'Project', 'projects');

/** A page that remembers its list, so that facets can count over the whole of it. */
export const projectPage = (data: PageData, scope: FacetScope): Page => Object.assign(ProjectConnection.of(data), { scope });

@ObjectType('ProjectFacetValue', { simpleResolvers: true, description: 'A value that projects of the list have, with the number of them.' })
export class ProjectFacetValue {
  @Field(() => String, { description: 'The value as a filter takes it; NOT_REPORTED for projects without one.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Vocabulary of a sector code; null for other values.' })
  vocabulary: string | null;

  @Field(() => Int, { description: 'Number of projects.' })
  count: number;

  text: StoredText | null;
}

@ObjectType('ProjectCountryFacetValue', { simpleResolvers: true, description: 'A country that takes part in projects of the list, with the number of them. The numbers are not additive: a project counts for each of its countries.' })
export class ProjectCountryFacetValue {
  @Field(() => Int, { description: 'Number of projects.' })
  count: number;

  iso3: string;
}

@ObjectType('ProjectFacets', { description: 'Values that may be chosen as filters, with counts. Each count follows the other filters of the list but not its own.' })
export class ProjectFacets {
  scope: FacetScope;
}

@ObjectType('RoleBalance', { simpleResolvers: true, description: 'A country as provider and as recipient. A project in which it has two roles counts under each, so the figures are not additive; no ranking follows from them.' })
export class RoleBalance {
  @Field(() => Boolean, { description: 'True when the register shows the country as provider somewhere and as recipient somewhere.' })
  isDual: boolean;

  @Field(() => Figure, { description: 'Projects in which it is first provider.' })
  firstProvider: Figure;

  @Field(() => Figure, { description: 'Projects in which it is second provider.' })
  secondProvider: Figure;

  @Field(() => Figure, { description: 'Projects in which it receives.' })
  recipient: Figure;

  @Field(() => Figure, { description: 'Projects in which it gives and receives.' })
  both: Figure;

  @Field(() => Figure, { description: 'Projects in which it takes part without a stated role, or as one of several in a region.' })
  notStated: Figure;
}

@ObjectType('ProgramCompletion', { simpleResolvers: true, description: 'The completed share of a program, by two denominators; neither is the only right one.' })
export class ProgramCompletion {
  @Field(() => Figure, { description: 'Completed over agreed projects.' })
  ofAgreed: Figure;

  @Field(() => Figure, { description: 'Completed over agreed projects that were not cancelled.' })
  ofNotCancelled: Figure;
}

@ObjectType('RoleChange', { simpleResolvers: true, description: 'An actor whose role differs between two linked projects.' })
export class RoleChange {
  @Field(() => [ParticipationRole], { description: 'Roles in the other project, the earlier one of a follow-up.' })
  before: ParticipationRole[];

  @Field(() => [ParticipationRole], { description: 'Roles in the project that holds the link.' })
  after: ParticipationRole[];

  country: string | null;
  organizationId: string | null;
}
