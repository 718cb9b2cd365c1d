import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { StakeholderGroup } from '../../kernel/stakeholder-group';

export const SurveyQuestionKind = defineEnum('SurveyQuestionKind', 'How a question of a survey is answered.', {
  SINGLE_CHOICE: value('One of several answers without an order.', 'Opción única', 'Single choice', 'Escolha única'),
  RATING: value('One step of a scale, given from lowest to highest. Steps are never turned into numbers.', 'Escala', 'Rating', 'Escala'),
});
export type SurveyQuestionKind = keyof typeof SurveyQuestionKind;

export const SpreadStanding = defineEnum('SpreadStanding', 'Whether the answers of a group can be shown.', {
  SHOWN: value('They are shown.', 'Se muestra', 'Shown', 'Mostrado'),
  SUPPRESSED: value('Somebody answered, and fewer than three: held back, with everything that would give it back.', 'Suprimido', 'Suppressed', 'Suprimido'),
  NO_RESPONDENTS: value('The group was asked and nobody of it answered.', 'Sin respuestas', 'No respondents', 'Sem respostas'),
});
export type SpreadStanding = keyof typeof SpreadStanding;

@Entity('survey_question')
@Directive('@key(fields: "id")')
@ObjectType('SurveyQuestion', { implements: Node, simpleResolvers: true, description: 'A question of the survey of a monitoring exercise, with the spread of its answers by group.' })
export class SurveyQuestion extends Record {
  @Column('text')
  exerciseId: string;

  @Column('text')
  indicatorId: string | null;

  @Field(() => String, { nullable: true, description: 'Number in the questionnaire.' })
  @Column('text')
  number: string | null;

  @Field(() => SurveyQuestionKind, { description: 'How it is answered.' })
  @Column('text')
  kind: SurveyQuestionKind;

  @Column('jsonb')
  text: StoredText;

  @Field(() => [StakeholderGroup], { description: 'The groups that were asked.' })
  @Column('text', { array: true })
  groups: StakeholderGroup[];
}

@Entity('survey_option')
@ObjectType('SurveyOption', { simpleResolvers: true, description: 'An answer that a question offers.' })
export class SurveyOption {
  @PrimaryColumn('text')
  questionId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => String, { description: 'Short name of the answer within its question.' })
  @Column('text')
  name: string;

  @Column('jsonb')
  text: StoredText;
}

/** What one respondent said. No GraphQL type, and no right of the public on the table: only the loader counts it. */
@Entity('survey_response')
export class SurveyResponse extends Record {
  @Column('text')
  exerciseId: string;

  @Column('text', { name: 'stakeholder_group' })
  group: StakeholderGroup;
}

@Entity('survey_answer')
export class SurveyAnswer {
  @PrimaryColumn('text')
  responseId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  questionId: string;

  @Column('text', { name: 'option_name' })
  option: string;
}

export interface StoredCell { option: string; count: number }

/** Written after each load (survey.entries.ts): a group too small to be shown has no number in it. */
@Entity('survey_group_result')
@ObjectType('GroupSpread', { simpleResolvers: true, description: 'How the answers of one group are spread. Groups are never added up or averaged.' })
export class SurveyGroupResult {
  @PrimaryColumn('text')
  questionId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => StakeholderGroup, { description: 'The group.' })
  @Column('text', { name: 'stakeholder_group' })
  group: StakeholderGroup;

  @Field(() => SpreadStanding, { description: 'Whether its answers can be shown.' })
  @Column('text')
  standing: SpreadStanding;

  @Column('int')
  respondents: number | null;

  @Column('jsonb')
  cells: StoredCell[] | null;
}

export const DialogueAspect = defineEnum('DialogueAspect', 'What of a dialogue is rated. The four ratings stand apart and make no index.', {
  STRUCTURE: value('How structured and stable it is, or how informal.', 'Estructura', 'Structure', 'Estrutura'),
  INFLUENCE: value('How much influence it has.', 'Influencia', 'Influence', 'Influência'),
  RELEVANCE: value('How relevant and significant it is.', 'Relevancia', 'Relevance', 'Relevância'),
  JOINT_ACTION: value('What joint action comes of it.', 'Acción conjunta', 'Joint action', 'Ação conjunta'),
});
export type DialogueAspect = keyof typeof DialogueAspect;

@Entity('dialogue_rating')
@Directive('@key(fields: "id")')
@ObjectType('DialogueRating', { implements: Node, simpleResolvers: true, description: 'How a group judges one side of the dialogue with government. It is a perception: its spread is kept, no mean and no index.' })
export class DialogueRating extends Record {
  @Column('text')
  exerciseId: string;

  @Column('text')
  bodyId: string | null;

  @Column('text')
  questionId: string | null;

  @Field(() => DialogueAspect, { description: 'What is rated.' })
  @Column('text')
  aspect: DialogueAspect;

  @Field(() => StakeholderGroup, { description: 'Who rates.' })
  @Column('text', { name: 'stakeholder_group' })
  group: StakeholderGroup;

  @Column('jsonb')
  summary: StoredText | null;

  @Column('jsonb')
  lowest: StoredText | null;

  @Column('jsonb')
  highest: StoredText | null;
}

/** Business fields that may be missing, as named in the API. */
export const RATING_FIELDS = ['body', 'summary', 'lowest', 'highest'] as const;
