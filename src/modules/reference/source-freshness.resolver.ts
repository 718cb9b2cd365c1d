import { Ctx as Context, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { CoverageSource, STALE_AFTER_DAYS, coverageOn } from '../../kernel/coverage';
import { FigureRule } from '../../kernel/figure';
import { PartialDate } from '../../kernel/scalars';

const RULE: FigureRule = {
  code: 'source-freshness', version: '1',
  text: `The age of a source is the number of days from its last update to the day of the question, from the last day of a month or year where no more is known. Older than ${STALE_AFTER_DAYS} days is stale. A source that does not tell its last update is neither. `
    + 'Every answer that read the register names the stale and the unknown ones under extensions.freshness.',
};

@ObjectType('SourceFreshness', { simpleResolvers: true, description: 'How old each source is that the register was filled from.' })
export class SourceFreshness {
  @Field(() => [CoverageSource], { description: 'The sources, each with its last update and age.' })
  sources: CoverageSource[];

  @Field(() => FigureRule, { description: 'How the age is counted, and when a source is stale.' })
  rule: FigureRule;

  @Field(() => PartialDate, { description: 'Day for which the ages hold.' })
  asOf: string;
}

@Resolver(() => SourceFreshness)
export class SourceFreshnessResolver {
  @Query(() => SourceFreshness, { description: 'How old each source of the register is today.' })
  async sourceFreshness(@Context() ctx: Ctx): Promise<SourceFreshness> {
    return { sources: coverageOn((await ctx.catalog()).coverage, ctx.today).sources, rule: RULE, asOf: ctx.today };
  }
}
