import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

@Entity('consultation')
@Directive('@key(fields: "id")')
@ObjectType('Consultation', { implements: Node, simpleResolvers: true, description: 'A draft put to those concerned, with their comments and what became of each.' })
export class Consultation extends Record {
  @Column('text')
  country: string | null;

  @Column('jsonb')
  title: StoredText;

  @Column('text')
  frameworkId: string | null;

  @Column('text')
  documentId: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when comments could be made.' })
  @Column('text')
  openedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when comments can be made.' })
  @Column('text')
  commentsDueOn: string | null;
}

/** Business fields that may be missing, as named in the API. */
export const CONSULTATION_FIELDS = ['country', 'framework', 'document', 'openedOn', 'commentsDueOn'] as const;

@Entity('consultation_comment')
@ObjectType('ConsultationComment', { simpleResolvers: true, description: 'A comment on a draft, by group and without the name of who made it.' })
export class ConsultationComment {
  @PrimaryColumn('text')
  consultationId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => StakeholderGroup, { description: 'The group from which it came.' })
  @Column('text', { name: 'stakeholder_group' })
  group: StakeholderGroup;

  @Column('jsonb')
  text: StoredText;

  @Field(() => PartialDate, { nullable: true, description: 'When it was received.' })
  @Column('text')
  receivedOn: string | null;

  @Column('jsonb')
  answer: StoredText | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was answered.' })
  @Column('text')
  answeredOn: string | null;
}
