import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { targetIndicatorsByCrosswalkId, targetNodesByCrosswalkId } from './crosswalks.loaders';
import { indicatorById } from './framework-indicators.loaders';
import { nodeById } from './framework-nodes.loaders';
import { visible } from './records.service';

/** Nodes of the newer version that a crosswalk leads to. */
export async function targetNodesOf(ctx: Ctx, crosswalkId: string): Promise<Row[]> {
  const targets = await targetNodesByCrosswalkId(ctx).load(crosswalkId);
  return visible(nodeById(ctx), targets.map((target) => target.id));
}

/** Indicators of the newer version that a crosswalk leads to. */
export async function targetIndicatorsOf(ctx: Ctx, crosswalkId: string): Promise<Row[]> {
  const targets = await targetIndicatorsByCrosswalkId(ctx).load(crosswalkId);
  return visible(indicatorById(ctx), targets.map((target) => target.id));
}
