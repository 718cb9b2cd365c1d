import { Arg, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Locale } from '../../kernel/scalars';
import { stubOrNull, type Row } from '../../kernel/stub';
import { BilateralProgram } from './bilateral-program.entity';
import { bilateralProgramById } from './bilateral-programs.loaders';
import { DocumentStub } from './document.stub';
import { ReviewEvent } from './review-event.entity';

@Resolver(() => ReviewEvent)
export class ReviewEventResolver {
  @FieldResolver(() => BilateralProgram, { nullable: true, description: 'The program that was followed up.' })
  program(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return bilateralProgramById(ctx).load(row.programId);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'What came of it, in brief.' })
  outcome(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.outcome, locale);
  }

  @FieldResolver(() => DocumentStub, { nullable: true, description: 'The report, where the register holds it.' })
  document(@Root() row: Row): Row | null {
    return stubOrNull('Document', 'id', row.documentId);
  }
}
