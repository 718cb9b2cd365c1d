import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

@Entity('monitoring_workshop')
@Directive('@key(fields: "id")')
@ObjectType('Workshop', { implements: Node, simpleResolvers: true, description: 'A workshop of a monitoring exercise, in which the groups concerned discuss its results.' })
export class Workshop extends Record {
  @Column('text')
  exerciseId: string;

  @Column('text')
  eventId: string | null;

  @Column('jsonb')
  name: StoredText;

  @Field(() => PartialDate, { nullable: true, description: 'When it was held; null where no source says.' })
  @Column('text')
  heldOn: string | null;

  @Field(() => String, { nullable: true, description: 'Where, as named by the source.' })
  @Column('text')
  place: string | null;
}

@Entity('monitoring_workshop_group')
@ObjectType('WorkshopGroup', { simpleResolvers: true, description: 'A group that took part in a workshop.' })
export class WorkshopGroup {
  @PrimaryColumn('text')
  workshopId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => StakeholderGroup, { description: 'The group.' })
  @Column('text', { name: 'stakeholder_group' })
  group: StakeholderGroup;

  @Column('int')
  people: number | null;
}
