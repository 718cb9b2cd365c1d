import { Field, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { Decimal, PartialDate } from '../../kernel/scalars';

export const RevisedMeasure = defineEnum('RevisedMeasure', 'Which value of an indicator a revision changed.', {
  BASELINE: value('The value from which it starts.', 'Línea de base', 'Baseline', 'Linha de base'),
  TARGET: value('A value to be reached: of a period, or the final one.', 'Meta', 'Target', 'Meta'),
  ACTUAL: value('A value that was reached in a period.', 'Valor alcanzado', 'Actual value', 'Valor alcançado'),
});
export type RevisedMeasure = keyof typeof RevisedMeasure;

@ObjectType('IndicatorValue', { simpleResolvers: true, description: 'A value of an indicator and the year for which it holds.' })
export class IndicatorValue {
  @Field(() => PartialDate, { nullable: true, description: 'Year for which it holds; null where the source does not say.' })
  year: string | null;

  @Field(() => Decimal, { nullable: true, description: 'The value, in the unit of the indicator.' })
  value: string | null;
}
