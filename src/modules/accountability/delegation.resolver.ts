import { Arg, Args, Ctx as Context, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import type { Row } from '../../kernel/stub';
import { DelegateInput, RevokeDelegationInput } from './delegation.inputs';
import { delegate, revokeDelegation } from './delegation.service';
import { DelegatePayload, Delegation, RevokeDelegationPayload } from './delegation.type';
import { delegationList } from './delegations.loaders';
import { assertSignedIn } from '../../kernel/signed-in';

const DelegationConnection = connectionOf(Delegation, 'Delegation', 'delegations');

@Resolver()
export class DelegationResolver {
  @Query(() => DelegationConnection, { description: 'Delegations from and to your parties, by first day. Without a token UNAUTHENTICATED.' })
  async delegations(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('holding', () => Boolean, { defaultValue: false, description: 'True for those alone that hold today.' }) holding: boolean): Promise<Page> {
    assertSignedIn(ctx);
    return DelegationConnection.of(await pageOf(ctx, delegationList(holding ? ctx.today : null), page));
  }

  @Mutation(() => DelegatePayload, { description: 'Lets another party act in the name of your own for a time. For officials of a country and administrators of an agency; a delegate cannot delegate further.' })
  delegate(@Arg('input', () => DelegateInput, { description: 'What is delegated.' }) input: DelegateInput, @Context() ctx: Ctx): Promise<Row> {
    return delegate(ctx, input);
  }

  @Mutation(() => RevokeDelegationPayload, { description: 'Ends a delegation at once; what was done under it stays.' })
  revokeDelegation(@Arg('input', () => RevokeDelegationInput, { description: 'Which delegation.' }) input: RevokeDelegationInput, @Context() ctx: Ctx): Promise<Row> {
    return revokeDelegation(ctx, input);
  }
}
