import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

export const CommitmentKind = defineEnum('CommitmentKind', 'What was agreed.', {
  PROJECT: value('A project.', 'Proyecto', 'Project', 'Projeto'),
  PROGRAM: value('A program or a set of projects.', 'Programa', 'Program', 'Programa'),
  FOLLOW_UP: value('To go on with something or to follow it up.', 'Seguimiento', 'Follow-up', 'Acompanhamento'),
  REVIEW: value('To review or evaluate.', 'Revisión', 'Review', 'Revisão'),
  AGREEMENT: value('To sign an agreement.', 'Acuerdo', 'Agreement', 'Acordo'),
  POLITICAL: value('A political undertaking.', 'Compromiso político', 'Political undertaking', 'Compromisso político'),
  NEXT_SESSION: value('To hold the next session.', 'Próxima reunión', 'Next session', 'Próxima reunião'),
});
export type CommitmentKind = keyof typeof CommitmentKind;

export const CommitmentStatus = defineEnum('CommitmentStatus', 'How far a commitment has come.', {
  AGREED: value('Agreed; nothing more is told.', 'Acordado', 'Agreed', 'Acordado'),
  APPROVED: value('Approved by the session.', 'Aprobado', 'Approved', 'Aprovado'),
  NOT_STARTED: value('Approved and not begun.', 'No iniciado', 'Not started', 'Não iniciado'),
  IN_CONSULTATION: value('Under consultation between the parties.', 'En consulta', 'In consultation', 'Em consulta'),
  IN_NEGOTIATION: value('Being negotiated or planned.', 'En negociación', 'In negotiation', 'Em negociação'),
  IN_EXECUTION: value('Being carried out.', 'En ejecución', 'In execution', 'Em execução'),
  DONE: value('Carried out.', 'Cumplido', 'Done', 'Cumprido'),
  CANCELLED: value('Given up.', 'Cancelado', 'Cancelled', 'Cancelado'),
});
export type CommitmentStatus = keyof typeof CommitmentStatus;

@Entity('commitment')
@Directive('@key(fields: "id")')
@ObjectType('Commitment', { implements: Node, simpleResolvers: true, description: 'One agreed item of the minutes of a session. Taken up again by a later session it stays the same commitment.' })
export class Commitment extends Record {
  @Field(() => CommitmentKind, { nullable: true, description: 'What was agreed.' })
  @Column('text')
  kind: CommitmentKind | null;

  @Column('jsonb')
  title: StoredText | null;

  @Column('jsonb')
  topic: StoredText | null;

  @Field(() => PartialDate, { nullable: true, description: 'By when it is to be done.' })
  @Column('text')
  due: string | null;

  @Field(() => CommitmentStatus, { nullable: true, description: 'How far it has come.' })
  @Column('text')
  status: CommitmentStatus | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the status was so, going by the source.' })
  @Column('text')
  statusAsOf: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

@Entity('commitment_appearance')
@ObjectType('CommitmentAppearance', { simpleResolvers: true, description: 'A session that took up a commitment, and where its minutes say so.' })
export class CommitmentAppearance {
  @PrimaryColumn('text')
  commitmentId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  sessionId: string;

  @Field(() => String, { nullable: true, description: 'Page of the minutes, as printed.' })
  @Column('text')
  page: string | null;

  @Field(() => String, { nullable: true, description: 'Paragraph or clause of the minutes.' })
  @Column('text')
  paragraph: string | null;

  @Column('text')
  documentId: string | null;

  @Field(() => CommitmentStatus, { nullable: true, description: 'How far it had come at that session.' })
  @Column('text')
  status: CommitmentStatus | null;
}

@Entity('commitment_responsible')
@ObjectType('CommitmentResponsible', { simpleResolvers: true, description: 'A party that answers for a commitment.' })
export class CommitmentResponsible {
  @PrimaryColumn('text')
  commitmentId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  country: string | null;

  @Column('text')
  organizationId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the body as printed.' })
  @Column('text')
  partner: string | null;
}
