import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

export const ReportingFrequency = defineEnum('ReportingFrequency', 'How often something is owed.', {
  YEARLY: value('Once a year.', 'Anual', 'Yearly', 'Anual'),
  ONCE: value('Once.', 'Una vez', 'Once', 'Uma vez'),
  ON_REQUEST: value('When it is asked for.', 'A solicitud', 'On request', 'Sob pedido'),
});
export type ReportingFrequency = keyof typeof ReportingFrequency;

export const DeliveryStanding = defineEnum('DeliveryStanding', 'Whether a report that was due has been delivered.', {
  ON_TIME: value('Delivered by the day on which it was due.', 'A tiempo', 'On time', 'No prazo'),
  LATE: value('Delivered after that day.', 'Con retraso', 'Late', 'Com atraso'),
  NOT_YET_DUE: value('Not delivered, and the day has not passed.', 'Aún no vence', 'Not yet due', 'Ainda no prazo'),
  OVERDUE: value('Not delivered, and the day has passed.', 'Vencida', 'Overdue', 'Vencida'),
  UNKNOWN: value('The dates do not tell.', 'Sin información', 'Unknown', 'Sem informação'),
});
export type DeliveryStanding = keyof typeof DeliveryStanding;

export const QuestionStanding = defineEnum('QuestionStanding', 'Whether a question or comment has been answered.', {
  ANSWERED: value('It has been answered.', 'Respondida', 'Answered', 'Respondida'),
  OPEN: value('Nobody has answered it so far.', 'Abierta', 'Open', 'Aberta'),
});
export type QuestionStanding = keyof typeof QuestionStanding;

@Entity('reporting_obligation')
@Directive('@key(fields: "id")')
@ObjectType('ReportingObligation', { implements: Node, simpleResolvers: true, description: 'What a law or plan obliges somebody to report or to keep, with what has been delivered.' })
export class ReportingObligation extends Record {
  @Column('text')
  country: string;

  @Column('text')
  instrumentId: string | null;

  @Column('text')
  frameworkId: string | null;

  @Column('jsonb')
  text: StoredText;

  @Column('text')
  obligedId: string | null;

  @Field(() => String, { nullable: true, description: 'Who is obliged, as the source names it; an office, never a person.' })
  @Column('text')
  obligedName: string | null;

  @Field(() => String, { nullable: true, description: 'To whom it is owed, as the source names it, for example the Senate.' })
  @Column('text')
  owedTo: string | null;

  @Field(() => ReportingFrequency, { nullable: true, description: 'How often; null where no source says.' })
  @Column('text')
  frequency: ReportingFrequency | null;
}

/** Business fields that may be missing, as named in the API. */
export const OBLIGATION_FIELDS = ['instrument', 'framework', 'obliged', 'obligedName', 'owedTo', 'frequency'] as const;

@Entity('report_delivery')
@ObjectType('ReportDelivery', { simpleResolvers: true, description: 'One report that an obligation makes due.' })
export class ReportDelivery {
  @PrimaryColumn('text')
  obligationId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => PartialDate, { description: 'Year or other period that it reports on.' })
  @Column('text')
  period: string;

  @Field(() => PartialDate, { nullable: true, description: 'By when it is due.' })
  @Column('text')
  dueOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was delivered; null where it was not, as far as anybody reported.' })
  @Column('text')
  deliveredOn: string | null;

  @Column('text')
  reportId: string | null;

  @Column('text')
  documentId: string | null;
}

@Entity('parliamentary_question')
@Directive('@key(fields: "id")')
@ObjectType('ParliamentaryQuestion', { implements: Node, simpleResolvers: true, description: 'A question of a parliament to the executive, with its answer where there is one.' })
export class ParliamentaryQuestion extends Record {
  @Column('text')
  country: string;

  @Field(() => String, { nullable: true, description: 'Chamber or committee that asks, as the source names it.' })
  @Column('text')
  chamber: string | null;

  @Field(() => PartialDate, { description: 'When it was asked.' })
  @Column('text')
  askedOn: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it was answered; null while it is open.' })
  @Column('text')
  answeredOn: string | null;

  @Column('jsonb')
  text: StoredText;

  @Column('jsonb')
  answer: StoredText | null;

  @Column('text')
  documentId: string | null;
}

@Entity('parliamentary_question_project')
export class QuestionProject {
  @PrimaryColumn('text')
  questionId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  projectId: string;
}

@Entity('parliamentary_hearing')
@Directive('@key(fields: "id")')
@ObjectType('ParliamentaryHearing', { implements: Node, simpleResolvers: true, description: 'A hearing before a parliament or one of its committees. Planned is not held.' })
export class ParliamentaryHearing extends Record {
  @Column('text')
  country: string;

  @Field(() => String, { nullable: true, description: 'Chamber or committee, as the source names it.' })
  @Column('text')
  chamber: string | null;

  @Column('jsonb')
  topic: StoredText;

  @Field(() => PartialDate, { nullable: true, description: 'For when it is planned.' })
  @Column('text')
  expectedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was held; null where no source says so.' })
  @Column('text')
  heldOn: string | null;

  @Column('text')
  obligationId: string | null;

  @Column('text')
  documentId: string | null;
}
