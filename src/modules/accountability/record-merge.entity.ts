import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

/** A merge is known by the code that it retired, so `code` is the code of before. */
@Entity('record_merge')
@Directive('@key(fields: "id")')
@ObjectType('RecordMerge', { implements: Node, simpleResolvers: true, description: 'A record that was found to be the same as another and merged into it. `code` is the code that it had; code and id of before still find the record that was kept.' })
export class RecordMerge extends Record {
  @Column('text')
  recordType: string;

  @Field(() => ID, { description: 'Id that the merged record had.' })
  @Column('text')
  oldId: string;

  @Column('text')
  keptId: string;

  /** End of the chain of merges, found after each load (followMerges). */
  @Column({ type: 'text', insert: false, update: false })
  todayId: string | null;

  @Column('jsonb')
  title: StoredText | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the two were merged.' })
  @Column('text')
  mergedOn: string | null;

  @Column('text')
  byCountry: string | null;

  @Column('text')
  byOrganizationId: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the merge was undone; null while it stands.' })
  @Column('text')
  undoneOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why they are one, in brief.' })
  @Column('text')
  note: string | null;
}

/** Business fields that may be missing, as named in the API; a merge that stands has no `undoneOn`. */
export const RECORD_MERGE_FIELDS = ['title', 'mergedOn'] as const;
