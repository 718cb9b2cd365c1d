import { absencesOf } from '../../kernel/absence';
import type { Ctx } from '../../kernel/context';
import { groupedBy } from '../../kernel/grouped';
import { loadAll } from '../../kernel/loader';
import type { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { Row } from '../../kernel/stub';
import { questionnairesOf } from './questionnaire.rules';
import { Questionnaire } from './questionnaire.type';
import type { SpreadStanding, StoredCell } from './survey.entity';
import { coverageOfGroups, SPREAD_RULE } from './survey.rules';
import { IndicatorSurvey, SpreadCell, SurveySpread } from './survey.type';
import { optionsByQuestionId, questionsByExerciseId, questionsByIndicatorId, resultsByQuestionId } from './surveys.loaders';

export async function spreadOfQuestion(ctx: Ctx, questionId: string): Promise<SurveySpread> {
  const groups = await resultsByQuestionId(ctx).load(questionId);
  return Object.assign(new SurveySpread(), { groups, coverage: coverageOfGroups(groups.map((each) => each.standing as SpreadStanding)), rule: SPREAD_RULE, asOf: ctx.today });
}

/** The cells of a group that is shown, in the order of the answers offered. */
export async function cellsOf(ctx: Ctx, result: Row): Promise<SpreadCell[] | null> {
  if (result.cells === null) return null;
  const options = await optionsByQuestionId(ctx).load(result.questionId);
  return options.map((option) => Object.assign(new SpreadCell(), { option, count: (result.cells as StoredCell[]).find((cell) => cell.option === option.name)?.count ?? 0 }));
}

export async function surveyOf(ctx: Ctx, indicatorId: string): Promise<IndicatorSurvey> {
  const questions = await questionsByIndicatorId(ctx).load(indicatorId);
  return Object.assign(new IndicatorSurvey(), { questions, absences: absencesOf({ questions: questions.length > 0 ? questions : null }, ['questions']) });
}

/** What each group was asked; empty where no source holds a questionnaire. */
export async function questionnairesOfExercise(ctx: Ctx, exerciseId: string, group?: StakeholderGroup | null): Promise<Questionnaire[]> {
  const questions = await questionsByExerciseId(ctx).load(exerciseId);
  const options = groupedBy(await loadAll(optionsByQuestionId(ctx), questions.map(({ id }) => id)), (option) => option.questionId);
  return questionnairesOf(questions, options, group).map((each) => Object.assign(new Questionnaire(), each));
}

/** What the rating group itself answered; a question put to others tells nothing here. */
export async function spreadOfRating(ctx: Ctx, rating: Row): Promise<Row | null> {
  if (!rating.questionId) return null;
  return (await resultsByQuestionId(ctx).load(rating.questionId)).find((each) => each.group === rating.group) ?? null;
}
