import { Ctx as Context, Field, ObjectType, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { UserError } from '../../kernel/user-error';
import { Attestation } from './attestation.entity';
import { attestationById } from './attestations.loaders';
import { SavedRecord } from './writing.type';

@ObjectType({ description: 'What became of a word.' })
abstract class WordPayload {
  @Field(() => Attestation, { nullable: true, description: 'The word as everybody reads it now; null when it was refused.' })
  word(@Root() { saved }: { saved?: { recordId: string } }, @Context() ctx: Ctx): Promise<Row | null> | null {
    return saved ? attestationById(ctx).load(saved.recordId) : null;
  }

  @Field(() => SavedRecord, { nullable: true, description: 'The word as a record, with its version; null when it was refused.' })
  saved: SavedRecord | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  userErrors: UserError[];
}

@ObjectType('ConfirmRecordPayload', { simpleResolvers: true, description: 'What became of a record that was to be confirmed.' })
export class ConfirmRecordPayload extends WordPayload {}

@ObjectType('DisputeRecordPayload', { simpleResolvers: true, description: 'What became of a record that was to be disputed.' })
export class DisputeRecordPayload extends WordPayload {}

@ObjectType('WithdrawWordPayload', { simpleResolvers: true, description: 'What became of a word that was to be taken back.' })
export class WithdrawWordPayload {
  @Field(() => SavedRecord, { nullable: true, description: 'The word as its history ends; null when it was refused.' })
  saved: SavedRecord | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when the party is silent again.' })
  userErrors: UserError[];
}
