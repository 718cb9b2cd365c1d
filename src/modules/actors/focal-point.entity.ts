import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

export const FocalPointRole = defineEnum('FocalPointRole', 'What an office answers for.', {
  COOPERATION: value('Cooperation as a whole.', 'Cooperación', 'Cooperation', 'Cooperação'),
  REGISTER: value('The data of the register.', 'Registro', 'Register', 'Registro'),
  STATISTICS: value('Statistics.', 'Estadística', 'Statistics', 'Estatística'),
  SECTOR: value('One sector.', 'Sector', 'Sector', 'Setor'),
});
export type FocalPointRole = keyof typeof FocalPointRole;

@Entity('focal_point')
@Directive('@key(fields: "id")')
@ObjectType('FocalPoint', { implements: Node, simpleResolvers: true, description: 'An office that answers for a country or an organization; never a person.' })
export class FocalPoint extends Record {
  @Column('jsonb')
  office: StoredText;

  @Field(() => FocalPointRole, { nullable: true, description: 'What the office answers for.' })
  @Column('text')
  role: FocalPointRole | null;

  @Column('text')
  country: string | null;

  @Column('text', { name: 'organization_id' })
  organization: string | null;

  @Field(() => String, { nullable: true, description: 'Mailbox of the office, where it agreed that it is shown and the entry still holds.' })
  @Column('text')
  mail: string | null;

  @Column('text')
  mailConsentOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when the entry holds; null where not reported.' })
  @Column('text')
  validUntil: string | null;
}
