import { Field, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { Figure } from '../../kernel/figure';

export const SdgDepth = defineEnum('SdgDepth', 'How deep something refers to the 2030 Agenda. Codes that the curator suggested never count.', {
  NONE: value('To nothing of it.', 'Ninguna', 'None', 'Nenhuma'),
  GOAL: value('To one of the 17 goals.', 'Objetivo', 'Goal', 'Objetivo'),
  TARGET: value('To a target of a goal.', 'Meta', 'Target', 'Meta'),
  INDICATOR: value('To a global indicator of a target.', 'Indicador', 'Indicator', 'Indicador'),
});
export type SdgDepth = keyof typeof SdgDepth;

@ObjectType('SdgDepthShare', { simpleResolvers: true, description: 'How many projects of a program refer to the 2030 Agenda at one depth.' })
export class SdgDepthShare {
  @Field(() => SdgDepth, { description: 'The depth.' })
  depth: SdgDepth;

  @Field(() => Figure, { description: 'Projects whose deepest reference is at this depth, over all projects of the program.' })
  projects: Figure;
}

@ObjectType('ProgramSdgDepth', { simpleResolvers: true, description: 'How deep a program and its projects refer to the 2030 Agenda.' })
export class ProgramSdgDepth {
  @Field(() => SdgDepth, { description: 'The deepest reference of the program itself.' })
  own: SdgDepth;

  @Field(() => [SdgDepthShare], { description: 'Its projects by their deepest reference: all four depths, also those that no project has.' })
  shares: SdgDepthShare[];
}
