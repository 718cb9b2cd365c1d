import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

export const FrameworkKind = defineEnum('FrameworkKind', 'What sort of plan a results framework is.', {
  NATIONAL_VISION: value('Long-term vision or strategy of a country, beyond one government.', 'Visión de país', 'National vision', 'Visão de país'),
  NATIONAL_PLAN: value('National development plan of a government.', 'Plan nacional de desarrollo', 'National development plan', 'Plano nacional de desenvolvimento'),
  SECTOR_PLAN: value('Plan or program of one sector.', 'Plan sectorial', 'Sector plan', 'Plano setorial'),
  SUBNATIONAL_PLAN: value('Plan of a state, department, province or municipality.', 'Plan subnacional', 'Subnational plan', 'Plano subnacional'),
  PROVIDER_STRATEGY: value('Strategy by which a country or organization gives cooperation.', 'Estrategia de cooperación', 'Cooperation strategy', 'Estratégia de cooperação'),
  REGIONAL_STRATEGY: value('Strategy of a group of countries.', 'Estrategia regional', 'Regional strategy', 'Estratégia regional'),
  PROGRAM: value('Results framework of one program of cooperation.', 'Marco de un programa', 'Framework of a program', 'Marco de um programa'),
  PROJECT: value('Results framework of one project.', 'Marco de un proyecto', 'Framework of a project', 'Marco de um projeto'),
});
export type FrameworkKind = keyof typeof FrameworkKind;

export const FrameworkStatus = defineEnum('FrameworkStatus', 'Whether a results framework was adopted.', {
  ADOPTED: value('Adopted or published by its owner.', 'Adoptado', 'Adopted', 'Adotado'),
  ANNOUNCED: value('Announced only; never taken to be in force.', 'Anunciado', 'Announced', 'Anunciado'),
});
export type FrameworkStatus = keyof typeof FrameworkStatus;

@Entity('results_framework')
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType('ResultsFramework', { implements: Node, simpleResolvers: true, description: 'A plan with objectives and indicators by which results are told: of a country, a sector, a region, a provider, a program or a project. Each version is a framework of its own.' })
export class ResultsFramework extends Record {
  @Field(() => FrameworkKind, { description: 'What sort of plan it is.' })
  @Column('text')
  kind: FrameworkKind;

  @Column('text')
  ownerCountry: string | null;

  @Column('text')
  ownerGroupingId: string | null;

  @Column('text')
  ownerOrganizationId: string | null;

  @Column('jsonb')
  name: StoredText;

  @Field(() => FrameworkStatus, { nullable: true, description: 'Whether it was adopted or only announced; null where no source says so.' })
  @Column('text')
  status: FrameworkStatus | null;

  @Field(() => PartialDate, { nullable: true, description: 'Begin of the period that the plan covers.' })
  @Column('text', { name: 'start_on' })
  start: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'End of the period that the plan covers, or day on which a newer version took its place.' })
  @Column('text', { name: 'end_on' })
  end: string | null;

  @Field(() => String, { nullable: true, description: 'Version of the plan, as its owner counts.' })
  @Column('text')
  version: string | null;

  @Column('text')
  supersedesId: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was officially published, for example a gazette, law or decree.' })
  @Column('text')
  officialPublication: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was officially published.' })
  @Column('text')
  publishedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Web address of the official publication; copies elsewhere are among the sources.' })
  @Column('text')
  officialUrl: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True when a government owns it: only then may it show alignment with what a country wants.' })
  @Column('boolean')
  isGovernmentOwned: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True when the plan itself counts the cooperation that its country gives among its goals, as a strategy of cooperation does; null where no source says so.' })
  @Column('boolean')
  countsGiving: boolean | null;

  @Field(() => String, { nullable: true, description: 'Body that answers for it, as the source names it.' })
  @Column('text')
  responsible: string | null;

  @Column('text')
  responsibleOrganizationId: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}
