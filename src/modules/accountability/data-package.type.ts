import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../kernel/user-error';
import { SavedRecord } from './writing.type';

@ObjectType('SaveDataPackagePayload', { simpleResolvers: true, description: 'What became of the records of a data package.' })
export class SaveDataPackagePayload {
  @Field(() => [SavedRecord], { nullable: true, description: 'The records, those first that others name; one that stood like this already has the version that it had. Null when it was refused.' })
  saved: SavedRecord[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True when it was tried only, and nothing stays. Null when it was refused.' })
  isDryRun: boolean | null;

  @Field(() => [UserError], { description: 'Why it was refused, with the file and the place in it: projects[3].title. Empty when all records were saved.' })
  userErrors: UserError[];
}
