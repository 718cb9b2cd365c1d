import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { Where, pagePerParent } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import { stubOrNull, type Row } from '../../kernel/stub';
import { bilateralProgramList } from './bilateral-programs.loaders';
import { commitmentsOfSession } from './commitments.loaders';
import { BilateralProgramConnection, CommitmentConnection } from './connections.type';
import { DocumentStub } from './document.stub';
import { JointCommission } from './joint-commission.entity';
import { jointCommissionById } from './joint-commissions.loaders';
import { Session } from './session.entity';
import { sessionBeforeById, sessionByCode, sessionById } from './sessions.loaders';

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => Session, { nullable: true, description: 'A session of a joint commission by its code; null when there is none to be seen.' })
  session(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the session.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Session', code, sessionByCode, sessionById);
  }

  @FieldResolver(() => JointCommission, { nullable: true, description: 'The commission that met.' })
  commission(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return jointCommissionById(ctx).load(row.commissionId);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'What came of it, in brief.' })
  outcome(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.outcome, locale);
  }

  @FieldResolver(() => DocumentStub, { nullable: true, description: 'Its minutes.' })
  minutes(@Root() row: Row): Row | null {
    return stubOrNull('Document', 'id', row.minutesId);
  }

  @FieldResolver(() => Session, { nullable: true, description: 'The last session of the commission before this one, of those that the register holds, where ordinal or date tell.' })
  async previousSession(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return sessionBeforeById(ctx).load(row.id);
  }

  @FieldResolver(() => CommitmentConnection, { description: 'The commitments that it agreed or took up again, by code.' })
  async commitments(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return CommitmentConnection.of(await pagePerParent(ctx, 'Session.commitments', 'a.session_id', commitmentsOfSession(new Where()), page, row.id));
  }

  @FieldResolver(() => BilateralProgramConnection, { description: 'The programs that it approved, by code.' })
  async programs(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return BilateralProgramConnection.of(await pagePerParent(ctx, 'Session.programs', 'p.session_id', bilateralProgramList(new Where()), page, row.id));
  }
}
