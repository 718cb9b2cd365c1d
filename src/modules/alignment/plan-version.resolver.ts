import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { AlignmentLink } from './alignment-link.entity';
import { displacedLinks, planStateOf } from './plan-version.service';
import { DisplacedLink, LinkPlanState, PlanStateArgs } from './plan-version.type';
import { ResultsFrameworkStub } from './results-framework.stub';

@Resolver(() => AlignmentLink)
export class LinkPlanStateResolver {
  @FieldResolver(() => LinkPlanState, { nullable: true, description: 'What became of the part of the plan that it names; null where the register does not hold the plan, or where the successor asked for is no later version of it.' })
  planState(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PlanStateArgs) question: PlanStateArgs): Promise<LinkPlanState | null> {
    return planStateOf(ctx, row, question);
  }
}

@Resolver(() => ResultsFrameworkStub)
export class DisplacedLinksResolver {
  @FieldResolver(() => [DisplacedLink], { description: 'Claims on this version whose part of the plan a newer version dropped, or where somebody has to choose; by the code of the claim.' })
  displacedLinks(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PlanStateArgs) question: PlanStateArgs): Promise<DisplacedLink[]> {
    return displacedLinks(ctx, row.id, question);
  }
}
