import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { assertSignedIn } from '../../kernel/signed-in';
import type { Row } from '../../kernel/stub';
import { FollowQuestionInput, UnfollowQuestionInput } from './followed-question.inputs';
import { followQuestion, unfollowQuestion } from './followed-question.service';
import { FollowedQuestion, FollowedQuestionPayload, QuestionFiring } from './followed-question.type';
import { firingEventId, firingList, followedQuestionList } from './followed-questions.loaders';

const FollowedQuestionConnection = connectionOf(FollowedQuestion, 'FollowedQuestion', 'followed questions');
const QuestionFiringConnection = connectionOf(QuestionFiring, 'QuestionFiring', 'firings');

@Resolver(() => QuestionFiring)
export class FollowedQuestionResolver {
  @Query(() => FollowedQuestionConnection, { description: 'The questions that your parties follow, by the day on which they were saved. Without a token UNAUTHENTICATED.' })
  async followedQuestions(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    assertSignedIn(ctx);
    return FollowedQuestionConnection.of(await pageOf(ctx, followedQuestionList(), page));
  }

  @Query(() => QuestionFiringConnection, { description: 'Each time that the answer to a question that your parties follow changed, in the order in which it was found. It has no end: keep `endCursor` and ask again. Without a token UNAUTHENTICATED.' })
  async questionFirings(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('question', () => ID, { nullable: true, description: 'Of the followed question with this id; of all when left out.' }) question?: string | null): Promise<Page> {
    assertSignedIn(ctx);
    return QuestionFiringConnection.of(await pageOf(ctx, firingList(question ?? null), page));
  }

  @FieldResolver()
  eventId(@Root() { id }: Row): string {
    return firingEventId(id);
  }

  @Mutation(() => FollowedQuestionPayload, { description: 'Follows a question: it is asked again when the register changed, as everybody may ask it, and fires once when its answer changes and not otherwise. For who writes for the party.' })
  followQuestion(@Arg('input', () => FollowQuestionInput, { description: 'Which question.' }) input: FollowQuestionInput, @Context() ctx: Ctx): Promise<Row> {
    return followQuestion(ctx, input);
  }

  @Mutation(() => FollowedQuestionPayload, { description: 'Follows a question no longer; its firings go with it.' })
  unfollowQuestion(@Arg('input', () => UnfollowQuestionInput, { description: 'Which question.' }) { id }: UnfollowQuestionInput, @Context() ctx: Ctx): Promise<Row> {
    return unfollowQuestion(ctx, id);
  }
}
