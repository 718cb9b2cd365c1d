import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { PartialDate } from '../../kernel/scalars';

export const CodeStatus = defineEnum('CodeStatus', 'Whether a code may still be given to new records.', {
  ACTIVE: value('In use.', 'Vigente', 'Active', 'Vigente'),
  WITHDRAWN: value('Withdrawn from the list; older records may still carry it.', 'Retirado', 'Withdrawn', 'Retirado'),
});
export type CodeStatus = keyof typeof CodeStatus;

@Entity('sector')
@Directive('@key(fields: "id")')
@ObjectType('Sector', { implements: Node, simpleResolvers: true, description: 'A sector of one of the vocabularies in use: DAC purpose codes, or the sectors of Ibero-American cooperation (SEGIB).' })
export class Sector extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Field(() => String, { description: 'Vocabulary: DAC or SEGIB, or that of a data package.' })
  @Column('text')
  vocabulary: string;

  @Field(() => String, { description: 'Code in its vocabulary.' })
  @Column('text')
  code: string;

  @Column('text')
  parentId: string | null;

  @Field(() => Int, { description: 'Depth in the tree; in the DAC vocabulary the number of digits.' })
  @Column('int')
  level: number;

  @Column('jsonb')
  label: StoredText;

  @Field(() => CodeStatus, { description: 'Whether the code is in use.' })
  @Column('text')
  status: CodeStatus;

  @Field(() => PartialDate, { nullable: true, description: 'When the code was withdrawn, where known.' })
  @Column('text')
  withdrawnOn: string | null;
}
