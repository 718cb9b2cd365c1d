import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

export const JointCommissionKind = defineEnum('JointCommissionKind', 'What a joint commission is, going by the source.', {
  TECHNICAL_COMMISSION: value('Commission for technical and scientific cooperation.', 'Comisión mixta de cooperación técnica', 'Technical joint commission', 'Comissão mista de cooperação técnica'),
  WORKING_GROUP: value('Working group for technical cooperation.', 'Grupo de trabajo', 'Working group', 'Grupo de trabalho'),
  JOINT_FUND_COMMISSION: value('Commission that also runs a joint fund.', 'Comisión de un fondo conjunto', 'Commission of a joint fund', 'Comissão de um fundo conjunto'),
  BINATIONAL_COMMISSION: value('Political commission that covers cooperation among other matters.', 'Comisión binacional', 'Binational commission', 'Comissão binacional'),
  INTERGOVERNMENTAL_COMMISSION: value('Commission of the two governments.', 'Comisión intergubernamental', 'Intergovernmental commission', 'Comissão intergovernamental'),
  NEGOTIATIONS: value('Regular negotiations of the two governments on cooperation.', 'Negociaciones intergubernamentales', 'Intergovernmental negotiations', 'Negociações intergovernamentais'),
  PROGRAM_MEETING: value('Meetings on a program of technical cooperation.', 'Reunión de un programa', 'Program meeting', 'Reunião de um programa'),
  AGREEMENT_ONLY: value('Foreseen by an agreement; no source tells of a meeting.', 'Prevista en un convenio', 'Foreseen by an agreement', 'Prevista em um convênio'),
  COMMISSION: value('Joint commission whose kind is not told.', 'Comisión mixta', 'Joint commission', 'Comissão mista'),
});
export type JointCommissionKind = keyof typeof JointCommissionKind;

@Entity('joint_commission')
@Directive('@key(fields: "id")')
@ObjectType('JointCommission', { implements: Node, simpleResolvers: true, description: 'Standing commission of two countries that agrees their cooperation, session by session.' })
export class JointCommission extends Record {
  @Column('jsonb')
  name: StoredText;

  @Field(() => JointCommissionKind, { nullable: true, description: 'What it is, going by the source.' })
  @Column('text')
  kind: JointCommissionKind | null;

  @Column('text')
  countryA: string;

  @Column('text')
  countryB: string;

  @Column('text')
  agreementId: string | null;

  @Field(() => String, { nullable: true, description: 'The convention or agreement that founded it, as the source names it.' })
  @Column('text')
  legalBasis: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Date of that convention or agreement, often the year alone.' })
  @Column('text')
  legalBasisOn: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}
