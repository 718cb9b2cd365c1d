import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { FigureRule } from '../../kernel/figure';
import { connectionOf } from '../../kernel/page';
import { Decimal } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';

export const CapabilityLevel = defineEnum('CapabilityLevel', 'How close to what is asked an institution is known to have worked.', {
  TAUGHT_THE_TOPIC: value('It taught at a held event on the very topic.', 'Impartió el tema', 'Taught the topic', 'Ministrou o tema'),
  WORKED_WITH_RECIPIENT: value('It carries out a project in the subject in which the recipient receives.', 'Trabajó con el receptor', 'Worked with the recipient', 'Trabalhou com o receptor'),
  WORKED_IN_SUBJECT: value('It carries out a project in the subject elsewhere.', 'Trabajó en la materia', 'Worked in the subject', 'Trabalhou na matéria'),
});
export type CapabilityLevel = keyof typeof CapabilityLevel;

export const CapabilityEvidenceKind = defineEnum('CapabilityEvidenceKind', 'What a piece of evidence shows.', {
  EVENT_TAUGHT: value('A held event on the topic at which the institution taught.', 'Evento impartido', 'Event taught', 'Evento ministrado'),
  PROJECT: value('A project in the subject that it carries out.', 'Proyecto', 'Project', 'Projeto'),
  EXPERT_DAYS: value('Days of its experts in such a project.', 'Días de personas expertas', 'Expert days', 'Dias de especialistas'),
  COMPLETED_BY_COUNTRY: value('A completed project of its country in the subject in which the recipient received. It is the same for all institutions of the country and does not count in the order.', 'Proyecto concluido del país', 'Completed by its country', 'Projeto concluído do país'),
});
export type CapabilityEvidenceKind = keyof typeof CapabilityEvidenceKind;

@InputType({ description: 'What support is wanted for.' })
export class CapabilityWish {
  @Field(() => String, { description: 'The topic in words, as events name it: every word in any language, each as the beginning of a word.' })
  topic: string;

  @Field(() => String, { description: 'Vocabulary of the subject: DAC, SEGIB, or that of a data package.' })
  vocabulary: string;

  @Field(() => String, { description: 'Sector in which the topic lies; in the DAC vocabulary codes below it count too.' })
  sector: string;

  @Field(() => String, { description: 'Country that would receive, by ISO3 code.' })
  recipient: string;
}

@ObjectType('CapabilityEvidence', { simpleResolvers: true, description: 'A record that shows what an institution has done.' })
export class CapabilityEvidence {
  @Field(() => CapabilityEvidenceKind, { description: 'What it shows.' })
  kind: CapabilityEvidenceKind;

  record: Row;
}

@ObjectType('CapableInstitution', { simpleResolvers: true, description: 'An institution that could support a country in a topic, with all that speaks for it. Indicative.' })
export class CapableInstitution {
  @Field(() => Int, { description: 'Place in the order: by level, then events taught and projects, then expert days, then code. Never a weighted sum.' })
  rank: number;

  @Field(() => CapabilityLevel, { description: 'How close to what is asked it is known to have worked.' })
  level: CapabilityLevel;

  @Field(() => Decimal, { nullable: true, description: 'Days of its experts in projects of the subject; null where none are recorded, which is not zero.' })
  expertDays: string | null;

  @Field(() => [CapabilityEvidence], { description: 'The records that its place rests on.' })
  evidence: CapabilityEvidence[];

  @Field(() => FigureRule, { description: 'The rule of the order.' })
  rule: FigureRule;

  organizationId: string;
}

export const CapableInstitutionConnection = connectionOf(CapableInstitution, 'CapableInstitution', 'institutions');
