import { Arg, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { enumRegistry } from '../../kernel/enum';
import { LOCALE_ARGUMENT, LocalizedText, localized, ownLabels, type StoredText } from '../../kernel/localized';
import { Locale } from '../../kernel/scalars';
import { stub, type Row } from '../../kernel/stub';
import { CountryStub } from './country.stub';
import { facetCounts, type Facet, type FacetCount, type FacetScope } from './project-facets.loaders';
import { ProjectConnection, ProjectCountryFacetValue, ProjectFacetValue, ProjectFacets } from './project.type';

@Resolver(() => ProjectConnection)
export class ProjectConnectionResolver {
  @FieldResolver(() => ProjectFacets, { description: 'Values that may be chosen as filters, with counts over the whole list.' })
  facets(@Root() page: Row): ProjectFacets {
    return { scope: page.scope as FacetScope };
  }
}

@Resolver(() => ProjectFacets)
export class ProjectFacetsResolver {
  @FieldResolver(() => [ProjectFacetValue], { description: 'Projects by status.' })
  status(@Root() facets: ProjectFacets, @Context() ctx: Ctx): Promise<ProjectFacetValue[]> {
    return ofEnum(ctx, facets.scope, 'status', 'ProjectStatus');
  }

  @FieldResolver(() => [ProjectFacetValue], { description: 'Projects by modality.' })
  modality(@Root() facets: ProjectFacets, @Context() ctx: Ctx): Promise<ProjectFacetValue[]> {
    return ofEnum(ctx, facets.scope, 'modality', 'Modality');
  }

  @FieldResolver(() => [ProjectFacetValue], { description: 'Projects by instrument.' })
  instrument(@Root() facets: ProjectFacets, @Context() ctx: Ctx): Promise<ProjectFacetValue[]> {
    return ofEnum(ctx, facets.scope, 'instrument', 'Instrument');
  }

  @FieldResolver(() => [ProjectFacetValue], { description: 'Projects by role of their actors, or of the actor that the filter names. A project counts for each of its roles.' })
  role(@Root() facets: ProjectFacets, @Context() ctx: Ctx): Promise<ProjectFacetValue[]> {
    return ofEnum(ctx, facets.scope, 'role', 'ParticipationRole');
  }

  @FieldResolver(() => [ProjectFacetValue], { description: 'Projects by sector, as coded. A project counts for each of its sectors.' })
  async sector(
    @Root() facets: ProjectFacets,
    @Context() ctx: Ctx,
    @Arg('vocabulary', () => String, { nullable: true, description: 'Only codes of this vocabulary.' }) vocabulary?: string | null,
  ): Promise<ProjectFacetValue[]> {
    const { label } = await ctx.catalog();
    return (await facetCounts(ctx, facets.scope, 'sector', vocabulary)).map((each) => valueOf(each, (code) => label(each.vocabulary!, code)));
  }

  @FieldResolver(() => [ProjectFacetValue], { description: 'Projects by goal, target or indicator of the 2030 Agenda, as coded. A project counts for each of its references.' })
  async sdg(@Root() facets: ProjectFacets, @Context() ctx: Ctx): Promise<ProjectFacetValue[]> {
    const { label } = await ctx.catalog();
    return (await facetCounts(ctx, facets.scope, 'sdg')).map((each) => valueOf(each, (code) => label('SDG', code)));
  }

  @FieldResolver(() => [ProjectCountryFacetValue], { description: 'Projects by country that takes part, in the roles that the filter names. Organizations and groupings are not counted for a country.' })
  async country(@Root() facets: ProjectFacets, @Context() ctx: Ctx): Promise<ProjectCountryFacetValue[]> {
    return (await facetCounts(ctx, facets.scope, 'country')).map((each) => ({ iso3: each.code!, count: each.count }));
  }
}

@Resolver(() => ProjectFacetValue)
export class ProjectFacetValueResolver {
  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Label of the value.' })
  label(@Root() facet: ProjectFacetValue, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(facet.text, locale);
  }
}

@Resolver(() => ProjectCountryFacetValue)
export class ProjectCountryFacetValueResolver {
  @FieldResolver(() => CountryStub, { description: 'The country.' })
  country(@Root() facet: ProjectCountryFacetValue): Row {
    return stub('Country', { iso3: facet.iso3 });
  }
}

async function ofEnum(ctx: Ctx, scope: FacetScope, facet: Facet, name: string): Promise<ProjectFacetValue[]> {
  return (await facetCounts(ctx, scope, facet)).map((each) => valueOf(each, (code) => labelOf(name, code)));
}

const labelOf = (name: string, code: string): StoredText => ownLabels(enumRegistry.get(name)!.values.get(code)!.label);

const valueOf = ({ code, vocabulary, count }: FacetCount, label: (code: string) => StoredText | null): ProjectFacetValue =>
  code === null ? { code: 'NOT_REPORTED', vocabulary: null, count, text: labelOf('AbsenceReason', 'NOT_REPORTED') } : { code, vocabulary, count, text: label(code) };
