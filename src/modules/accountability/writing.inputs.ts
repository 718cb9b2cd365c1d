import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput, RecordVersionInput } from '../../kernel/write-inputs';

@InputType('PublishRecordsInput', { description: 'Records that are to be made public together.' })
export class PublishRecordsInput extends MutationInput {
  @Field(() => [RecordVersionInput], { description: 'The records, 1 to 100, each at the version that was read. All of them are made public, or none.' })
  records: RecordVersionInput[];
}

@InputType('WithdrawRecordInput', { description: 'A record that is to be no longer public, or a draft to be thrown away.' })
export class WithdrawRecordInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the record.' })
  id: string;

  @Field(() => Int, { description: 'Version that was read.' })
  version: number;
}
