import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';

@Entity('country')
@Directive('@key(fields: "iso3")')
@Directive('@key(fields: "iso2")')
@Directive('@key(fields: "id")')
@ObjectType('Country', { implements: Node, simpleResolvers: true, description: 'A country or territory by ISO 3166-1.' })
export class Country extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Field(() => String, { description: 'Three-letter code of ISO 3166-1, for example MEX.' })
  @Column('text')
  iso3: string;

  @Field(() => String, { description: 'Two-letter code of ISO 3166-1, for example MX.' })
  @Column('text')
  iso2: string;

  @Field(() => String, { nullable: true, description: 'Numeric code of UN M49.' })
  @Column('text')
  m49: string | null;

  @Column('text')
  region: string | null;

  @Field(() => String, { nullable: true, description: 'Main currency, by ISO 4217.' })
  @Column('text')
  currency: string | null;

  @Column('jsonb')
  label: StoredText;
}
