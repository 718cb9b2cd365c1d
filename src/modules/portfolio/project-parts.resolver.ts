import { Arg, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Locale } from '../../kernel/scalars';
import { stub, stubOrNull, type Row } from '../../kernel/stub';
import { CountryStub } from './country.stub';
import { GroupingStub } from './grouping.stub';
import { nameThen } from './name-then.service';
import { OrganizationStub } from './organization.stub';
import { Participation, ProjectInstitution } from './participation.entity';
import { ProjectLink, ProjectPolicyMarker, ProjectSdg, ProjectSector, ProjectTerritory } from './project-codes.entity';
import { roleChanges } from './project-figures.rules';
import { Project } from './project.entity';
import { RoleChange } from './project.type';
import { participationsByProjectId, projectById } from './projects.loaders';
import { SubdivisionStub } from './subdivision.stub';

const NAME_THEN = 'Name of the organization in its time: as printed, else the one by which it went when the role or the project began. Null for other actors and where the dates leave it open.';

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country, when the actor is one.' })
  country(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.country);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization, when the actor is one.' })
  organization(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.organizationId);
  }

  @FieldResolver(() => GroupingStub, { nullable: true, description: 'The group of countries, when the actor is one; it is not its members.' })
  grouping(@Root() row: Row): Row | null {
    return stubOrNull('Grouping', 'id', row.groupingId);
  }

  @FieldResolver(() => String, { nullable: true, description: NAME_THEN })
  nameThen(@Root() { projectId, organizationId, partnerName, from }: Participation, @Context() ctx: Ctx): Promise<string | null> {
    return nameThen(ctx, { projectId, organizationId, printed: partnerName, from });
  }
}

@Resolver(() => ProjectInstitution)
export class ProjectInstitutionResolver {
  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The institution.' })
  organization(@Root() row: Row): Row {
    return stub('Organization', { id: row.organizationId });
  }

  @FieldResolver(() => String, { nullable: true, description: NAME_THEN })
  nameThen(@Root() { projectId, organizationId, name }: ProjectInstitution, @Context() ctx: Ctx): Promise<string | null> {
    return nameThen(ctx, { projectId, organizationId, printed: name, from: null });
  }
}

@Resolver(() => ProjectSector)
export class ProjectSectorResolver {
  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Name of the sector.' })
  async label(@Root() row: Row, @Context() ctx: Ctx, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): Promise<LocalizedText | null> {
    return localized((await ctx.catalog()).label(row.vocabulary, row.code), locale);
  }
}

@Resolver(() => ProjectSdg)
export class ProjectSdgResolver {
  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Name of the goal, target or indicator.' })
  async label(@Root() row: Row, @Context() ctx: Ctx, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): Promise<LocalizedText | null> {
    return localized((await ctx.catalog()).label('SDG', row.code), locale);
  }
}

@Resolver(() => ProjectPolicyMarker)
export class ProjectPolicyMarkerResolver {
  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Name of the marker.' })
  async label(@Root() row: Row, @Context() ctx: Ctx, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): Promise<LocalizedText | null> {
    return localized((await ctx.catalog()).label('PolicyMarker', row.code), locale);
  }
}

@Resolver(() => ProjectTerritory)
export class ProjectTerritoryResolver {
  @FieldResolver(() => CountryStub, { description: 'The country.' })
  country(@Root() row: Row): Row {
    return stub('Country', { iso3: row.country });
  }

  @FieldResolver(() => SubdivisionStub, { nullable: true, description: 'The part of the country; null for the whole of it.' })
  subdivision(@Root() row: Row): Row | null {
    return stubOrNull('Subdivision', 'id', row.subdivisionId);
  }
}

@Resolver(() => ProjectLink)
export class ProjectLinkResolver {
  @FieldResolver(() => Project, { nullable: true, description: 'The project that the link points at; null when it is not to be seen.' })
  project(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return projectById(ctx).load(row.targetId);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project that holds the link.' })
  from(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return projectById(ctx).load(row.projectId);
  }

  @FieldResolver(() => [RoleChange], { description: 'Actors of both projects whose role differs between them.' })
  async roleChanges(@Root() row: Row, @Context() ctx: Ctx): Promise<RoleChange[]> {
    const [before, after] = await participationsByProjectId(ctx).loadMany([row.targetId, row.projectId]) as [never[], never[]];
    return roleChanges(before, after);
  }
}

@Resolver(() => RoleChange)
export class RoleChangeResolver {
  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country, when the actor is one.' })
  country(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.country);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization, when the actor is one.' })
  organization(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.organizationId);
  }
}
