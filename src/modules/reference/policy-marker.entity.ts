import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';

@Entity('policy_marker')
@Directive('@key(fields: "id")')
@ObjectType('PolicyMarker', { implements: Node, simpleResolvers: true, description: 'A policy marker of the OECD Development Assistance Committee: an aim that a project is screened for.' })
export class PolicyMarker extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Field(() => String, { description: 'Code of the marker, 1 to 12.' })
  @Column('text')
  code: string;

  @Column('jsonb')
  label: StoredText;
}
