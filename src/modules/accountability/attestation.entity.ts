import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

export const Verdict = defineEnum('Verdict', 'What a party says of a record. Where it has said nothing there is no attestation: silence is not consent.', {
  CONFIRMED: value('The party confirms it.', 'Confirmado', 'Confirmed', 'Confirmado'),
  DISPUTED: value('The party disputes it; its own value stands beside that of the record.', 'En disputa', 'Disputed', 'Contestado'),
});
export type Verdict = keyof typeof Verdict;

@Entity('attestation')
@Directive('@key(fields: "id")')
@ObjectType('Attestation', { implements: Node, simpleResolvers: true, description: 'The word of a party on a record or on one field of it.' })
export class Attestation extends Record {
  @Column('text')
  recordType: string;

  @Column('text')
  recordId: string;

  @Field(() => String, { nullable: true, description: 'The field that it is about; null when it is about the record as a whole.' })
  @Column('text')
  field: string | null;

  @Column('text')
  partyCountry: string | null;

  @Column('text')
  partyOrganizationId: string | null;

  @Field(() => Verdict, { description: 'Confirmed or disputed.' })
  @Column('text')
  verdict: Verdict;

  @Field(() => String, { nullable: true, description: "The party's own value of a disputed field, as text." })
  @Column('text')
  ownValue: string | null;

  @Field(() => String, { nullable: true, description: 'Currency of the own value where it is an amount, by ISO 4217.' })
  @Column('text')
  ownCurrency: string | null;

  @Field(() => String, { nullable: true, description: 'What the party adds, in brief.' })
  @Column('text')
  note: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the party said it.' })
  @Column('text', { name: 'attested_on' })
  on: string | null;
}

/** Business fields that may be missing, as named in the API. */
export const ATTESTATION_FIELDS = ['on'] as const;
