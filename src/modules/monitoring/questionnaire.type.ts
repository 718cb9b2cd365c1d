import { Field, ObjectType } from 'type-graphql';
import { Locale } from '../../kernel/scalars';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { Row } from '../../kernel/stub';
import { SurveyQuestion } from './survey.entity';

@ObjectType('QuestionnaireLanguage', { simpleResolvers: true, description: 'Whether a questionnaire can be read in one of the working languages.' })
export class QuestionnaireLanguage {
  @Field(() => Locale, { description: 'Spanish, English or Portuguese.' })
  locale: string;

  @Field(() => Boolean, { description: 'True when every question and every answer offered can be read in it.' })
  isWhole: boolean;

  @Field(() => [SurveyQuestion], { description: 'Questions of which the text or an answer offered is not in this language; they are shown in another one.' })
  missing: Row[];
}

@ObjectType('Questionnaire', { simpleResolvers: true, description: 'What the survey of an exercise asked one group.' })
export class Questionnaire {
  @Field(() => StakeholderGroup, { description: 'The group that was asked.' })
  group: StakeholderGroup;

  @Field(() => [SurveyQuestion], { description: 'The questions, by code.' })
  questions: Row[];

  @Field(() => [QuestionnaireLanguage], { description: 'Spanish, English and Portuguese, each with what is missing.' })
  languages: QuestionnaireLanguage[];
}
