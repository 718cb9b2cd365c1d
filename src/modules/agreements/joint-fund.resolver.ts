import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { Where, pagePerParent } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { Agreement } from './agreement.entity';
import { agreementById } from './agreements.loaders';
import { BilateralProgram } from './bilateral-program.entity';
import { bilateralProgramById } from './bilateral-programs.loaders';
import { FundCallConnection, JointFundConnection } from './connections.type';
import { CountryStub } from './country.stub';
import { JointFund } from './joint-fund.entity';
import { jointFundPage, partiesOfFund } from './joint-fund.service';
import { fundCallList, jointFundByCode, jointFundById } from './joint-funds.loaders';
import { OrganizationStub } from './organization.stub';

@Resolver(() => JointFund)
export class JointFundResolver {
  @Query(() => JointFund, { nullable: true, description: 'A joint fund by its code; null when there is none to be seen.' })
  jointFund(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the fund.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'JointFund', code, jointFundByCode, jointFundById);
  }

  @Query(() => JointFundConnection, { description: 'Joint funds, by code.' })
  async jointFunds(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('party', () => String, { nullable: true, description: 'With this country among the parties: ISO3 code; all when left out.' }) party?: string | null,
  ): Promise<Page> {
    return JointFundConnection.of(await jointFundPage(ctx, party, page));
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the fund.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => [CountryStub], { description: 'Countries that are parties.' })
  parties(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return partiesOfFund(ctx, row, 'Country');
  }

  @FieldResolver(() => [OrganizationStub], { description: 'Organizations that are parties.' })
  partyOrganizations(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return partiesOfFund(ctx, row, 'Organization');
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement on which it rests, where the register holds it.' })
  agreement(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.agreement ? agreementById(ctx).load(row.agreement) : null;
  }

  @FieldResolver(() => BilateralProgram, { nullable: true, description: 'Its open program, where the register holds it.' })
  program(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.program ? bilateralProgramById(ctx).load(row.program) : null;
  }

  @FieldResolver(() => FundCallConnection, { description: 'Its calls, by code.' })
  async calls(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return FundCallConnection.of(await pagePerParent(ctx, 'JointFund.calls', 'l.joint_fund_id', fundCallList(new Where()), page, row.id));
  }
}
