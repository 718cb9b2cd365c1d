import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { Principle } from './principle.entity';
import { RegisterMethod } from './register-method';

export const IndicatorSet = defineEnum('IndicatorSet', 'The framework that an indicator of effectiveness belongs to.', {
  GLOBAL: value('Framework of the Global Partnership for all countries.', 'Marco global', 'Global framework', 'Marco global'),
  SOUTH_SOUTH: value('Indicators made for South-South cooperation by a country that gives and receives.', 'Cooperación Sur-Sur', 'South-South cooperation', 'Cooperação Sul-Sul'),
});
export type IndicatorSet = keyof typeof IndicatorSet;

export const Applicability = defineEnum('Applicability', 'How far an indicator made for givers or for receivers fits a country that is both.', {
  HIGH: value('It fits well.', 'Alta', 'High', 'Alta'),
  PARTIAL: value('It fits in part.', 'Parcial', 'Partial', 'Parcial'),
  LOW: value('It hardly fits.', 'Baja', 'Low', 'Baixa'),
  DOES_NOT_APPLY: value('It does not apply.', 'No aplica', 'Does not apply', 'Não se aplica'),
});
export type Applicability = keyof typeof Applicability;

@Entity('effectiveness_indicator')
@Directive('@key(fields: "id")')
@ObjectType('EffectivenessIndicator', { implements: Node, simpleResolvers: true, description: 'An indicator of the effectiveness of cooperation in one of its versions. A new wording is a new version, never an edit.' })
export class EffectivenessIndicator extends Record {
  @Field(() => IndicatorSet, { description: 'The framework that it belongs to.' })
  @Column('text', { name: 'indicator_set' })
  set: IndicatorSet;

  @Column('text')
  exerciseId: string | null;

  @Field(() => String, { description: 'Letter or number printed in its framework: A to G, or 1 to 10.' })
  @Column('text')
  officialNumber: string;

  @Column('int')
  place: number;

  @Field(() => String, { nullable: true, description: 'Version of the wording, as its owner counts.' })
  @Column('text')
  version: string | null;

  @Field(() => Principle, { nullable: true, description: 'The principle that it belongs to; null where the source names none.' })
  @Column('text')
  principle: Principle | null;

  @Field(() => RegisterMethod, { nullable: true, description: 'From what records the register computes its own part of it; null where the register has no rule for it.' })
  @Column('text')
  method: RegisterMethod | null;

  @Column('jsonb')
  text: StoredText;

  @Column('jsonb')
  definition: StoredText | null;

  @Column('text')
  supersedesId: string | null;
}

/** Business fields that may be missing, as named in the API. */
export const INDICATOR_FIELDS = ['exercise', 'version', 'principle', 'definition'] as const;

abstract class IndicatorPart {
  @PrimaryColumn('text')
  indicatorId: string;

  @PrimaryColumn('int')
  position: number;
}

@Entity('effectiveness_item')
@ObjectType('EffectivenessItem', { simpleResolvers: true, description: 'One of the things by which an indicator of effectiveness is judged.' })
export class EffectivenessItem extends IndicatorPart {
  @Field(() => String, { description: 'Short name of the item within its indicator.' })
  @Column('text')
  name: string;

  @Column('jsonb')
  text: StoredText;
}

@Entity('indicator_applicability')
@ObjectType('IndicatorApplicability', { simpleResolvers: true, description: 'How far an indicator fits a country that gives and receives, as that country judged it.' })
export class IndicatorApplicability extends IndicatorPart {
  @Column('text')
  country: string;

  @Field(() => Applicability, { nullable: true, description: 'The judgement; null where the source does not show it.' })
  @Column('text')
  applicability: Applicability | null;
}
