import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

@Entity('training_program')
@Directive('@key(fields: "id")')
@ObjectType('TrainingProgram', { implements: Node, simpleResolvers: true, description: 'Training for those who take part in cooperation, down to the local level.' })
export class TrainingProgram extends Record {
  @Column('text')
  country: string | null;

  @Column('jsonb')
  name: StoredText;

  @Column('text')
  organizerId: string | null;

  @Column('jsonb')
  subject: StoredText | null;
}

/** Business fields that may be missing, as named in the API. */
export const TRAINING_FIELDS = ['country', 'organizer', 'subject'] as const;

@Entity('training_session')
@ObjectType('TrainingSession', { simpleResolvers: true, description: 'A session of a training program, for one group in one place.' })
export class TrainingSession {
  @PrimaryColumn('text')
  programId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => String, { description: 'What it is called, for example first course.' })
  @Column('text')
  label: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it was held; null where no source says.' })
  @Column('text')
  heldOn: string | null;

  @Column('text')
  country: string | null;

  @Column('text')
  subdivisionId: string | null;

  @Field(() => StakeholderGroup, { description: 'The group that was trained.' })
  @Column('text', { name: 'stakeholder_group' })
  group: StakeholderGroup;

  @Column('int')
  people: number | null;
}
