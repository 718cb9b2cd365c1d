import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { Crosswalk } from './crosswalk.entity';
import { targetIndicatorsOf, targetNodesOf } from './crosswalk.service';
import { FrameworkIndicator } from './framework-indicator.entity';
import { indicatorById } from './framework-indicators.loaders';
import { FrameworkNode } from './framework-node.entity';
import { nodeById } from './framework-nodes.loaders';
import { frameworkById } from './frameworks.loaders';
import { ResultsFramework } from './results-framework.entity';

@Resolver(() => Crosswalk)
export class CrosswalkResolver {
  @FieldResolver(() => ResultsFramework, { nullable: true, description: 'The older version.' })
  framework(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return frameworkById(ctx).load(row.frameworkId);
  }

  @FieldResolver(() => ResultsFramework, { nullable: true, description: 'The version that took its place.' })
  successor(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return frameworkById(ctx).load(row.successorId);
  }

  @FieldResolver(() => FrameworkNode, { nullable: true, description: 'The node of the older version, when it is about a node.' })
  async fromNode(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.fromNodeId ? nodeById(ctx).load(row.fromNodeId) : null;
  }

  @FieldResolver(() => FrameworkIndicator, { nullable: true, description: 'The indicator of the older version, when it is about an indicator.' })
  async fromIndicator(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.fromIndicatorId ? indicatorById(ctx).load(row.fromIndicatorId) : null;
  }

  @FieldResolver(() => [FrameworkNode], { description: 'The nodes of the newer version that it became; none when it was dropped.' })
  toNodes(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return targetNodesOf(ctx, row.id);
  }

  @FieldResolver(() => [FrameworkIndicator], { description: 'The indicators of the newer version that it became; none when it was dropped.' })
  toIndicators(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return targetIndicatorsOf(ctx, row.id);
  }
}
