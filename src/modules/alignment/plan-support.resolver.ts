import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { FrameworkIndicatorStub } from './framework-indicator.stub';
import { indicatorsWithoutTarget, planSupport } from './plan-support.service';
import { PlanSupportArgs, UnsupportedNodes } from './plan-support.type';
import { ResultsFrameworkStub } from './results-framework.stub';

@Resolver(() => ResultsFrameworkStub)
export class PlanSupportResolver {
  @FieldResolver(() => UnsupportedNodes, { description: 'Objectives of this version that have no cooperation behind them, each with the reason.' })
  unsupportedNodes(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PlanSupportArgs) args: PlanSupportArgs): Promise<UnsupportedNodes> {
    return planSupport(ctx, row.id, args);
  }

  @FieldResolver(() => [FrameworkIndicatorStub], { description: 'Indicators that have no target, neither for the plan as a whole nor for one period; in the order of the plan.' })
  indicatorsWithoutTarget(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return indicatorsWithoutTarget(ctx, row.id);
  }
}
