import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { recordsPort, type Saved } from '../../kernel/records.port';
import { refusal } from '../../kernel/user-error';
import { PublishRecordsInput, WithdrawRecordInput } from './writing.inputs';
import { PublishRecordsPayload, WithdrawRecordPayload } from './writing.type';

const RECORDS_MAX = 100;
const INPUT = 'What is to be done.';

@Resolver()
export class WritingResolver {
  @Mutation(() => PublishRecordsPayload, { description: 'Makes the newest versions of records public, all at once: nobody sees half of a change. For officials of their custodian, and administrators of agencies.' })
  async publishRecords(@Arg('input', () => PublishRecordsInput, { description: INPUT }) { records, reason }: PublishRecordsInput, @Context() ctx: Ctx): Promise<{ saved: Saved[] }> {
    if (records.length < 1 || records.length > RECORDS_MAX) throw badInput('input.records', `1 to ${RECORDS_MAX} records`, records.length);
    return { saved: await recordsPort.read.publish(ctx, records, reason ?? null) };
  }

  @Mutation(() => WithdrawRecordPayload, { description: 'Takes a public record back among the drafts of its custodian, with a reason that everybody reads; a draft that was never public is thrown away.' })
  async withdrawRecord(@Arg('input', () => WithdrawRecordInput, { description: INPUT }) { id, version, reason }: WithdrawRecordInput, @Context() ctx: Ctx): Promise<{ saved: Saved }> {
    if (!reason?.trim()) throw refusal('REQUIRED', 'reason', 'why the record is withdrawn');
    return { saved: await recordsPort.read.withdraw(ctx, id, version, reason) };
  }
}
