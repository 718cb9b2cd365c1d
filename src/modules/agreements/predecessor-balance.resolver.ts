import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pagePerParent } from '../../kernel/list';
import { PageArgs, type Page } from '../../kernel/page';
import type { Row } from '../../kernel/stub';
import { BilateralProgram } from './bilateral-program.entity';
import { bilateralProgramsBySessionId } from './bilateral-programs.loaders';
import { takenUpAgain } from './commitments.loaders';
import { CommitmentConnection } from './connections.type';
import { pairKey } from './predecessor-balance.service';
import { PredecessorBalance } from './predecessor-balance.type';
import { Session } from './session.entity';

@Resolver(() => PredecessorBalance)
export class PredecessorBalanceResolver {
  @FieldResolver(() => Session, { description: 'The earlier session.' })
  previousSession(@Root() balance: PredecessorBalance): Row {
    return balance.previous;
  }

  @FieldResolver(() => [BilateralProgram], { description: 'The programs that the earlier session approved, of those that the register holds.' })
  previousPrograms(@Root() balance: PredecessorBalance, @Context() ctx: Ctx): Promise<Row[]> {
    return bilateralProgramsBySessionId(ctx).load(balance.previous.id);
  }

  @FieldResolver(() => CommitmentConnection, { description: 'Commitments of the earlier session that continue.' })
  async continuing(@Root() balance: PredecessorBalance, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    const { list, parent } = takenUpAgain(true);
    return CommitmentConnection.of(await pagePerParent(ctx, 'PredecessorBalance.continuing', parent, list, page, pairKey(balance)));
  }

  @FieldResolver(() => CommitmentConnection, { description: 'Commitments of the earlier session that were not taken up again, of those that the register holds.' })
  async notTakenUp(@Root() balance: PredecessorBalance, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    const { list, parent } = takenUpAgain(false);
    return CommitmentConnection.of(await pagePerParent(ctx, 'PredecessorBalance.notTakenUp', parent, list, page, pairKey(balance)));
  }
}
