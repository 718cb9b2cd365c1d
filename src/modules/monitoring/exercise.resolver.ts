import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pageOf, pagePerParent } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import { stubOrNull, type Row } from '../../kernel/stub';
import { BodyStub } from './body.stub';
import { FindingConnection, MonitoringExerciseConnection, RecommendationConnection } from './connections.type';
import { CountryStub } from './country.stub';
import { EffectivenessIndicator } from './effectiveness-indicator.entity';
import { ExerciseActor, ExerciseFact, ExerciseParticipation, MonitoringExercise, SeriesNote } from './exercise.entity';
import { FindingFilter, MonitoringExerciseFilter } from './exercise.inputs';
import { comparedWith, exerciseOf, participationIn } from './exercise.service';
import { ExerciseComparison } from './exercise.type';
import * as load from './exercises.loaders';
import { RecommendationFilter } from './recommendation.inputs';
import { recommendationList } from './recommendations.loaders';
import { Workshop } from './workshop.entity';

const FILTER = 'Which are wanted; all when left out.';

@Resolver(() => MonitoringExercise)
export class ExerciseQueries {
  @Query(() => MonitoringExercise, { nullable: true, description: 'A monitoring exercise by its code; null when there is none to be seen.' })
  monitoringExercise(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the exercise.' }) code: string): Promise<Row | null> {
    return exerciseOf(ctx, code);
  }

  @Query(() => MonitoringExerciseConnection, { description: 'Monitoring exercises, by their code.' })
  async monitoringExercises(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => MonitoringExerciseFilter, { nullable: true, description: FILTER }) filter?: MonitoringExerciseFilter | null,
  ): Promise<Page> {
    return MonitoringExerciseConnection.of(await pageOf(ctx, load.exerciseList(filter), page));
  }
}

@Resolver(() => MonitoringExercise)
export class ExerciseResolver {
  @FieldResolver(() => LocalizedText, { description: 'Name of the exercise.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'What it was, in brief.' })
  description(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.description, locale);
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country whose report or pilot it is; null for a global round.' })
  country(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.country);
  }

  @FieldResolver(() => BodyStub, { nullable: true, description: 'The body to which it was presented.' })
  presentedTo(@Root() row: Row): Row | null {
    return stubOrNull('Body', 'id', row.presentedToId);
  }

  @FieldResolver(() => [ExerciseParticipation], { description: 'Countries that took part, or of which a source says that they did not.' })
  participations(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.participationsByExerciseId(ctx).load(row.id);
  }

  @FieldResolver(() => ExerciseParticipation, { description: 'Whether a country took part; not reported where no source says anything.' })
  participationOf(@Root() row: Row, @Context() ctx: Ctx, @Arg('country', () => String, { description: 'ISO3 code of the country.' }) country: string): Promise<Row> {
    return participationIn(ctx, row, country);
  }

  @FieldResolver(() => [ExerciseActor], { description: 'Organizations with a part in it.' })
  actors(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.actorsByExerciseId(ctx).load(row.id);
  }

  @FieldResolver(() => [EffectivenessIndicator], { description: 'The indicators that it used, in their order.' })
  indicators(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.indicatorsByExerciseId(ctx).load(row.id);
  }

  @FieldResolver(() => FindingConnection, { description: 'What it found, in the order of the report.' })
  async findings(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => FindingFilter, { nullable: true, description: FILTER }) filter?: FindingFilter | null,
  ): Promise<Page> {
    return FindingConnection.of(await pagePerParent(ctx, 'MonitoringExercise.findings', 'f.exercise_id', load.findingList(filter), page, row.id));
  }

  @FieldResolver(() => RecommendationConnection, { description: 'What it recommends, by the numbers printed.' })
  async recommendations(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RecommendationFilter, { nullable: true, description: FILTER }) filter?: RecommendationFilter | null,
  ): Promise<Page> {
    return RecommendationConnection.of(await pagePerParent(ctx, 'MonitoringExercise.recommendations', 'r.exercise_id', recommendationList(filter), page, row.id));
  }

  @FieldResolver(() => [Workshop], { description: 'Workshops in which its results were discussed.' })
  workshops(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.workshopsByExerciseId(ctx).load(row.id);
  }

  @FieldResolver(() => [ExerciseFact], { description: 'What sources say of it as a whole, such as its method.' })
  facts(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.factsByExerciseId(ctx).load(row.id);
  }

  @FieldResolver(() => [SeriesNote], { description: 'What sources say on comparing it with earlier exercises.' })
  seriesNotes(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.seriesNotesByExerciseId(ctx).load(row.id);
  }

  @FieldResolver(() => ExerciseComparison, { nullable: true, description: 'Whether its figures may be compared with those of another exercise; null when that one is not to be seen.' })
  comparedWith(@Root() row: Row, @Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the other exercise.' }) code: string): Promise<ExerciseComparison | null> {
    return comparedWith(ctx, row, code);
  }
}
