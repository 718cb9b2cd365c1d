import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

export const AgreementKind = defineEnum('AgreementKind', 'What an agreement is.', {
  CONVENTION: value('Convention or basic agreement on cooperation.', 'Convenio', 'Convention', 'Convênio'),
  TREATY: value('Treaty.', 'Tratado', 'Treaty', 'Tratado'),
  ASSOCIATION: value('Agreement on a strategic association.', 'Acuerdo de asociación estratégica', 'Strategic association agreement', 'Acordo de associação estratégica'),
  MEMORANDUM: value('Memorandum of understanding.', 'Memorándum de entendimiento', 'Memorandum of understanding', 'Memorando de entendimento'),
  OTHER: value('Something else.', 'Otro', 'Other', 'Outro'),
});
export type AgreementKind = keyof typeof AgreementKind;

@Entity('agreement')
@Directive('@key(fields: "id")')
@ObjectType('Agreement', { implements: Node, simpleResolvers: true, description: 'A convention, memorandum or the like on which cooperation rests.' })
export class Agreement extends Record {
  @Column('jsonb')
  title: StoredText;

  @Field(() => AgreementKind, { nullable: true, description: 'Convention, treaty, memorandum and so on.' })
  @Column('text')
  kind: AgreementKind | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was signed.' })
  @Column('text')
  signedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it entered into force.' })
  @Column('text')
  inForceOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it ends, unless renewed; absent with the reason NOT_APPLICABLE where it has no end.' })
  @Column('text')
  expiresOn: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it renews itself unless a party objects; null where no source says.' })
  @Column('boolean')
  tacitRenewal: boolean | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it next renews itself.' })
  @Column('text')
  nextRenewalOn: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was signed.' })
  @Column('text')
  place: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

@Entity('agreement_signatory')
@ObjectType('AgreementSignatory', { simpleResolvers: true, description: 'A party that signed an agreement.' })
export class AgreementSignatory {
  @PrimaryColumn('text')
  agreementId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  country: string | null;

  @Column('text')
  organizationId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the signatory as printed.' })
  @Column('text')
  partner: string | null;
}

@Entity('agreement_clause')
@ObjectType('AgreementClause', { simpleResolvers: true, description: 'A clause of an agreement, in brief.' })
export class AgreementClause {
  @PrimaryColumn('text')
  agreementId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => String, { nullable: true, description: 'Number or heading of the clause, as printed.' })
  @Column('text')
  label: string | null;

  @Column('jsonb')
  text: StoredText;
}
