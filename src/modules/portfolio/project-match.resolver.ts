import { Arg, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { Weighs } from '../../kernel/weight';
import { Project } from './project.entity';
import { ProjectDescription } from './project-match.inputs';
import { findMatches } from './project-match.service';
import { ProjectMatch, ProjectMatchCandidate } from './project-match.type';
import { projectById } from './projects.loaders';

/** Up to a hundred candidates are read and compared. */
const PRICE = 100;

@Resolver(() => ProjectMatchCandidate)
export class ProjectMatchResolver {
  @Weighs(PRICE)
  @Query(() => ProjectMatch, { description: 'Whether the register has a project that somebody else describes: the same, similar ones with their score and reasons, or none. What may not be seen is not found.' })
  projectMatch(@Context() ctx: Ctx, @Arg('description', () => ProjectDescription, { description: 'The project as somebody else knows it.' }) description: ProjectDescription): Promise<ProjectMatch> {
    return findMatches(ctx, description);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project.' })
  project(@Root() candidate: ProjectMatchCandidate, @Context() ctx: Ctx): Promise<Row | null> {
    return projectById(ctx).load(candidate.projectId);
  }
}
