import { Arg, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Locale } from '../../kernel/scalars';
import { stubOrNull, type Row } from '../../kernel/stub';
import { DocumentStub } from './document.stub';
import { FrameworkFact, StrategyGap } from './framework-statement.entity';
import { frameworkById } from './frameworks.loaders';
import { ProgressReport } from './progress-report.entity';
import { ResultsFramework } from './results-framework.entity';

const FRAMEWORK = 'The framework that it is about.';

@Resolver(() => FrameworkFact)
export class FrameworkFactResolver {
  @FieldResolver(() => ResultsFramework, { nullable: true, description: FRAMEWORK })
  framework(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return frameworkById(ctx).load(row.frameworkId);
  }

  @FieldResolver(() => LocalizedText, { description: 'What the framework has, in our words.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }
}

@Resolver(() => StrategyGap)
export class StrategyGapResolver {
  @FieldResolver(() => ResultsFramework, { nullable: true, description: FRAMEWORK })
  framework(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return frameworkById(ctx).load(row.frameworkId);
  }

  @FieldResolver(() => LocalizedText, { description: 'What the framework lacks, in our words.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }
}

@Resolver(() => ProgressReport)
export class ProgressReportResolver {
  @FieldResolver(() => ResultsFramework, { nullable: true, description: FRAMEWORK })
  framework(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return frameworkById(ctx).load(row.frameworkId);
  }

  @FieldResolver(() => DocumentStub, { nullable: true, description: 'The report itself, where the register holds it as a document.' })
  document(@Root() row: Row): Row | null {
    return stubOrNull('Document', 'id', row.documentId);
  }
}
