import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Figure, FigureRule } from '../../kernel/figure';
import type { Page } from '../../kernel/page';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { alignmentGaps, type GapBasis } from './alignment-gaps.service';
import { AlignmentGapConnection } from './alignment-gaps.type';
import { BilateralProgramStub } from './bilateral-program.stub';
import { AlignmentGapArgs } from './plan-reference.inputs';
import { ResultsFrameworkStub } from './results-framework.stub';

@Resolver(() => BilateralProgramStub)
export class ProgramGapsResolver {
  @FieldResolver(() => AlignmentGapConnection, { description: 'Projects of the program that do not reach a plan as deep as asked, by their code, each with what it lacks.' })
  alignmentGaps(@Root() row: Row, @Context() ctx: Ctx, @Args(() => AlignmentGapArgs) args: AlignmentGapArgs): Promise<Page> {
    return alignmentGaps(ctx, row.id, args);
  }
}

@Resolver(() => AlignmentGapConnection)
export class AlignmentGapConnectionResolver {
  @FieldResolver(() => ResultsFrameworkStub, { nullable: true, description: 'The version of the plan that the program was held against; null when none was in force: then nothing is known, which is not the same as no gap.' })
  framework(@Root() page: GapBasis): Row | null {
    return page.framework;
  }

  @FieldResolver(() => Figure, { description: 'Gaps over all projects of the program. What awaits a choice counts as unknown.' })
  share(@Root() page: GapBasis): Figure {
    return page.share;
  }

  @FieldResolver(() => FigureRule, { description: 'The rule, with its version.' })
  rule(@Root() page: GapBasis): FigureRule {
    return page.rule;
  }

  @FieldResolver(() => PartialDate, { description: 'Day for which this holds.' })
  asOf(@Root() page: GapBasis): string {
    return page.asOf;
  }
}
