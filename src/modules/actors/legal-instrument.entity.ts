import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

export const LegalInstrumentKind = defineEnum('LegalInstrumentKind', 'What kind of legal text it is.', {
  LAW: value('Law passed by a parliament.', 'Ley', 'Law', 'Lei'),
  DECREE: value('Decree of a government.', 'Decreto', 'Decree', 'Decreto'),
  REGULATION: value('Regulation under a law.', 'Reglamento', 'Regulation', 'Regulamento'),
  GUIDELINES: value('Guidelines or rules of operation.', 'Lineamientos', 'Guidelines', 'Diretrizes'),
});
export type LegalInstrumentKind = keyof typeof LegalInstrumentKind;

@Entity('legal_instrument')
@Directive('@key(fields: "id")')
@ObjectType('LegalInstrument', { implements: Node, simpleResolvers: true, description: 'A law, decree or rule on cooperation, with its versions.' })
export class LegalInstrument extends Record {
  @Column('jsonb')
  name: StoredText;

  @Field(() => String, { nullable: true, description: 'Acronym.' })
  @Column('text')
  acronym: string | null;

  @Field(() => LegalInstrumentKind, { nullable: true, description: 'What kind of legal text it is.' })
  @Column('text')
  kind: LegalInstrumentKind | null;

  @Column('text')
  country: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

@Entity('legal_version')
@ObjectType('LegalVersion', { simpleResolvers: true, description: 'One version of a legal text. A later version does not overwrite an earlier one.' })
export class LegalVersion {
  @PrimaryColumn('text')
  legalInstrumentId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => String, { nullable: true, description: 'What the version is called, for example original text.' })
  @Column('text')
  label: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was passed.' })
  @Column('text')
  adoptedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was published.' })
  @Column('text')
  publishedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when it is in force.' })
  @Column('text')
  inForceFrom: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it was in force; null where it still is or where not reported.' })
  @Column('text')
  inForceTo: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was published, for example in an official journal.' })
  @Column('text')
  publication: string | null;

  @Field(() => String, { nullable: true, description: 'Web address of the text.' })
  @Column('text')
  url: string | null;
}
