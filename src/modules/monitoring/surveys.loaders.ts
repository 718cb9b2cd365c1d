import { selectOf } from '../../kernel/columns';
import { Where, type List } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { DialogueRating, SurveyGroupResult, SurveyOption, SurveyQuestion } from './survey.entity';

const QUESTION = selectOf(SurveyQuestion, 'SurveyQuestion', 'q');
const RATING = `select ${selectOf(DialogueRating, 'DialogueRating', 'd')} from dialogue_rating d`;

export const questionById = byKey('id', (ctx, ids) => ctx.query(`select ${QUESTION} from survey_question q where q.id = any($1)`, [ids]));
export const questionByCode = byKey('code', (ctx, codes) => ctx.query(`select ${QUESTION} from survey_question q where q.code = any($1)`, [codes]));
export const questionsByIndicatorId = groupedByKey('indicatorId', (ctx, ids) => ctx.query(`select ${QUESTION} from survey_question q where q.indicator_id = any($1) order by q.code`, [ids]));
export const questionsByExerciseId = groupedByKey('exerciseId', (ctx, ids) => ctx.query(`select ${QUESTION} from survey_question q where q.exercise_id = any($1) order by q.exercise_id, q.code`, [ids]));
export const questionList = (): List => ({ select: QUESTION, from: 'survey_question q', where: new Where(), order: ['q.code'] });
export const optionsByQuestionId = groupedByKey('questionId', (ctx, ids) => ctx.query(
  `select ${selectOf(SurveyOption, 'SurveyOption', 'o')} from survey_option o where o.question_id = any($1) order by o.question_id, o.position`, [ids]));
export const resultsByQuestionId = groupedByKey('questionId', (ctx, ids) => ctx.query(
  `select ${selectOf(SurveyGroupResult, 'GroupSpread', 'g')} from survey_group_result g where g.question_id = any($1) order by g.question_id, g.position`, [ids]));

export const ratingById = byKey('id', (ctx, ids) => ctx.query(`${RATING} where d.id = any($1)`, [ids]));
export const ratingsByExerciseId = groupedByKey('exerciseId', (ctx, ids) => ctx.query(`${RATING} where d.exercise_id = any($1) order by d.code`, [ids]));
export const ratingsByBodyId = groupedByKey('bodyId', (ctx, ids) => ctx.query(`${RATING} where d.body_id = any($1) order by d.code`, [ids]));
