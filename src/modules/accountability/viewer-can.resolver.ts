import { Arg, Ctx as Context, ID, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { recordsPort } from '../../kernel/records.port';
import { ViewerCan, viewerCan } from '../../kernel/viewer-can';

const REASON = { field: 'input.reason', rule: 'why it is withdrawn' };

@Resolver()
export class ViewerCanResolver {
  @Query(() => [ViewerCan], { description: 'What the viewer may do with a record of any type: save, publish and withdraw it. A record that the viewer may not see reads as none. `Project.viewerCan` has the steps of its life cycle too.' })
  async viewerCan(@Arg('recordId', () => ID, { description: 'Id of the record.' }) recordId: string, @Context() ctx: Ctx): Promise<ViewerCan[]> {
    const [rights] = await recordsPort.read.rights(ctx, await recordsPort.read.heads(ctx, [recordId]));
    return [viewerCan('SAVE', rights!.save), viewerCan('PUBLISH', rights!.publish), viewerCan('WITHDRAW', rights!.withdraw, { asks: [REASON] })];
  }
}
