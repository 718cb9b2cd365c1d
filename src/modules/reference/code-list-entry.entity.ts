import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { PartialDate } from '../../kernel/scalars';
import { CodeStatus } from './sector.entity';

@Entity('code_list_entry')
@Directive('@key(fields: "id")')
@ObjectType('CodeListEntry', { implements: Node, simpleResolvers: true, description: 'A code of a list that other bodies maintain, such as the document categories of IATI.' })
export class CodeListEntry extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Field(() => String, { description: 'Name of the list, for example DocumentCategory.' })
  @Column('text')
  list: string;

  @Field(() => String, { description: 'Code in its list.' })
  @Column('text')
  code: string;

  @Column('jsonb')
  label: StoredText;

  @Field(() => CodeStatus, { description: 'Whether the code is in use.' })
  @Column('text')
  status: CodeStatus;

  @Field(() => PartialDate, { nullable: true, description: 'When the code was withdrawn, where known.' })
  @Column('text')
  withdrawnOn: string | null;
}
