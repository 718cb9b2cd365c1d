import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { Decimal, PartialDate } from '../../kernel/scalars';

export const StatisticFlow = defineEnum('StatisticFlow', 'Direction of the cooperation that a published statistic counts, seen from its country.', {
  PROVIDED: value('Given by the country.', 'Otorgada', 'Provided', 'Prestada'),
  RECEIVED: value('Received by the country.', 'Recibida', 'Received', 'Recebida'),
  BOTH: value('Given and received, counted together by the source.', 'En ambos sentidos', 'Both directions', 'Em ambos os sentidos'),
});
export type StatisticFlow = keyof typeof StatisticFlow;

@Entity('published_statistic')
@Directive('@key(fields: "id")')
@ObjectType('PublishedStatistic', { implements: Node, simpleResolvers: true, description: 'A number that a source prints. It is quoted, never computed, and never added to the figures of the register; sources may contradict each other.' })
export class PublishedStatistic extends Record {
  @Column('jsonb')
  subject: StoredText;

  @Field(() => Decimal, { description: 'The number, as printed.' })
  @Column('numeric')
  value: string;

  @Field(() => String, { description: 'Unit as the source has it, for example projects, percent or USD million.' })
  @Column('text')
  unit: string;

  /** Code of the currency, where the unit is money. */
  @Column('text')
  currency: string | null;

  @Field(() => String, { nullable: true, description: 'Period as printed, for example 2014, c. 2017 or to 2020.' })
  @Column('text')
  period: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Beginning of the period, where the source states it plainly.' })
  @Column('text')
  periodStart: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'End of the period, where the source states it plainly.' })
  @Column('text')
  periodEnd: string | null;

  /** ISO3 code of the country. */
  @Column('text')
  country: string | null;

  @Field(() => String, { nullable: true, description: 'What the number covers, in the words of the source.' })
  @Column('text')
  scope: string | null;

  @Field(() => StatisticFlow, { nullable: true, description: 'Whether it counts what the country gives or receives.' })
  @Column('text')
  flow: StatisticFlow | null;

  @Field(() => String, { nullable: true, description: 'Kind of cooperation counted, in the words of the source; not a modality of the register.' })
  @Column('text')
  modality: string | null;

  @Field(() => String, { nullable: true, description: 'Whose number it is and how it came about, as far as the source tells.' })
  @Column('text')
  basis: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True when the partners and sectors listed are all there are, false when the source names some of them; null without lists.' })
  @Column('boolean')
  breakdownExhaustive: boolean | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

export type BreakdownKind = 'PARTNER' | 'PARTNER_GROUP' | 'SECTOR';

/** One name in the lists that a source gives with its number: a country, a group (which is not its members) or a sector. */
@Entity('published_statistic_breakdown')
export class StatisticBreakdown {
  @PrimaryColumn('text')
  statisticId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  kind: BreakdownKind;

  @Column('text')
  country: string | null;

  @Column('text')
  name: string | null;
}
