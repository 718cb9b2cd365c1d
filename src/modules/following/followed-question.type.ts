import { Ctx as Context, Directive, Field, ID, Int, ObjectType, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Node } from '../../kernel/node';
import { Instant, PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { UserError } from '../../kernel/user-error';
import { followedQuestionById } from './followed-questions.loaders';

@Directive('@key(fields: "id")')
@ObjectType('FollowedQuestion', { implements: Node, simpleResolvers: true, description: 'A question that a party follows: it is asked again when the register changed, and each new day, as everybody may ask it, without a token, so that drafts are no part of its answer. It fires once when its answer changes and not otherwise. Seen by the own people of the party alone.' })
export class FollowedQuestion extends Node {
  @Field(() => String, { description: 'Party that follows it: ISO3 code of a country or code of an organization.' })
  party: string;

  @Field(() => String, { description: 'What the party calls it.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'Id of the documented question that it is, such as PC-01; null where the party wrote it itself.' })
  documentedId: string | null;

  @Field(() => String, { description: 'Text of the query, as it was when it was saved.' })
  operation: string;

  @Field(() => String, { description: 'Values of its variables, as JSON text.' })
  variables: string;

  @Field(() => Int, { description: 'Its price in objects, when it was saved.' })
  cost: number;

  @Field(() => PartialDate, { description: 'Day on which it was saved.' })
  createdOn: string;

  @Field(() => Instant, { nullable: true, description: 'When it was first asked, moments after it was saved: it fires for what changed since. Null until then.' })
  followedSince: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was last asked.' })
  askedAt: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of its answer now. What only tells the day of the answer (`asOf`, `ageDays`) is left out.' })
  digest: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the data that it was last asked of: of the newest load, and of the newest change.' })
  dataVersion: string | null;

  @Field(() => String, { nullable: true, description: 'Why there was no answer the last time; it is asked again. Null where there was one.' })
  problem: string | null;
}

@ObjectType('QuestionFiring', { simpleResolvers: true, description: 'The answer to a followed question changed. What changed between two times that it was asked, and was changed back, fires nothing.' })
export class QuestionFiring {
  @Field(() => ID, { description: 'The same whenever the firing is read or delivered again. It is its cursor too.' })
  eventId: string;

  @Field(() => Instant, { description: 'When the change was found.' })
  firedAt: string;

  @Field(() => String, { description: 'SHA-256 of the answer before.' })
  oldDigest: string;

  @Field(() => String, { description: 'SHA-256 of the answer since.' })
  newDigest: string;

  @Field(() => String, { description: 'Number of the data that still had the answer before.' })
  oldDataVersion: string;

  @Field(() => String, { description: 'Number of the data that has the new answer.' })
  dataVersion: string;

  @Field(() => FollowedQuestion, { nullable: true, description: 'The question; null once nobody follows it any more.' })
  question(@Root() { questionId }: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return followedQuestionById(ctx).load(questionId);
  }
}

@ObjectType('FollowedQuestionPayload', { simpleResolvers: true, description: 'What became of a question that was to be followed, or no longer.' })
export class FollowedQuestionPayload {
  @Field(() => FollowedQuestion, { nullable: true, description: 'The question as it stands now; null when it was refused, or is followed no longer.' })
  question(@Root() { questionId }: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return questionId ? followedQuestionById(ctx).load(questionId) : null;
  }

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  userErrors: UserError[];
}
