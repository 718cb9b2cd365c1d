import { Ctx as Context, Field, ObjectType, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { UserError } from '../../kernel/user-error';
import { mergeNow } from './merging.service';
import { RecordMerge } from './record-merge.entity';
import { SavedRecord } from './writing.type';

@ObjectType({ description: 'What became of a merge.' })
abstract class MergingPayload {
  @Field(() => RecordMerge, { nullable: true, description: 'The merge; null when it was refused.' })
  merge(@Root() { mergeId }: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return mergeId ? mergeNow(ctx, mergeId) : null;
  }

  @Field(() => SavedRecord, { nullable: true, description: 'The record that was retired, or given back, as it stands now; null when it was refused.' })
  saved: SavedRecord | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  userErrors: UserError[];
}

@ObjectType('MergeRecordsPayload', { simpleResolvers: true, description: 'What became of records that were to be merged.' })
export class MergeRecordsPayload extends MergingPayload {}

@ObjectType('UndoMergePayload', { simpleResolvers: true, description: 'What became of a merge that was to be undone.' })
export class UndoMergePayload extends MergingPayload {}
