import { Arg, Args, Ctx as Context, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Absence, absencesOf } from '../../kernel/absence';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { pagePerParent } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import { stubOrNull, type Row } from '../../kernel/stub';
import { BodyStub } from './body.stub';
import { SurveyQuestionConnection } from './connections.type';
import { EffectivenessIndicator } from './effectiveness-indicator.entity';
import { MonitoringExercise } from './exercise.entity';
import { exerciseById, indicatorById } from './exercises.loaders';
import { Questionnaire } from './questionnaire.type';
import { DialogueRating, SurveyGroupResult, SurveyOption, SurveyQuestion } from './survey.entity';
import { cellsOf, questionnairesOfExercise, spreadOfQuestion, spreadOfRating, surveyOf } from './survey.service';
import { IndicatorSurvey, SpreadCell, SurveySpread } from './survey.type';
import * as load from './surveys.loaders';

@Resolver(() => SurveyQuestion)
export class SurveyQuestionResolver {
  @Query(() => SurveyQuestion, { nullable: true, description: 'A question of a survey by its code; null when there is none to be seen.' })
  surveyQuestion(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the question.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'SurveyQuestion', code, load.questionByCode, load.questionById);
  }

  @FieldResolver(() => MonitoringExercise, { nullable: true, description: 'The exercise.' })
  exercise(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return exerciseById(ctx).load(row.exerciseId);
  }

  @FieldResolver(() => EffectivenessIndicator, { nullable: true, description: 'The indicator that it serves.' })
  indicator(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.indicatorId ? indicatorById(ctx).load(row.indicatorId) : null;
  }

  @FieldResolver(() => LocalizedText, { description: 'The question.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }

  @FieldResolver(() => [SurveyOption], { description: 'The answers that it offers; those of a scale from lowest to highest.' })
  options(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.optionsByQuestionId(ctx).load(row.id);
  }

  @FieldResolver(() => SurveySpread, { description: 'How the answers are spread within each group.' })
  spread(@Root() row: Row, @Context() ctx: Ctx): Promise<SurveySpread> {
    return spreadOfQuestion(ctx, row.id);
  }
}

@Resolver(() => SurveyOption)
export class SurveyOptionResolver {
  @FieldResolver(() => LocalizedText, { description: 'The answer in words.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }
}

@Resolver(() => SurveyGroupResult)
export class GroupSpreadResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'How many of the group answered; null where the group is held back or nobody did.' })
  respondents(@Root() row: Row): number | null {
    return row.respondents;
  }

  @FieldResolver(() => [SpreadCell], { nullable: true, description: 'How many chose each answer; null where the group is held back or nobody answered.' })
  cells(@Root() row: Row, @Context() ctx: Ctx): Promise<SpreadCell[] | null> {
    return cellsOf(ctx, row);
  }

  @FieldResolver(() => [Absence], { description: 'Fields without a value, each with the reason.' })
  absences(@Root() row: Row): Absence[] {
    const reason = row.standing === 'SUPPRESSED' ? 'SUPPRESSED' as const : 'NOT_REPORTED' as const;
    return row.standing === 'SHOWN' ? [] : absencesOf({ absences: ['respondents', 'cells'].map((field) => ({ field, reason })) }, []);
  }
}

@Resolver(() => DialogueRating)
export class DialogueRatingResolver {
  @FieldResolver(() => MonitoringExercise, { nullable: true, description: 'The exercise.' })
  exercise(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return exerciseById(ctx).load(row.exerciseId);
  }

  @FieldResolver(() => BodyStub, { nullable: true, description: 'The body in which the dialogue is held; null for dialogue as a whole.' })
  body(@Root() row: Row): Row | null {
    return stubOrNull('Body', 'id', row.bodyId);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'The judgement in brief, in our words.' })
  summary(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.summary, locale);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'The least favourable judgement.' })
  lowest(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.lowest, locale);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'The most favourable judgement.' })
  highest(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.highest, locale);
  }

  @FieldResolver(() => SurveyQuestion, { nullable: true, description: 'The question behind it, where the register holds it.' })
  question(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.questionId ? load.questionById(ctx).load(row.questionId) : null;
  }

  @FieldResolver(() => SurveyGroupResult, { nullable: true, description: 'How the answers of the group are spread; null where the register holds no answers.' })
  spread(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return spreadOfRating(ctx, row);
  }
}

@Resolver(() => EffectivenessIndicator)
export class IndicatorSurveyResolver {
  @FieldResolver(() => IndicatorSurvey, { description: 'What the survey asked for it, with the spread of the answers by group.' })
  survey(@Root() row: Row, @Context() ctx: Ctx): Promise<IndicatorSurvey> {
    return surveyOf(ctx, row.id);
  }
}

@Resolver(() => MonitoringExercise)
export class ExerciseSurveyResolver {
  @FieldResolver(() => SurveyQuestionConnection, { description: 'The questions of its survey, by code.' })
  async surveyQuestions(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return SurveyQuestionConnection.of(await pagePerParent(ctx, 'MonitoringExercise.surveyQuestions', 'q.exercise_id', load.questionList(), page, row.id));
  }

  @FieldResolver(() => [Questionnaire], { description: 'What its survey asked each group, and in which languages that can be read; empty where no source holds a question.' })
  questionnaires(@Root() row: Row, @Context() ctx: Ctx, @Arg('group', () => StakeholderGroup, { nullable: true, description: 'Only that of this group.' }) group?: StakeholderGroup | null): Promise<Questionnaire[]> {
    return questionnairesOfExercise(ctx, row.id, group);
  }

  @FieldResolver(() => [DialogueRating], { description: 'How groups judge the dialogue with government: four ratings apart, no index.' })
  dialogueRatings(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.ratingsByExerciseId(ctx).load(row.id);
  }
}

@Resolver(() => BodyStub)
export class BodyRatingsResolver {
  @FieldResolver(() => [DialogueRating], { description: 'How groups judge the dialogue held in it.' })
  dialogueRatings(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return load.ratingsByBodyId(ctx).load(row.id);
  }
}
