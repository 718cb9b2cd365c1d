import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';

@Entity('region')
@Directive('@key(fields: "id")')
@ObjectType('Region', { implements: Node, simpleResolvers: true, description: 'A region of the world as the United Nations cut it for statistics (M49).' })
export class Region extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Field(() => String, { description: 'Three-digit code of M49, for example 013.' })
  @Column('text')
  code: string;

  @Column('text')
  parentId: string | null;

  @Column('jsonb')
  label: StoredText;
}
