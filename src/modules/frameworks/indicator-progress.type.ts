import { Field, ObjectType } from 'type-graphql';
import { Figure } from '../../kernel/figure';
import { PartialDate } from '../../kernel/scalars';

@ObjectType('IndicatorProgress', { simpleResolvers: true, description: 'How far an indicator has come: (reached - baseline) / (target - baseline), upwards or downwards. Over 1 is more than was to be reached. Indicators of different units are never averaged.' })
export class IndicatorProgress {
  @Field(() => PartialDate, { nullable: true, description: 'Period of the last value that was reached; null where none was reported.' })
  period: string | null;

  @Field(() => Figure, { description: 'Progress towards the target of that period.' })
  ofPeriod: Figure;

  @Field(() => Figure, { description: 'Progress towards the final target.' })
  toEnd: Figure;
}
