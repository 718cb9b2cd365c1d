import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { Figure } from '../../kernel/figure';
import { pagePerParent } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import { stubOrNull, type Row } from '../../kernel/stub';
import { FollowUpActionConnection } from './connections.type';
import { DocumentStub } from './document.stub';
import { MonitoringExercise } from './exercise.entity';
import { exerciseById } from './exercises.loaders';
import { recommendationsDone, recommendationsOverdue } from './follow-up.rules';
import { OrganizationStub } from './organization.stub';
import { FollowUpAction, FollowUpEvidence, Recommendation, RecommendationSubPoint } from './recommendation.entity';
import * as load from './recommendations.loaders';

const OWNER = 'The organization that answers for it; null where nobody reported one.';

@Resolver(() => Recommendation)
export class RecommendationResolver {
  @Query(() => Recommendation, { nullable: true, description: 'A recommendation by its code; null when there is none to be seen.' })
  recommendation(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the recommendation.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Recommendation', code, load.recommendationByCode, load.recommendationById);
  }

  @FieldResolver(() => MonitoringExercise, { nullable: true, description: 'The exercise that recommends it.' })
  exercise(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return exerciseById(ctx).load(row.exerciseId);
  }

  @FieldResolver(() => LocalizedText, { description: 'The recommendation, in our words.' })
  title(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.title, locale)!;
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'More of it, in brief.' })
  detail(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.detail, locale);
  }

  @FieldResolver(() => [RecommendationSubPoint], { description: 'Its points, in order.' })
  subPoints(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.subPointsByRecommendationId(ctx).load(row.id);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: OWNER })
  owner(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.ownerId);
  }

  @FieldResolver(() => FollowUpActionConnection, { description: 'What is done about it, by code.' })
  async followUps(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return FollowUpActionConnection.of(await pagePerParent(ctx, 'Recommendation.followUps', 'a.recommendation_id', load.actionList(), page, row.id));
  }
}

@Resolver(() => MonitoringExercise)
export class ExerciseFollowUpResolver {
  @FieldResolver(() => Figure, { description: 'Recommendations that are done, over those whose status somebody reported.' })
  async recommendationsDone(@Root() row: Row, @Context() ctx: Ctx): Promise<Figure> {
    return recommendationsDone(await load.recommendationsByExerciseId(ctx).load(row.id), ctx.today);
  }

  @FieldResolver(() => Figure, { description: 'Recommendations whose date has passed and that are neither done nor given up.' })
  async recommendationsOverdue(@Root() row: Row, @Context() ctx: Ctx): Promise<Figure> {
    return recommendationsOverdue(await load.recommendationsByExerciseId(ctx).load(row.id), ctx.today);
  }
}

@Resolver(() => RecommendationSubPoint)
export class RecommendationSubPointResolver {
  @FieldResolver(() => LocalizedText, { description: 'The point, in our words.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }
}

@Resolver(() => FollowUpAction)
export class FollowUpActionResolver {
  @FieldResolver(() => Recommendation, { nullable: true, description: 'The recommendation that it answers.' })
  recommendation(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return load.recommendationById(ctx).load(row.recommendationId);
  }

  @FieldResolver(() => LocalizedText, { description: 'What is done, in brief.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: OWNER })
  owner(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.ownerId);
  }

  @FieldResolver(() => [FollowUpEvidence], { description: 'What shows that it was done.' })
  evidence(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.evidenceByActionId(ctx).load(row.id);
  }
}

@Resolver(() => FollowUpEvidence)
export class FollowUpEvidenceResolver {
  @FieldResolver(() => DocumentStub, { nullable: true, description: 'The document, where the register holds it.' })
  document(@Root() row: Row): Row | null {
    return stubOrNull('Document', 'id', row.documentId);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'What it shows, in brief.' })
  statement(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.statement, locale);
  }
}
