import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';

export const InformationSystemKind = defineEnum('InformationSystemKind', 'What kind of information system it is.', {
  REGISTRY: value('Register of cooperation.', 'Registro', 'Registry', 'Registro'),
  STATISTICS: value('System for statistics.', 'Sistema estadístico', 'Statistical system', 'Sistema estatístico'),
  PLATFORM: value('Other platform for information.', 'Plataforma', 'Platform', 'Plataforma'),
});
export type InformationSystemKind = keyof typeof InformationSystemKind;

@Entity('information_system')
@Directive('@key(fields: "id")')
@ObjectType('InformationSystem', { implements: Node, simpleResolvers: true, description: 'A registry or other system that holds information on cooperation.' })
export class InformationSystem extends Record {
  @Column('jsonb')
  name: StoredText;

  @Field(() => String, { nullable: true, description: 'Acronym.' })
  @Column('text')
  acronym: string | null;

  @Field(() => InformationSystemKind, { nullable: true, description: 'What kind of information system it is.' })
  @Column('text')
  kind: InformationSystemKind | null;

  @Column('text')
  country: string | null;

  @Column('text', { name: 'organization_id' })
  organization: string | null;

  @Field(() => String, { nullable: true, description: 'Web address.' })
  @Column('text')
  url: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}
