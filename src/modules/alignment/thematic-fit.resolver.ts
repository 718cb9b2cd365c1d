import { Arg, Args, ArgsType, Ctx as Context, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import type { DimensionFit } from './thematic-fit.rules';
import { thematicFitOf, type JudgedFit } from './thematic-fit.service';
import { DimensionFitType, ThematicFit } from './thematic-fit.type';
import { reasonsIn } from './thematic-fit.words';

@ArgsType()
class ThematicFitArgs {
  @Field(() => String, { nullable: true, description: 'Code of a project; or else offer or request.' })
  project?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of an offer.' })
  offer?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a request.' })
  request?: string | null;

  @Field(() => String, { description: 'Code of a node or an indicator of a plan.' })
  node: string;
}

const RULE = {
  code: 'thematic-fit',
  version: '1',
  text: 'Indicative. ALIGNED: theme DIRECT and neither period nor role NOT_MET; PARTIAL: theme RELATED and neither NOT_MET; else NOT_ALIGNED. Theme DIRECT: a sector code inside the priority\'s; or a goal or target of the 2030 Agenda inside the priority\'s while the sectors are at least of one group or cannot be compared. RELATED: one sector or group in common, or the goal alone. For an indicator only its own goal, target or indicator makes DIRECT. Period: inside, begun inside or overlapping; dates of the program where the project has none. Role: the country of the plan receives, or only gives and the plan counts giving among its goals.',
};
const DECIMALS = 3;

@Resolver(() => ThematicFit)
export class ThematicFitResolver {
  @Query(() => ThematicFit, { nullable: true, description: 'Whether a project, an offer or a request seems to meet a priority or an indicator of a plan. Null when one of the two is not to be seen.' })
  async thematicFit(@Context() ctx: Ctx, @Args(() => ThematicFitArgs) question: ThematicFitArgs): Promise<Row | null> {
    const fit = await thematicFitOf(ctx, question);
    return fit && shown(fit);
  }

  @FieldResolver(() => [String], { description: 'The verdict in words: theme, codes, period, role.' })
  reasons(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: 'Language of the reasons: es, en or pt; English when another or none is asked for.' }) locale?: string | null): string[] {
    return reasonsIn(languageOf(locale), row.outcome);
  }
}

function shown(fit: JudgedFit): Row {
  const { verdict, theme, period, role, sectors, sdgs, lead, usesSuggestedCodes } = fit;
  return {
    label: 'indicative', verdict, checks: { theme, period, role }, level: lead?.level ?? 'NONE', similarity: lead && lead.similarity.text(0, DECIMALS),
    sectors: sectors && inDecimals(sectors), sdgs: sdgs && inDecimals(sdgs), usesSuggestedCodes, rule: RULE, outcome: fit,
  };
}

const inDecimals = (fit: DimensionFit): DimensionFitType => ({
  ...fit, similarity: fit.similarity.text(0, DECIMALS), fitOfOffer: fit.fitOfOffer.text(0, DECIMALS), coverageOfPlan: fit.coverageOfPlan.text(0, DECIMALS),
  strictFitOfOffer: fit.strictFitOfOffer.text(0, DECIMALS), strictCoverageOfPlan: fit.strictCoverageOfPlan.text(0, DECIMALS),
});

const languageOf = (locale?: string | null): 'es' | 'en' | 'pt' => (['es', 'en', 'pt'] as const).find((each) => locale?.split('-')[0] === each) ?? 'en';
