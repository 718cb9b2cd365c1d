import { link, type Problem, type RecordSpec } from '../../kernel/package';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { Row } from '../../kernel/stub';
import { CODE, CODE_OF, listOf, NAME, TEXT, wordOf } from './package.shapes';
import { DialogueAspect, DialogueRating, SurveyAnswer, SurveyOption, SurveyQuestion, SurveyQuestionKind, SurveyResponse } from './survey.entity';

const EXERCISE = CODE_OF('Code of the exercise.');
const QUESTION = 'Code of the question.';

export const questionRecords: RecordSpec = {
  file: 'survey-questions',
  type: 'SurveyQuestion',
  prefix: 'sqn',
  entity: SurveyQuestion,
  texts: ['text'],
  links: { exercise: link('MonitoringExercise', 'exerciseId'), indicator: link('EffectivenessIndicator', 'indicatorId') },
  parts: { options: { entity: SurveyOption, parent: 'questionId', texts: ['text'] } },
  schema: {
    description: 'Questions of surveys, with the groups that were asked and the answers offered.',
    required: ['exercise', 'kind', 'text', 'groups', 'options'],
    properties: {
      exercise: EXERCISE,
      indicator: CODE('Code of the indicator that it serves.'),
      number: TEXT,
      kind: wordOf(SurveyQuestionKind),
      text: { description: 'The question.' },
      groups: { type: 'array', minItems: 1, uniqueItems: true, items: wordOf(StakeholderGroup), description: 'Groups that were asked.' },
      options: { ...listOf('Answers offered; those of a scale from lowest to highest.', ['name', 'text'], { name: NAME }), minItems: 2 },
    },
  },
};

export const responseRecords: RecordSpec = {
  file: 'survey-responses',
  type: 'SurveyResponse',
  prefix: 'srp',
  entity: SurveyResponse,
  links: { exercise: link('MonitoringExercise', 'exerciseId') },
  parts: { answers: { entity: SurveyAnswer, parent: 'responseId', links: { question: link('SurveyQuestion', 'questionId') } } },
  check: answersOnce,
  schema: {
    description: 'What each respondent of a survey answered, by group and under a number that tells nobody who it is. No public answer shows one of them.',
    required: ['exercise', 'group', 'answers'],
    properties: {
      exercise: EXERCISE,
      group: wordOf(StakeholderGroup),
      answers: { ...listOf('Answers, each to one question.', ['question', 'option'], { question: CODE_OF(QUESTION), option: { ...NAME, description: 'Short name of the answer.' } }), minItems: 1 },
    },
  },
};

export const ratingRecords: RecordSpec = {
  file: 'dialogue-ratings',
  type: 'DialogueRating',
  prefix: 'dlg',
  entity: DialogueRating,
  texts: ['summary', 'lowest', 'highest'],
  links: { exercise: link('MonitoringExercise', 'exerciseId'), body: link('Body', 'bodyId'), question: link('SurveyQuestion', 'questionId') },
  schema: {
    description: 'How groups judge the dialogue with government: four ratings apart, each with its range.',
    required: ['exercise', 'aspect', 'group'],
    properties: {
      exercise: EXERCISE,
      body: CODE('Code of the body in which the dialogue is held; none for dialogue as a whole.'),
      question: CODE(QUESTION),
      aspect: wordOf(DialogueAspect),
      group: wordOf(StakeholderGroup),
      summary: { description: 'The judgement in brief.' },
      lowest: { description: 'The least favourable judgement.' },
      highest: { description: 'The most favourable judgement.' },
    },
  },
};

function answersOnce(json: Row): Problem[] {
  const asked = (json.answers as Row[]).map((answer) => answer.question);
  return asked.flatMap((question, i) => (asked.indexOf(question) < i ? [{ field: `answers[${i}].question`, expected: 'each question once', got: question }] : []));
}
