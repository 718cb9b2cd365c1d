import { Arg, Args, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import { connectionOf, type Page } from '../../kernel/page';
import { signedIn } from '../../kernel/signed-in';
import type { Row } from '../../kernel/stub';
import { CommentInput, CommentsArgs, WriteCommentInput } from './comment.inputs';
import { assertAsked, reopenThread, resolveThread, withdrawComment, writeComment } from './comment.service';
import { Comment, CommentAuthor, CommentPayload } from './comment.type';
import { authorByComment, commentById, commentList, repliesByThread } from './comments.loaders';

const CommentConnection = connectionOf(Comment, 'Comment', 'comments');
const WHICH = 'Which comment.';

@Resolver(() => Comment)
export class CommentResolver {
  @Query(() => CommentConnection, { description: 'The threads of a record, or comments that call upon a party, oldest first: those that you may read. Of a record that you may not see there are none.' })
  async comments(@Context() ctx: Ctx, @Args(() => CommentsArgs) args: CommentsArgs): Promise<Page> {
    assertAsked(args);
    return CommentConnection.of(await pageOf(ctx, commentList(args), args));
  }

  @FieldResolver(() => [Comment], { description: 'The replies of the thread that it began, oldest first; none for a reply.' })
  async replies(@Root() { id, threadId }: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return id === threadId ? repliesByThread(ctx).load(id) : [];
  }

  @FieldResolver(() => CommentAuthor, { nullable: true, description: 'Who signed in for it; null for everybody but the own people of the party and their auditors.' })
  author(@Root() { id }: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return signedIn(ctx) ? authorByComment(ctx).load(id) : null;
  }

  @Mutation(() => CommentPayload, { description: 'Says something beside a record, or replies to a comment, in the name of a party of your own.' })
  writeComment(@Arg('input', () => WriteCommentInput, { description: 'What is said.' }) input: WriteCommentInput, @Context() ctx: Ctx): Promise<Row> {
    return writeComment(ctx, input);
  }

  @Mutation(() => CommentPayload, { description: 'Withdraws a comment of your party: its text is deleted, that there was one stays.' })
  withdrawComment(@Arg('input', () => CommentInput, { description: WHICH }) input: CommentInput, @Context() ctx: Ctx): Promise<Row> {
    return withdrawComment(ctx, input);
  }

  @Mutation(() => CommentPayload, { description: 'Resolves a thread. For the party that began it, and the custodian of the record.' })
  resolveThread(@Arg('input', () => CommentInput, { description: WHICH }) input: CommentInput, @Context() ctx: Ctx): Promise<Row> {
    return resolveThread(ctx, input);
  }

  @Mutation(() => CommentPayload, { description: 'Opens a resolved thread again. For the party that began it, and the custodian of the record.' })
  reopenThread(@Arg('input', () => CommentInput, { description: WHICH }) input: CommentInput, @Context() ctx: Ctx): Promise<Row> {
    return reopenThread(ctx, input);
  }
}

@Resolver(() => CommentPayload)
export class CommentPayloadResolver {
  @FieldResolver(() => Comment, { nullable: true, description: 'The comment, or the one that began the thread, as it stands now; null when it was refused.' })
  comment(@Root() { commentId }: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return commentId ? commentById(ctx).clear(commentId).load(commentId) : null;
  }
}
