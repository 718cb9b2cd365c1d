import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';

export const SdgLevel = defineEnum('SdgLevel', 'Depth in the Sustainable Development Goals.', {
  GOAL: value('One of the 17 goals.', 'Objetivo', 'Goal', 'Objetivo'),
  TARGET: value('A target of a goal.', 'Meta', 'Target', 'Meta'),
  INDICATOR: value('A global indicator of a target.', 'Indicador', 'Indicator', 'Indicador'),
});
export type SdgLevel = keyof typeof SdgLevel;

@Entity('sdg')
@Directive('@key(fields: "id")')
@ObjectType('Sdg', { implements: Node, simpleResolvers: true, description: 'A goal, target or indicator of the 2030 Agenda for Sustainable Development.' })
export class Sdg extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Field(() => String, { description: 'Code: 3, 3.8 or 3.8.1.' })
  @Column('text')
  code: string;

  @Field(() => SdgLevel, { description: 'Goal, target or indicator.' })
  @Column('text')
  level: SdgLevel;

  @Column('text')
  parentId: string | null;

  @Column('jsonb')
  label: StoredText;
}
