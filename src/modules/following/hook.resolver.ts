import { Arg, Args, Ctx as Context, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { assertSignedIn } from '../../kernel/signed-in';
import type { Row } from '../../kernel/stub';
import { CreateHookInput, HookInput, ReplayHookInput } from './hook.inputs';
import { createHook, deleteHook, pauseHook, replayHook, resumeHook, rotateHookSecret } from './hook.service';
import { Hook, HookPayload, HookSecretPayload } from './hook.type';
import { hookList } from './hooks.loaders';

const HookConnection = connectionOf(Hook, 'Hook', 'hooks');
const WHICH = 'Which hook.';

@Resolver()
export class HookResolver {
  @Query(() => HookConnection, { description: 'The hooks of your parties, by the day on which they were made. Without a token UNAUTHENTICATED.' })
  async hooks(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    assertSignedIn(ctx);
    return HookConnection.of(await pageOf(ctx, hookList(), page));
  }

  @Mutation(() => HookSecretPayload, { description: 'Has the feed of public changes delivered to an address of your party: signed, in order, each event at least once. For officials of a country and administrators of an agency. The secret is told in this answer alone.' })
  createHook(@Arg('input', () => CreateHookInput, { description: 'Where to, and what.' }) input: CreateHookInput, @Context() ctx: Ctx): Promise<Row> {
    return createHook(ctx, input);
  }

  @Mutation(() => HookSecretPayload, { description: 'Gives a hook a new secret, told in this answer alone. For a day events are signed by the one before too.' })
  rotateHookSecret(@Arg('input', () => HookInput, { description: WHICH }) { id }: HookInput, @Context() ctx: Ctx): Promise<Row> {
    return rotateHookSecret(ctx, id);
  }

  @Mutation(() => HookPayload, { description: 'Delivers nothing to a hook until it is resumed.' })
  pauseHook(@Arg('input', () => HookInput, { description: WHICH }) { id }: HookInput, @Context() ctx: Ctx): Promise<Row> {
    return pauseHook(ctx, id);
  }

  @Mutation(() => HookPayload, { description: 'Goes on delivering to a hook, from where it stopped, at once: also one that rests after failures.' })
  resumeHook(@Arg('input', () => HookInput, { description: WHICH }) { id }: HookInput, @Context() ctx: Ctx): Promise<Row> {
    return resumeHook(ctx, id);
  }

  @Mutation(() => HookPayload, { description: 'Delivers again what comes after a place of the feed. The events have the ids that they had.' })
  replayHook(@Arg('input', () => ReplayHookInput, { description: 'Which hook, and from where.' }) { id, after }: ReplayHookInput, @Context() ctx: Ctx): Promise<Row> {
    return replayHook(ctx, id, after ?? null);
  }

  @Mutation(() => HookPayload, { description: 'Deletes a hook, with its secrets.' })
  deleteHook(@Arg('input', () => HookInput, { description: WHICH }) { id }: HookInput, @Context() ctx: Ctx): Promise<Row> {
    return deleteHook(ctx, id);
  }
}
