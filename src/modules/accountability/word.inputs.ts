import { Field, ID, InputType, Int } from 'type-graphql';
import { CitationInput, MutationInput } from '../../kernel/write-inputs';

@InputType({ description: 'A word of a party on a record.' })
abstract class WordInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the record.' })
  recordId: string;

  @Field(() => String, { nullable: true, description: 'Field that it is about, such as money; the record as a whole when left out.' })
  field?: string | null;

  @Field(() => String, { nullable: true, description: 'What the party adds, in brief.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Party that says so: ISO3 code or code of an organization. Left out by who writes for one alone.' })
  party?: string | null;

  @Field(() => [CitationInput], { nullable: true, description: 'Sources that bear it out; those of the record when left out.' })
  citations?: CitationInput[] | null;
}

@InputType('ConfirmRecordInput', { description: 'A record that a party confirms.' })
export class ConfirmRecordInput extends WordInput {}

@InputType('DisputeRecordInput', { description: 'A record, or a field of it, that a party disputes: with its own value, or a note that says what is wrong.' })
export class DisputeRecordInput extends WordInput {
  @Field(() => String, { nullable: true, description: "The party's own value of the field, as text." })
  ownValue?: string | null;

  @Field(() => String, { nullable: true, description: 'Currency of the own value where it is an amount, by ISO 4217.' })
  ownCurrency?: string | null;
}

@InputType('WithdrawWordInput', { description: 'A word that a party takes back; its `reason` is required.' })
export class WithdrawWordInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the attestation.' })
  id: string;

  @Field(() => Int, { description: 'Version that was read.' })
  version: number;
}
