import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { BilateralProgramStub } from './bilateral-program.stub';
import { planCoverage } from './plan-coverage.service';
import { PlanCoverage } from './plan-coverage.type';
import { PlanCoverageArgs } from './plan-reference.inputs';

@Resolver(() => BilateralProgramStub)
export class ProgramPlanCoverageResolver {
  @FieldResolver(() => PlanCoverage, { description: 'How many of its projects are linked to a plan, at two levels and by two denominators, in whichever direction the cooperation goes.' })
  planCoverage(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PlanCoverageArgs) args: PlanCoverageArgs): Promise<PlanCoverage> {
    return planCoverage(ctx, row.id, args);
  }
}
