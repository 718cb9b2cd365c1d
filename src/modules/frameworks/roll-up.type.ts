import { Field, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { Figure } from '../../kernel/figure';
import { Decimal, PartialDate } from '../../kernel/scalars';

export const RollUpMethod = defineEnum('RollUpMethod', 'How the values of an indicator go into a roll-up.', {
  SUM_OF_PERIODS: value('The values of its periods are added up.', 'Suma de periodos', 'Sum of periods', 'Soma dos períodos'),
  LAST_PERIOD: value('The value of its last period is taken, which holds those before it.', 'Último periodo', 'Last period', 'Último período'),
  RATIO: value('Numerators and denominators are added up apart.', 'Numerador y denominador', 'Numerator and denominator', 'Numerador e denominador'),
});
export type RollUpMethod = keyof typeof RollUpMethod;

export const RollUpExclusion = defineEnum('RollUpExclusion', 'Why an indicator does not go into a roll-up.', {
  NOT_REPORTED: value('Neither it nor an indicator drawn from it has a value.', 'No reportado', 'Not reported', 'Não informado'),
  QUALITATIVE: value('Its progress is told in words.', 'Cualitativo', 'Qualitative', 'Qualitativo'),
  UNIT_DIFFERS: value('It is measured in another unit, or one of the two units is not reported.', 'Otra unidad', 'Unit differs', 'Outra unidade'),
  MEASUREMENT_NOT_REPORTED: value('Nobody says whether its values add up or hold each other.', 'Medición no reportada', 'Measurement not reported', 'Medição não informada'),
  RATIO_WITHOUT_PARTS: value('It is a share, rate or average whose numerator and denominator are not reported.', 'Proporción sin numerador y denominador', 'Ratio without its parts', 'Proporção sem numerador e denominador'),
});
export type RollUpExclusion = keyof typeof RollUpExclusion;

@ObjectType('RollUpInput', { simpleResolvers: true, description: 'An indicator drawn from the one that is rolled up, directly or through others, and what it brings.' })
export class RollUpInput {
  @Field(() => RollUpMethod, { nullable: true, description: 'How its values were taken; null when it was left out.' })
  method: RollUpMethod | null;

  @Field(() => [PartialDate], { description: 'Periods whose values were taken.' })
  periods: string[];

  @Field(() => Decimal, { nullable: true, description: 'What it brings; of a ratio its numerator. Null when it was left out.' })
  value: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Denominator that it brings; null unless it is a ratio.' })
  denominator: string | null;

  @Field(() => RollUpExclusion, { nullable: true, description: 'Why it was left out; null when it was not.' })
  leftOut: RollUpExclusion | null;

  indicatorId: string;
}

@ObjectType('IndicatorRollUp', { simpleResolvers: true, description: 'What the indicators drawn from an indicator have reached together: of projects in their program, of programs in the strategy. It is computed, never stored, and stands beside the value that the owner of the indicator reports.' })
export class IndicatorRollUp {
  @Field(() => Figure, { description: 'The sum, or for ratios the share of summed numerators in summed denominators; no value where no input counts.' })
  figure: Figure;

  @Field(() => String, { nullable: true, description: 'Unit of the sum.' })
  unit: string | null;

  @Field(() => [RollUpInput], { description: 'Every indicator that was looked at, those left out with the reason.' })
  inputs: RollUpInput[];
}
