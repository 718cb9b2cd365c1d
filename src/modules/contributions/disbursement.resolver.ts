import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { recordFields } from '../../kernel/record';
import type { Row } from '../../kernel/stub';
import { ContributionLine } from './contribution-line.entity';
import { lineById } from './contribution-lines.loaders';
import { DISBURSEMENT_FIELDS, Disbursement } from './disbursement.entity';
import { SourceStub } from './source.stub';

export const DisbursementRecordFields = recordFields(Disbursement, SourceStub, DISBURSEMENT_FIELDS);

@Resolver(() => Disbursement)
export class DisbursementResolver {
  @FieldResolver(() => ContributionLine, { nullable: true, description: 'The line under which it was paid.' })
  contribution(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return lineById(ctx).load(row.lineId);
  }
}
