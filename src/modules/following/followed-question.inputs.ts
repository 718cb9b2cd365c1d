import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../kernel/write-inputs';

@InputType('FollowQuestionInput', { description: 'A question that is to be followed: a documented one, or one of your own.' })
export class FollowQuestionInput extends MutationInput {
  @Field(() => String, { description: 'What you call it, of at most 200 characters.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'Id of a documented question, such as PC-01.' })
  documentedId?: string | null;

  @Field(() => String, { nullable: true, description: 'Text of one query, where it is no documented one. It is checked, and priced, as if it were asked now.' })
  operation?: string | null;

  @Field(() => String, { nullable: true, description: 'Values of its variables: an object, as JSON text.' })
  variables?: string | null;

  @Field(() => String, { nullable: true, description: 'Party that follows it, of your own. Left out by who writes for one alone.' })
  party?: string | null;
}

@InputType('UnfollowQuestionInput', { description: 'A question that is to be followed no longer.' })
export class UnfollowQuestionInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the followed question.' })
  id: string;
}
