import { Arg, Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { PageArgs, type Page } from '../../kernel/page';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { BilateralProgramStub } from './bilateral-program.stub';
import { CommitmentStub } from './commitment.stub';
import { CountryStub } from './country.stub';
import { OrganizationStub } from './organization.stub';
import { roleFactsByIso3, statusFactsByProgramId } from './project-figures.loaders';
import { programCompletion, roleBalance } from './project-figures.rules';
import { Project } from './project.entity';
import { ProjectFilter } from './project.inputs';
import { listProjectsOf } from './project.service';
import { ProgramCompletion, ProjectConnection, RoleBalance } from './project.type';
import { PROJECTS_OF_COUNTRY, PROJECTS_OF_FRAMEWORK, PROJECTS_OF_ORGANIZATION, PROJECTS_OF_PROGRAM, PROJECTS_OF_SESSION, projectByCommitmentId } from './projects.loaders';
import { ResultsFrameworkStub } from './results-framework.stub';
import { SessionStub } from './session.stub';

const FILTER = { nullable: true, description: 'Which of them; all when left out.' };

@Resolver(() => CountryStub)
export class CountryProjectsResolver {
  @FieldResolver(() => ProjectConnection, { description: 'Projects in which the country itself takes part, in whatever role. Sums over countries exceed the number of projects.' })
  projects(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('filter', () => ProjectFilter, FILTER) filter?: ProjectFilter | null): Promise<Page> {
    return listProjectsOf(ctx, PROJECTS_OF_COUNTRY, row.iso3, page, filter);
  }

  @FieldResolver(() => RoleBalance, { description: 'The country as provider and as recipient.' })
  async roleBalance(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Arg('from', () => PartialDate, { nullable: true, description: 'Begin of the period; open when left out.' }) from?: string | null,
    @Arg('to', () => PartialDate, { nullable: true, description: 'End of the period; open when left out.' }) to?: string | null,
  ): Promise<RoleBalance> {
    return roleBalance(await roleFactsByIso3(ctx).load(row.iso3) as never[], { from, to }, ctx.today);
  }
}

@Resolver(() => OrganizationStub)
export class OrganizationProjectsResolver {
  @FieldResolver(() => ProjectConnection, { description: 'Projects in which the organization itself takes part; those of its country are not meant.' })
  projects(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('filter', () => ProjectFilter, FILTER) filter?: ProjectFilter | null): Promise<Page> {
    return listProjectsOf(ctx, PROJECTS_OF_ORGANIZATION, row.id, page, filter);
  }
}

@Resolver(() => BilateralProgramStub)
export class BilateralProgramProjectsResolver {
  @FieldResolver(() => ProjectConnection, { description: 'Its projects in the register; `declaredProjects` is the number as published.' })
  projects(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('filter', () => ProjectFilter, FILTER) filter?: ProjectFilter | null): Promise<Page> {
    return listProjectsOf(ctx, PROJECTS_OF_PROGRAM, row.id, page, filter);
  }

  @FieldResolver(() => ProgramCompletion, { description: 'The share of its projects that is completed, by two denominators.' })
  async completion(@Root() row: Row, @Context() ctx: Ctx): Promise<ProgramCompletion> {
    return programCompletion(await statusFactsByProgramId(ctx).load(row.id) as never[], ctx.today);
  }
}

@Resolver(() => SessionStub)
export class SessionProjectsResolver {
  @FieldResolver(() => ProjectConnection, { description: 'Projects that the session approved.' })
  projects(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('filter', () => ProjectFilter, FILTER) filter?: ProjectFilter | null): Promise<Page> {
    return listProjectsOf(ctx, PROJECTS_OF_SESSION, row.id, page, filter);
  }
}

@Resolver(() => CommitmentStub)
export class CommitmentProjectResolver {
  @FieldResolver(() => Project, { nullable: true, description: 'The project that the agreed item names, where it names one that is to be seen.' })
  project(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return projectByCommitmentId(ctx).load(row.id);
  }
}

@Resolver(() => ResultsFrameworkStub)
export class ResultsFrameworkProjectsResolver {
  @FieldResolver(() => ProjectConnection, { description: 'Projects whose own results it tells; those that serve it as a plan are told by alignment.' })
  projects(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('filter', () => ProjectFilter, FILTER) filter?: ProjectFilter | null): Promise<Page> {
    return listProjectsOf(ctx, PROJECTS_OF_FRAMEWORK, row.id, page, filter);
  }
}
