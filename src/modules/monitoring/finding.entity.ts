import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { Principle } from './principle.entity';

export const FindingKind = defineEnum('FindingKind', 'Whether a finding tells of what works or of what could be better.', {
  PROGRESS: value('Something that works or has come further.', 'Avance', 'Progress', 'Avanço'),
  OPPORTUNITY: value('Something that could be better.', 'Área de oportunidad', 'Area of opportunity', 'Área de oportunidade'),
});
export type FindingKind = keyof typeof FindingKind;

@Entity('monitoring_finding')
@Directive('@key(fields: "id")')
@ObjectType('Finding', { implements: Node, simpleResolvers: true, description: 'A conclusion of a monitoring exercise, in our words.' })
export class Finding extends Record {
  @Column('text')
  exerciseId: string;

  @Field(() => FindingKind, { description: 'Progress or area of opportunity.' })
  @Column('text')
  kind: FindingKind;

  @Field(() => Principle, { nullable: true, description: 'The principle under which the report lists it.' })
  @Column('text')
  principle: Principle | null;

  @Column('int')
  place: number;

  @Column('jsonb')
  text: StoredText;
}
