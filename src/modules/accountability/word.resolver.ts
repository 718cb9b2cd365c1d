import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { ConfirmRecordInput, DisputeRecordInput, WithdrawWordInput } from './word.inputs';
import { say, unsay } from './word.service';
import { ConfirmRecordPayload, DisputeRecordPayload, WithdrawWordPayload } from './word.type';

const INPUT = 'What is said.';

/** The second key: each party of a record speaks for itself. */
@Resolver()
export class WordResolver {
  @Mutation(() => ConfirmRecordPayload, { description: 'Confirms a record, or a field of it, in the name of a party. A word of before on the same is replaced. For who may publish for the party.' })
  async confirmRecord(@Arg('input', () => ConfirmRecordInput, { description: INPUT }) { recordId, field, note, party, citations, reason }: ConfirmRecordInput, @Context() ctx: Ctx): Promise<Row> {
    const said = { verdict: 'CONFIRMED' as const, field: field ?? null, ownValue: null, ownCurrency: null, note: note ?? null };
    return { saved: await say(ctx, { recordId, party: party ?? null, citations: citations ?? null, reason: reason ?? null }, said) };
  }

  @Mutation(() => DisputeRecordPayload, { description: 'Disputes a record, or a field of it, with the own value of a party, which stands beside that of the record and changes nothing of it. For who may publish for the party.' })
  async disputeRecord(@Arg('input', () => DisputeRecordInput, { description: INPUT }) { recordId, field, ownValue, ownCurrency, note, party, citations, reason }: DisputeRecordInput, @Context() ctx: Ctx): Promise<Row> {
    const said = { verdict: 'DISPUTED' as const, field: field ?? null, ownValue: ownValue ?? null, ownCurrency: ownCurrency ?? null, note: note ?? null };
    return { saved: await say(ctx, { recordId, party: party ?? null, citations: citations ?? null, reason: reason ?? null }, said) };
  }

  @Mutation(() => WithdrawWordPayload, { description: 'Takes a word back: the party is silent again, and what it had said stays in the history.' })
  async withdrawWord(@Arg('input', () => WithdrawWordInput, { description: INPUT }) { id, version, reason }: WithdrawWordInput, @Context() ctx: Ctx): Promise<Row> {
    return { saved: await unsay(ctx, id, version, reason ?? null) };
  }
}
