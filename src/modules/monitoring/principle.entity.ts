import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';

export const Principle = defineEnum('Principle', 'The four principles of effective development cooperation (Busan, 2011).', {
  COUNTRY_OWNERSHIP: value('Countries set their own priorities and partners follow them; also printed as national ownership.', 'Apropiación nacional', 'Country ownership', 'Apropriação nacional'),
  FOCUS_ON_RESULTS: value('Cooperation works towards results that can be measured, by the frameworks of the country.', 'Enfoque en resultados', 'Focus on results', 'Foco em resultados'),
  INCLUSIVE_PARTNERSHIPS: value('All actors take part, each in a role of its own.', 'Alianzas incluyentes', 'Inclusive partnerships', 'Parcerias inclusivas'),
  TRANSPARENCY_ACCOUNTABILITY: value('Information is public, and partners answer to each other and to their people.', 'Transparencia y rendición de cuentas', 'Transparency and mutual accountability', 'Transparência e prestação de contas'),
});
export type Principle = keyof typeof Principle;

@Entity('effectiveness_principle')
@Directive('@key(fields: "id")')
@ObjectType('EffectivenessPrinciple', { implements: Node, simpleResolvers: true, description: 'A principle of effective cooperation under each of the names that sources give it.' })
export class EffectivenessPrinciple extends Record {
  @Field(() => Principle, { description: 'The principle.' })
  @Column('text')
  principle: Principle;

  @Column('jsonb')
  name: StoredText;

  @Column('jsonb')
  otherName: StoredText | null;
}
