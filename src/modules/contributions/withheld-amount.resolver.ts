import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { recordFields } from '../../kernel/record';
import type { Row } from '../../kernel/stub';
import { ContributionLine } from './contribution-line.entity';
import { lineById } from './contribution-lines.loaders';
import { SourceStub } from './source.stub';
import { WithheldAmount } from './withheld-amount.entity';
import { withheldByLineId } from './withheld-amounts.loaders';

export const WithheldAmountRecordFields = recordFields(WithheldAmount, SourceStub, []);

@Resolver(() => WithheldAmount)
export class WithheldAmountResolver {
  @FieldResolver(() => ContributionLine, { nullable: true, description: 'The line whose amount is held back; its absences say why, by whom and until when.' })
  contribution(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return lineById(ctx).load(row.lineId);
  }
}

@Resolver(() => ContributionLine)
export class LineWithheldAmountResolver {
  @FieldResolver(() => WithheldAmount, { nullable: true, description: 'The amount that is held back, for its custodian; null for everybody else, and where nothing is held back.' })
  withheldAmount(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return withheldByLineId(ctx, row.id);
  }
}
