import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { Decimal, PartialDate } from '../../kernel/scalars';
import { IndicatorValue, RevisedMeasure } from './indicator-value.type';

export const IndicatorDirection = defineEnum('IndicatorDirection', 'Which way an indicator has to go.', {
  UP: value('More is better.', 'Al alza', 'Up', 'Para cima'),
  DOWN: value('Less is better.', 'A la baja', 'Down', 'Para baixo'),
});
export type IndicatorDirection = keyof typeof IndicatorDirection;

export const IndicatorMeasurement = defineEnum('IndicatorMeasurement', 'How the values of successive periods go together.', {
  PERIODIC: value('Each period stands for itself; the values add up.', 'Por periodo', 'Per period', 'Por período'),
  CUMULATIVE: value('Each value holds those before it; the last one counts.', 'Acumulada', 'Cumulative', 'Cumulativa'),
});
export type IndicatorMeasurement = keyof typeof IndicatorMeasurement;

export const DisaggregationDimension = defineEnum('DisaggregationDimension', 'By what an indicator is broken down.', {
  SEX: value('Women and men.', 'Sexo', 'Sex', 'Sexo'),
  AGE_GROUP: value('Age groups.', 'Grupo de edad', 'Age group', 'Faixa etária'),
  ETHNIC_ORIGIN: value('Ethnic origin.', 'Origen étnico', 'Ethnic origin', 'Origem étnica'),
  SOCIO_ECONOMIC_GROUP: value('Socio-economic group.', 'Grupo socioeconómico', 'Socio-economic group', 'Grupo socioeconômico'),
  DISABILITY: value('People with and without a disability.', 'Discapacidad', 'Disability', 'Deficiência'),
  TERRITORY: value('Territories.', 'Territorio', 'Territory', 'Território'),
});
export type DisaggregationDimension = keyof typeof DisaggregationDimension;

@Entity('framework_indicator')
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType('FrameworkIndicator', { implements: Node, simpleResolvers: true, description: 'An indicator of a results framework, with its baseline, targets and what was reached.' })
export class FrameworkIndicator extends Record {
  @Column('text')
  frameworkId: string;

  @Column('text')
  nodeId: string | null;

  @Field(() => Int, { description: 'Place in the order of the plan.' })
  @Column('int')
  place: number;

  @Field(() => String, { nullable: true, description: 'Number as printed in the plan; null where the plan prints none.' })
  @Column('text')
  officialNumber: string | null;

  @Column('jsonb')
  name: StoredText;

  @Field(() => String, { nullable: true, description: 'Unit in which it is measured, for example percent.' })
  @Column('text')
  unit: string | null;

  @Field(() => IndicatorDirection, { nullable: true, description: 'Which way it has to go; null where the source leaves it open.' })
  @Column('text')
  direction: IndicatorDirection | null;

  @Field(() => IndicatorMeasurement, { nullable: true, description: 'Whether the values of its periods add up or hold each other.' })
  @Column('text')
  measurement: IndicatorMeasurement | null;

  @Field(() => Boolean, { nullable: true, description: 'True when it is a share, rate or average, whose values never add up; null where nobody says: a unit in percent is taken for one.' })
  @Column('boolean')
  isRatio: boolean | null;

  @Field(() => Boolean, { description: 'True when progress is told in words rather than numbers.' })
  @Column('boolean')
  isQualitative: boolean;

  baseline: IndicatorValue | null;

  target: IndicatorValue | null;

  @Column('text')
  baselineYear: string | null;

  @Column('numeric')
  baselineValue: string | null;

  @Column('text')
  targetYear: string | null;

  @Column('numeric')
  targetValue: string | null;

  @Field(() => [DisaggregationDimension], { nullable: true, description: 'By what its values are broken down; an empty list says that they are not, null that nobody reported it.' })
  @Column('text', { array: true })
  disaggregation: DisaggregationDimension[] | null;

  @Field(() => String, { nullable: true, description: 'Where its values come from, for example a household survey.' })
  @Column('text')
  dataSource: string | null;

  @Column('text')
  drawnFromId: string | null;

  @Column('text')
  sdgId: string | null;

  @Column('boolean')
  sdgSuggested: boolean;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

@Entity('framework_indicator_period')
@ObjectType('IndicatorPeriod', { simpleResolvers: true, description: 'What was to be reached, and what was reached, in one period.' })
export class IndicatorPeriod {
  @PrimaryColumn('text')
  indicatorId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => PartialDate, { description: 'The period, for example 2017 or 2017-Q1.' })
  @Column('text')
  period: string;

  @Field(() => Decimal, { nullable: true, description: 'What was to be reached; null where nothing was set.' })
  @Column('numeric')
  target: string | null;

  @Field(() => Decimal, { nullable: true, description: 'What was reached; null where it was not reported. Zero is a value.' })
  @Column('numeric')
  actual: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Numerator of a share or rate that was reached; null where only the share was reported.' })
  @Column('numeric')
  numerator: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Denominator of a share or rate that was reached; never zero.' })
  @Column('numeric')
  denominator: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the value reached was first reported; null where nobody noted it.' })
  @Column('text')
  reportedOn: string | null;
}

@Entity('framework_indicator_revision')
@ObjectType('IndicatorRevision', { simpleResolvers: true, description: 'A change of a baseline, target or actual value: both values stay readable, with who changed it, when and why.' })
export class IndicatorRevision {
  @PrimaryColumn('text')
  indicatorId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => RevisedMeasure, { description: 'What was changed.' })
  @Column('text')
  measure: RevisedMeasure;

  @Field(() => PartialDate, { nullable: true, description: 'Period whose value was changed; null for the baseline and for the final target.' })
  @Column('text')
  period: string | null;

  @Field(() => Decimal, { description: 'The value before.' })
  @Column('numeric')
  oldValue: string;

  @Field(() => Decimal, { nullable: true, description: 'The value since; null when it was withdrawn.' })
  @Column('numeric')
  newValue: string | null;

  @Field(() => PartialDate, { description: 'When it was changed.' })
  @Column('text')
  revisedOn: string;

  @Field(() => String, { description: 'Who changed it, as the source names it.' })
  @Column('text')
  revisedBy: string;

  @Field(() => String, { description: 'Why it was changed.' })
  @Column('text')
  reason: string;
}
