import { Arg, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { recordFields } from '../../kernel/record';
import type { Row } from '../../kernel/stub';
import { ContributionLine } from './contribution-line.entity';
import { lineById } from './contribution-lines.loaders';
import { DISBURSEMENT_FIELDS, Disbursement } from './disbursement.entity';
import { paymentsByYear } from './disbursement-totals.service';
import { DisbursementFilter, DisbursementTotals } from './disbursement-totals.type';
import { SourceStub } from './source.stub';

export const DisbursementRecordFields = recordFields(Disbursement, SourceStub, DISBURSEMENT_FIELDS);

const CALENDAR = { nullable: true, description: 'Country whose fiscal years are meant, by ISO3 code; calendar years when left out.' };

@Resolver(() => Disbursement)
export class DisbursementResolver {
  @Query(() => DisbursementTotals, { description: 'Payments by year, over the register or as the filter says.' })
  disbursementTotals(
    @Context() ctx: Ctx,
    @Arg('fiscalYearOf', () => String, CALENDAR) fiscalYearOf?: string | null,
    @Arg('filter', () => DisbursementFilter, { nullable: true, description: 'Which payments; all when left out.' }) filter?: DisbursementFilter | null,
  ): Promise<DisbursementTotals> {
    return paymentsByYear(ctx, filter ?? {}, fiscalYearOf);
  }

  @FieldResolver(() => ContributionLine, { nullable: true, description: 'The line under which it was paid.' })
  contribution(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return lineById(ctx).load(row.lineId);
  }
}
