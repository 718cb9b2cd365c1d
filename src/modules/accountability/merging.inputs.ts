import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../kernel/write-inputs';

@InputType('MergeRecordsInput', { description: 'Two records that are the same; the `reason` is required.' })
export class MergeRecordsInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the record that is kept; it stays as it is.' })
  keptId: string;

  @Field(() => ID, { description: 'Id of the record that is retired, of which you are custodian.' })
  retiredId: string;

  @Field(() => Int, { description: 'Version of the retired record that was read.' })
  version: number;
}

@InputType('UndoMergeInput', { description: 'A merge that was a mistake; the `reason` is required.' })
export class UndoMergeInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the merge.' })
  id: string;
}
