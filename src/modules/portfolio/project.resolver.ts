import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { ExternalId } from '../../kernel/external-id';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import { stubOrNull, type Row } from '../../kernel/stub';
import { BilateralProgramStub } from './bilateral-program.stub';
import { CommitmentStub } from './commitment.stub';
import { Participation, ProjectInstitution } from './participation.entity';
import { ProjectLink, ProjectPolicyMarker, ProjectSdg, ProjectSector, ProjectTerritory } from './project-codes.entity';
import { Project, ProjectStatusChange } from './project.entity';
import { ProjectFilter } from './project.inputs';
import { findProject, listProjects } from './project.service';
import { ProjectConnection } from './project.type';
import * as load from './projects.loaders';
import { ResultsFrameworkStub } from './results-framework.stub';
import { SessionStub } from './session.stub';
import { SourceStub } from './source.stub';

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => Project, { nullable: true, description: 'A project by its code, also one of before a merge; null when there is none to be seen.' })
  project(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the project.' }) code: string): Promise<Row | null> {
    return findProject(ctx, code);
  }

  @Query(() => Project, { nullable: true, description: 'A project by its id in another system; null when there is none to be seen.' })
  projectByExternalId(
    @Context() ctx: Ctx,
    @Arg('scheme', () => String, { description: 'Whose id it is, for example iati.' }) scheme: string,
    @Arg('value', () => String, { description: 'The id there.' }) value: string,
  ): Promise<Row | null> {
    return load.projectByExternalId(ctx, scheme, value);
  }

  @Query(() => ProjectConnection, { description: 'Projects, by their code.' })
  projects(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ProjectFilter, { nullable: true, description: 'Which projects; all when left out.' }) filter?: ProjectFilter | null,
  ): Promise<Page> {
    return listProjects(ctx, page, filter);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Title; null where the source prints none, and the topic is given.' })
  title(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.title, locale);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Our short label of the subject, where the source prints no title. It is not a title.' })
  topic(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.topic, locale);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'What the project is about, in brief.' })
  description(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.description, locale);
  }

  @FieldResolver(() => [ProjectStatusChange], { description: 'Statuses it took, oldest first, as far as they are known.' })
  statusHistory(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.statusChangesByProjectId(ctx).load(row.id);
  }

  @FieldResolver(() => [ExternalId], { description: 'Ids of the project in other systems.' })
  externalIds(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.externalIdsByProjectId(ctx).load(row.id);
  }

  @FieldResolver(() => [Participation], { description: 'Who takes part, in which role.' })
  participations(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.participationsByProjectId(ctx).load(row.id);
  }

  @FieldResolver(() => [ProjectInstitution], { description: 'Institutions that work in it.' })
  institutions(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.institutionsByProjectId(ctx).load(row.id);
  }

  @FieldResolver(() => [ProjectSector], { description: 'Sectors by code.' })
  sectors(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.sectorsByProjectId(ctx).load(row.id);
  }

  @FieldResolver(() => [ProjectSdg], { description: 'Goals, targets and indicators of the 2030 Agenda that it refers to.' })
  sdgs(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.sdgsByProjectId(ctx).load(row.id);
  }

  @FieldResolver(() => [ProjectPolicyMarker], { description: 'Policy markers that it was screened for, or was to be.' })
  policyMarkers(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.markersByProjectId(ctx).load(row.id);
  }

  @FieldResolver(() => [ProjectTerritory], { description: 'Where it works.' })
  territories(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.territoriesByProjectId(ctx).load(row.id);
  }

  @FieldResolver(() => [ProjectLink], { description: 'Its ties to other projects, such as the one that it follows up.' })
  links(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.linksByProjectId(ctx).load(row.id);
  }

  @FieldResolver(() => [ProjectLink], { description: 'Ties that other projects have to it, such as later phases.' })
  linkedFrom(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.linksByTargetId(ctx).load(row.id);
  }

  @FieldResolver(() => BilateralProgramStub, { nullable: true, description: 'The program that it belongs to.' })
  program(@Root() row: Row): Row | null {
    return stubOrNull('BilateralProgram', 'id', row.programId);
  }

  @FieldResolver(() => SessionStub, { nullable: true, description: 'The session that approved it.' })
  session(@Root() row: Row): Row | null {
    return stubOrNull('Session', 'id', row.sessionId);
  }

  @FieldResolver(() => CommitmentStub, { nullable: true, description: 'The agreed item of a session that names it.' })
  commitment(@Root() row: Row): Row | null {
    return stubOrNull('Commitment', 'id', row.commitmentId);
  }

  @FieldResolver(() => ResultsFrameworkStub, { nullable: true, description: 'The results framework by which its own results are told; the plans that it serves are told by alignment.' })
  resultsFramework(@Root() row: Row): Row | null {
    return stubOrNull('ResultsFramework', 'id', row.resultsFrameworkId);
  }
}

export const ProjectRecordFields = recordFields(Project, SourceStub, [
  'title', 'description', 'instrument', 'modality', 'status', 'statusAsOf', 'start', 'end', 'actualStart', 'actualEnd', 'approvedOn', 'sectorText',
  'program', 'session', 'commitment', 'resultsFramework', 'dataBySex',
], {
  links: {
    program: ['BilateralProgram', 'programId'], session: ['Session', 'sessionId'], commitment: ['Commitment', 'commitmentId'], resultsFramework: ['ResultsFramework', 'resultsFrameworkId'],
  },
});
