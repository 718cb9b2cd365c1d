import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { SdgLevel } from '../../kernel/sdg-level';

/** A party is one of a country, an organization or a grouping. */
@Entity('bilateral_program_party')
export class BilateralProgramParty {
  @PrimaryColumn('text')
  programId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  country: string | null;

  @Column('text')
  organizationId: string | null;

  @Column('text')
  groupingId: string | null;
}

@Entity('bilateral_program_priority_area')
@ObjectType('PriorityArea', { simpleResolvers: true, description: 'A priority area of a program.' })
export class PriorityArea {
  @PrimaryColumn('text')
  programId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('jsonb')
  text: StoredText;

  @Column('text')
  nodeId: string | null;
}

@Entity('bilateral_program_sdg')
@ObjectType('ProgramSdgReference', { simpleResolvers: true, description: 'A reference of a program to the Sustainable Development Goals, as deep as its source makes it.' })
export class ProgramSdgReference {
  @PrimaryColumn('text')
  programId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  sdgId: string;

  @Field(() => SdgLevel, { description: 'Goal, target or indicator: how deep the reference goes.' })
  @Column('text')
  level: SdgLevel;
}
