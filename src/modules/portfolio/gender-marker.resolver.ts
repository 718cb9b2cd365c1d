import { Arg, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Figure } from '../../kernel/figure';
import { stub, type Row } from '../../kernel/stub';
import { BilateralProgramStub } from './bilateral-program.stub';
import { CountryStub } from './country.stub';
import { FrameworkIndicatorStub } from './framework-indicator.stub';
import { checkOfProject, markersOfAll, shareOfCountry, shareOfProgram } from './gender-marker.service';
import { GenderMarkerCheck, GenderMarkers } from './gender-marker.type';
import { Project } from './project.entity';
import { Modality } from './project-words.type';

const SHARE = 'whose gender marker is 1 or 2, over those that were screened; a project that nobody screened counts in neither.';

@Resolver(() => Project)
export class ProjectGenderMarkerResolver {
  @FieldResolver(() => GenderMarkerCheck, { description: 'Whether its gender marker is borne out by data on women and men.' })
  genderMarkerCheck(@Root() row: Row, @Context() ctx: Ctx): Promise<GenderMarkerCheck> {
    return checkOfProject(ctx, row.id);
  }
}

@Resolver(() => GenderMarkerCheck)
export class GenderMarkerCheckResolver {
  @FieldResolver(() => [FrameworkIndicatorStub], { description: 'Indicators of its results framework that are broken down by sex.' })
  indicatorsBySex(@Root() row: GenderMarkerCheck): Row[] {
    return row.indicatorIds.map((id) => stub('FrameworkIndicator', { id }));
  }
}

@Resolver()
export class GenderMarkersResolver {
  @Query(() => GenderMarkers, { description: 'Gender markers of the projects of the register, and which of them do not hold.' })
  genderMarkers(@Context() ctx: Ctx, @Arg('modality', () => Modality, { nullable: true, description: 'Only projects of this modality; all when left out.' }) modality?: Modality | null): Promise<GenderMarkers> {
    return markersOfAll(ctx, modality);
  }
}

@Resolver(() => BilateralProgramStub)
export class BilateralProgramGenderResolver {
  @FieldResolver(() => Figure, { description: `Its projects ${SHARE}` })
  genderShare(@Root() row: Row, @Context() ctx: Ctx): Promise<Figure> {
    return shareOfProgram(ctx, row.id);
  }
}

@Resolver(() => CountryStub)
export class CountryGenderResolver {
  @FieldResolver(() => Figure, { description: `Projects in which the country takes part ${SHARE} Sums over countries exceed the number of projects.` })
  genderShare(@Root() row: Row, @Context() ctx: Ctx): Promise<Figure> {
    return shareOfCountry(ctx, row.iso3);
  }
}
