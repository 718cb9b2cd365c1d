import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

export const ProgramKind = defineEnum('ProgramKind', 'What a cooperation program is.', {
  BILATERAL: value('Program of two countries, usually approved by a session of their joint commission.', 'Programa bilateral', 'Bilateral program', 'Programa bilateral'),
  JOINT_FUND: value('Open program of a fund that the parties endow together.', 'Fondo conjunto', 'Joint fund', 'Fundo conjunto'),
  FUND_CALL: value('Projects of one call of a joint fund.', 'Convocatoria de un fondo', 'Call of a fund', 'Chamada de um fundo'),
  TRIANGULAR: value('Program of parties that cooperate with third countries.', 'Programa triangular', 'Triangular program', 'Programa triangular'),
  REGIONAL: value('Program with several countries of a region.', 'Programa regional', 'Regional program', 'Programa regional'),
});
export type ProgramKind = keyof typeof ProgramKind;

export const MonitoringMeans = defineEnum('MonitoringMeans', 'A way in which a program is followed up.', {
  PERIODIC_REPORT: value('Reports at set intervals.', 'Informe periódico', 'Periodic report', 'Relatório periódico'),
  FOLLOW_UP_MISSION: value('Missions that look at the work on the spot.', 'Misión de seguimiento', 'Follow-up mission', 'Missão de acompanhamento'),
  GENERAL_INDICATORS: value('Indicators for the program as a whole.', 'Indicadores generales', 'General indicators', 'Indicadores gerais'),
  MIDTERM_EVALUATION: value('Evaluation half-way.', 'Evaluación intermedia', 'Mid-term evaluation', 'Avaliação intermediária'),
  FINAL_EVALUATION: value('Evaluation at the end.', 'Evaluación final', 'Final evaluation', 'Avaliação final'),
});
export type MonitoringMeans = keyof typeof MonitoringMeans;

@Entity('bilateral_program')
@Directive('@key(fields: "id")')
@ObjectType('BilateralProgram', { implements: Node, simpleResolvers: true, description: 'A cooperation program: what two or more parties agree to do together in a period.' })
export class BilateralProgram extends Record {
  @Column('jsonb')
  name: StoredText;

  @Field(() => ProgramKind, { description: 'Bilateral, joint fund, call of a fund, triangular or regional.' })
  @Column('text')
  kind: ProgramKind;

  @Field(() => PartialDate, { nullable: true, description: 'Begin of its period.' })
  @Column('text', { name: 'start_on' })
  start: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'End of its period.' })
  @Column('text', { name: 'end_on' })
  end: string | null;

  @Column('text')
  sessionId: string | null;

  @Field(() => String, { nullable: true, description: 'How it is carried out, as the source says in brief.' })
  @Column('text')
  mechanism: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was agreed how it is run; null where no source says.' })
  @Column('boolean')
  operationalMechanism: boolean | null;

  @Field(() => String, { nullable: true, description: 'The operational mechanism in words.' })
  @Column('text')
  operationalMechanismText: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was agreed how it is paid for; null where no source says.' })
  @Column('boolean')
  budgetaryMechanism: boolean | null;

  @Field(() => String, { nullable: true, description: 'The budgetary mechanism in words.' })
  @Column('text')
  budgetaryMechanismText: string | null;

  @Field(() => [MonitoringMeans], { nullable: true, description: 'How it is followed up; empty where a source says that it is not, null where none says.' })
  @Column('text', { array: true })
  monitoringMeans: MonitoringMeans[] | null;

  @Field(() => Int, { nullable: true, description: 'Number of its projects as published; the register may hold fewer.' })
  @Column('int')
  declaredProjects: number | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}
