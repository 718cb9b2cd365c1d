import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RecordVisibility } from '../../kernel/record-visibility';
import { UserError } from '../../kernel/user-error';

@ObjectType('SavedRecord', { simpleResolvers: true, description: 'A record as a change left it.' })
export class SavedRecord {
  @Field(() => ID, { description: 'Id of the record; `node(id:)` finds it.' })
  recordId: string;

  @Field(() => Int, { description: 'Its version now.' })
  version: number;

  @Field(() => RecordVisibility, { description: 'Whether that version is public.' })
  visibility: RecordVisibility;
}

@ObjectType('PublishRecordsPayload', { simpleResolvers: true, description: 'What became of records that were to be made public.' })
export class PublishRecordsPayload {
  @Field(() => [SavedRecord], { nullable: true, description: 'The records in the order asked; null when it was refused.' })
  saved: SavedRecord[] | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when all are public.' })
  userErrors: UserError[];
}

@ObjectType('WithdrawRecordPayload', { simpleResolvers: true, description: 'What became of a record that was to be withdrawn.' })
export class WithdrawRecordPayload {
  @Field(() => SavedRecord, { nullable: true, description: 'The record; null when it was refused.' })
  saved: SavedRecord | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  userErrors: UserError[];
}
