import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { refusal } from '../../kernel/user-error';
import { MergeRecordsInput, UndoMergeInput } from './merging.inputs';
import { merge, undoMerge } from './merging.service';
import { MergeRecordsPayload, UndoMergePayload } from './merging.type';

@Resolver()
export class MergingResolver {
  @Mutation(() => MergeRecordsPayload, { description: 'Merges a record of your own into the one that stands for the same: id and code of before lead there for everybody, title and history are kept, and it can be undone.' })
  mergeRecords(@Arg('input', () => MergeRecordsInput, { description: 'The two records.' }) { keptId, retiredId, version, reason }: MergeRecordsInput, @Context() ctx: Ctx): Promise<Row> {
    if (!reason?.trim()) throw refusal('REQUIRED', 'reason', 'why they are one');
    return merge(ctx, { keptId, retiredId, version, reason }) as Promise<Row>;
  }

  @Mutation(() => UndoMergePayload, { description: 'Undoes a merge: the retired record is public again under its own id, code and title. The merge stays readable, with the day on which it was undone.' })
  undoMerge(@Arg('input', () => UndoMergeInput, { description: 'The merge.' }) { id, reason }: UndoMergeInput, @Context() ctx: Ctx): Promise<Row> {
    if (!reason?.trim()) throw refusal('REQUIRED', 'reason', 'why it was a mistake');
    return undoMerge(ctx, id, reason) as Promise<Row>;
  }
}
