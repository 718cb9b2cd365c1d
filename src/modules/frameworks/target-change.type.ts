import { Field, Int, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { Decimal, PartialDate } from '../../kernel/scalars';

export const TargetEffect = defineEnum('TargetEffect', 'What the change of a target did to the task.', {
  EASED: value('The new target is easier to reach: lower where more is better, higher where less is better.', 'Meta reducida', 'Eased', 'Meta reduzida'),
  TIGHTENED: value('The new target is harder to reach.', 'Meta aumentada', 'Tightened', 'Meta aumentada'),
  WITHDRAWN: value('There is no target any more.', 'Meta retirada', 'Withdrawn', 'Meta retirada'),
  UNKNOWN: value('Nobody says which way the indicator has to go.', 'Sin dirección conocida', 'Unknown', 'Desconhecido'),
});
export type TargetEffect = keyof typeof TargetEffect;

@ObjectType('TargetChange', { simpleResolvers: true, description: 'A target that was changed: both values, who, when, why, and how long after the end of its period.' })
export class TargetChange {
  @Field(() => PartialDate, { nullable: true, description: 'Period of the target, or the year of the final target; null where that year is not known.' })
  period: string | null;

  @Field(() => Decimal, { description: 'The target before.' })
  oldValue: string;

  @Field(() => Decimal, { nullable: true, description: 'The target since; null when it was withdrawn.' })
  newValue: string | null;

  @Field(() => TargetEffect, { description: 'What the change did to the task.' })
  effect: TargetEffect;

  @Field(() => PartialDate, { description: 'When it was changed.' })
  revisedOn: string;

  @Field(() => String, { description: 'Who changed it, as the source names it.' })
  revisedBy: string;

  @Field(() => String, { description: 'Why it was changed.' })
  reason: string;

  @Field(() => Boolean, { nullable: true, description: 'True when its period was over already; null where the dates do not tell.' })
  afterPeriodEnd: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Days from the last day of the period to the change, negative before it; null where the dates are not that precise.' })
  daysAfterPeriodEnd: number | null;

  indicatorId: string;
}
