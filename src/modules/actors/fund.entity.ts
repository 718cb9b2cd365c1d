import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

export const FundKind = defineEnum('FundKind', 'What kind of fund it is.', {
  COOPERATION_FUND: value('Fund that pays for cooperation of a country.', 'Fondo de cooperación', 'Cooperation fund', 'Fundo de cooperação'),
  FINANCIAL_COOPERATION_FUND: value('Fund that gives financial cooperation, such as for infrastructure.', 'Fondo de cooperación financiera', 'Financial cooperation fund', 'Fundo de cooperação financeira'),
});
export type FundKind = keyof typeof FundKind;

@Entity('fund')
@Directive('@key(fields: "id")')
@ObjectType('Fund', { implements: Node, simpleResolvers: true, description: 'A fund of one country for cooperation; joint funds of two countries are records of their own.' })
export class Fund extends Record {
  @Column('jsonb')
  name: StoredText;

  @Field(() => String, { nullable: true, description: 'Acronym.' })
  @Column('text')
  acronym: string | null;

  @Field(() => FundKind, { nullable: true, description: 'What kind of fund it is.' })
  @Column('text')
  kind: FundKind | null;

  @Column('text')
  country: string | null;

  @Column('text', { name: 'organization_id' })
  organization: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was set up.' })
  @Column('text')
  establishedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}
