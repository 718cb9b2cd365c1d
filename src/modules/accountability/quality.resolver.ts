import { Arg, Ctx as Context, FieldResolver, Int, Query, Resolver, Root, type ClassType } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { LOCALE_ARGUMENT, LocalizedText, localized, ownLabels } from '../../kernel/localized';
import { FigureRule } from '../../kernel/figure';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { Weighs } from '../../kernel/weight';
import { BilateralProgramStub } from './bilateral-program.stub';
import { ContributionLineStub } from './contribution-line.stub';
import { CountryStub } from './country.stub';
import { ProjectStub } from './project.stub';
import { SCORE, WEIGHTS, fixesOf } from './quality.rules';
import { qualityOfCountry, qualityOfLine, qualityOfProgram, qualityOfProject } from './quality.service';
import { QualityFix, QualityRule, RecordQuality, RecordsQuality } from './quality.type';
import { LINE_RULES, PROJECT_RULES, type QualityRuleFacts } from './quality.words';

/** All projects are read and checked, whatever is answered. */
const PRICE = 100;
/** The most fixes that are proposed at once, and how many unless asked. */
const FIXES = { most: 20, unasked: 3 };

@Resolver(() => QualityRule)
export class QualityRuleResolver {
  @Query(() => [QualityRule], { description: 'The rules of data quality.' })
  qualityRules(): QualityRuleFacts[] {
    return [...Object.values(PROJECT_RULES), ...Object.values(LINE_RULES)];
  }

  @Query(() => FigureRule, { description: 'How a score of data quality is made of the rules.' })
  qualityFormula(): FigureRule {
    return SCORE;
  }

  @FieldResolver(() => Int, { description: 'Its weight in a score.' })
  weight(@Root() rule: QualityRuleFacts): number {
    return WEIGHTS[rule.severity];
  }

  @FieldResolver(() => LocalizedText, { description: 'What it asks of a record.' })
  text(@Root() rule: QualityRuleFacts, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(ownLabels(rule.text), locale)!;
  }
}

/** What to mend first, of one record or of many. */
function fixesResolver(Type: ClassType<RecordQuality | RecordsQuality>): Function {
  @Resolver(() => Type)
  class BestFixesResolver {
    @FieldResolver(() => [QualityFix], { description: 'What to mend first: the rules that are not met, by what meeting them adds to the score.' })
    bestFixes(
      @Root() { checked }: RecordQuality | RecordsQuality,
      @Context() ctx: Ctx,
      @Arg('first', () => Int, { nullable: true, description: `How many: 1 to ${FIXES.most}; ${FIXES.unasked} when left out.` }) first?: number | null,
    ): QualityFix[] {
      const count = first ?? FIXES.unasked;
      if (count < 1 || count > FIXES.most) throw badInput('first', `a number from 1 to ${FIXES.most}`, count);
      return fixesOf(checked, ctx.today).slice(0, count);
    }
  }
  return BestFixesResolver;
}

export const fixesResolvers = [fixesResolver(RecordQuality), fixesResolver(RecordsQuality)];

@Resolver(() => ProjectStub)
export class ProjectQualityResolver {
  @FieldResolver(() => RecordQuality, { nullable: true, description: 'How complete and how well vouched for the record is, by published rules.' })
  quality(@Root() row: Row, @Context() ctx: Ctx): Promise<RecordQuality | null> {
    return qualityOfProject(ctx, row.id);
  }
}

@Resolver(() => ContributionLineStub)
export class LineQualityResolver {
  @FieldResolver(() => RecordQuality, { nullable: true, description: 'How complete and how well vouched for the record is, by published rules.' })
  quality(@Root() row: Row, @Context() ctx: Ctx): Promise<RecordQuality | null> {
    return qualityOfLine(ctx, row.id);
  }
}

@Resolver(() => CountryStub)
export class CountryQualityResolver {
  @Weighs(PRICE)
  @FieldResolver(() => RecordsQuality, { description: 'How complete and how well vouched for the projects are in which the country takes part. Not a measure by which to rank countries.' })
  projectQuality(@Root() row: Row, @Context() ctx: Ctx): Promise<RecordsQuality> {
    return qualityOfCountry(ctx, row.iso3);
  }
}

@Resolver(() => BilateralProgramStub)
export class ProgramQualityResolver {
  @Weighs(PRICE)
  @FieldResolver(() => RecordsQuality, { description: 'How complete and how well vouched for the projects of the program are.' })
  projectQuality(@Root() row: Row, @Context() ctx: Ctx): Promise<RecordsQuality> {
    return qualityOfProgram(ctx, row.id);
  }
}
