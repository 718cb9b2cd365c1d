import { Directive, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';

@Entity('country_evidence')
@Directive('@key(fields: "id")')
@ObjectType('CountryEvidence', { implements: Node, simpleResolvers: true, description: 'What a source says of the part that a country takes in cooperation. The roles of a country are counted from its projects, never read off here.' })
export class CountryEvidence extends Record {
  @Column('text')
  country: string;

  @Column('jsonb')
  text: StoredText;
}
