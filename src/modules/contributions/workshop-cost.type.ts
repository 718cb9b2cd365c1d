import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { FigureCoverage } from '../../kernel/figure';
import { TABLE_ARGUMENT, TO_ARGUMENT } from '../../kernel/money';
import { Decimal } from '../../kernel/scalars';
import { ConvertedFigure, FigureBasis } from './contribution-figure.type';

export const CostGapPart = defineEnum('CostGapPart', 'Which part of a ratio of money to places has a gap.', {
  MONEY: value('The money above the line: a line without an amount or a rate.', 'Dinero', 'Money', 'Dinheiro'),
  PLACES: value('The places below the line: a count that is held back or not reported, an event that nobody counted.', 'Lugares', 'Places', 'Vagas'),
});
export type CostGapPart = keyof typeof CostGapPart;

export const WorkshopCostWarning = defineEnum('WorkshopCostWarning', 'What to bear in mind when a project\'s money is divided by the places of its workshops.', {
  COVERS_MORE_THAN_WORKSHOPS: value('The money is that of the whole project, which does more than hold workshops: a place did not cost so much.', 'El dinero cubre más que los talleres', 'The money covers more than workshops', 'O dinheiro cobre mais do que as oficinas'),
  EFFORT_LEFT_OUT: value('Effort in kind, such as expert days, is not in the money.', 'No incluye aportaciones en especie', 'Effort in kind is left out', 'Sem contribuições em espécie'),
  HAS_GAPS: value('Money or places are known in part only, and the caller asked for the ratio all the same.', 'Con datos faltantes', 'Has gaps', 'Com dados ausentes'),
});
export type WorkshopCostWarning = keyof typeof WorkshopCostWarning;

@ObjectType('CostGap', { simpleResolvers: true, description: 'Something that is not known of a ratio of money to places.' })
export class CostGap {
  @Field(() => CostGapPart, { description: 'Above the line or below it.' })
  part: CostGapPart;

  @Field(() => String, { description: 'Reason: NOT_REPORTED, WITHHELD, NO_RATE, SUPPRESSED, NONE_COUNTED where there is not one place, and so on.' })
  reason: string;

  @Field(() => Int, { description: 'Lines, counts or events concerned.' })
  count: number;
}

@ObjectType('CostPerPlace', { simpleResolvers: true, description: 'Money over places, with its basis, or why it is refused. Its lines are the members.' })
export class CostPerPlace extends FigureBasis {
  @Field(() => Decimal, { nullable: true, description: 'Money for one place, rounded half up once; null where it is refused because of the gaps.' })
  value: string | null;

  @Field(() => String, { description: 'Currency wanted.' })
  currency: string;

  @Field(() => Decimal, { nullable: true, description: 'The money, rounded half up once; null where none is known.' })
  numerator: string | null;

  @Field(() => Int, { nullable: true, description: 'The places, as they may be read; null with a gap.' })
  denominator: number | null;

  @Field(() => FigureCoverage, { description: 'Events whose places are counted, those held or perhaps held that are not, and those left out because they were not held.' })
  places: FigureCoverage;

  @Field(() => [CostGap], { description: 'What is not known. With any gap the ratio is refused, unless the question says withGaps; without money or places it always is.' })
  gaps: CostGap[];
}

@ObjectType('WorkshopCost', { simpleResolvers: true, description: 'The money of a project over the places of its workshops: a rough measure, to be read with its warnings.' })
export class WorkshopCost {
  @Field(() => ConvertedFigure, { description: 'The money of the project in the currency wanted.' })
  cash: ConvertedFigure;

  @Field(() => CostPerPlace, { description: 'For one attendance. Somebody who came to two workshops took two places.' })
  perAttendance: CostPerPlace;

  @Field(() => CostPerPlace, { description: 'For one person, however many workshops that person came to.' })
  perPerson: CostPerPlace;

  @Field(() => [WorkshopCostWarning], { description: 'What to bear in mind.' })
  warnings: WorkshopCostWarning[];
}

@ArgsType()
export class WorkshopCostArgs {
  @Field(() => String, { description: TO_ARGUMENT })
  to: string;

  @Field(() => String, { nullable: true, description: TABLE_ARGUMENT })
  table?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'True to divide what is known although there are gaps; they are told beside it.' })
  withGaps: boolean;
}
