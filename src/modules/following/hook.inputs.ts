import { Field, ID, InputType } from 'type-graphql';
import { ChangeKind } from '../../kernel/change-kind';
import { MutationInput } from '../../kernel/write-inputs';
import { HookSubject } from './hook-subject.enum';

@InputType('CreateHookInput', { description: 'An address to which the feed of public changes is to be delivered.' })
export class CreateHookInput extends MutationInput {
  @Field(() => String, { description: 'Where to: an address that begins with https://, of a public host.' })
  url: string;

  @Field(() => [HookSubject], { nullable: true, description: 'What is to be delivered; public changes when left out.' })
  subjects?: HookSubject[] | null;

  @Field(() => [String], { nullable: true, description: 'Only changes of records of these types, such as Project.' })
  types?: string[] | null;

  @Field(() => [ChangeKind], { nullable: true, description: 'Only changes of these kinds.' })
  kinds?: ChangeKind[] | null;

  @Field(() => String, { nullable: true, description: 'Only what concerns this party, as in `changes(party:)`: ISO3 code of a country or code of an organization.' })
  about?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only changes of the record with this id.' })
  record?: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the feed after which delivery begins; with what happens from now on when left out.' })
  after?: string | null;

  @Field(() => String, { nullable: true, description: 'Party whose hook it is, of your own. Left out by who writes for one alone.' })
  party?: string | null;
}

@InputType('HookInput', { description: 'A hook that is to be changed.' })
export class HookInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the hook.' })
  id: string;
}

@InputType('ReplayHookInput', { description: 'A hook that is to deliver again.' })
export class ReplayHookInput extends HookInput {
  @Field(() => String, { nullable: true, description: 'Cursor of the feed, or id of an event, after which delivery begins again; from the beginning of the feed when left out.' })
  after?: string | null;
}
