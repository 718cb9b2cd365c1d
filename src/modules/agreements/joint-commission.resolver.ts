import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { Where, pageOf, pagePerParent } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import { stub, type Row } from '../../kernel/stub';
import { Agreement } from './agreement.entity';
import { agreementById } from './agreements.loaders';
import { JointCommissionConnection, SessionConnection } from './connections.type';
import { countryPair } from './country-pair.rules';
import { CountryStub } from './country.stub';
import { JointCommission } from './joint-commission.entity';
import { jointCommissionByCode, jointCommissionById, jointCommissionList, jointCommissionsOfCountry } from './joint-commissions.loaders';
import { sessionList } from './sessions.loaders';

@Resolver(() => JointCommission)
export class JointCommissionResolver {
  @Query(() => JointCommission, { nullable: true, description: 'A joint commission by its code; null when there is none to be seen.' })
  jointCommission(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the joint commission.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'JointCommission', code, jointCommissionByCode, jointCommissionById);
  }

  @Query(() => JointCommissionConnection, { description: 'Joint commissions, by code.' })
  async jointCommissions(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('between', () => [String], { nullable: true, description: 'The ISO3 codes of the two countries, in any order; all when left out.' }) between?: string[] | null,
  ): Promise<Page> {
    const pair = countryPair(between);
    const where = pair ? new Where().and('j.country_a = ? and j.country_b = ?', ...pair) : new Where();
    return JointCommissionConnection.of(await pageOf(ctx, jointCommissionList(where), page));
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the commission.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => [CountryStub], { description: 'The two countries, by code.' })
  parties(@Root() row: Row): Row[] {
    return [row.countryA, row.countryB].map((iso3) => stub('Country', { iso3 }));
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that founded it, where the register holds it.' })
  agreement(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.agreement ? agreementById(ctx).load(row.agreement) : null;
  }

  @FieldResolver(() => SessionConnection, { description: 'Its sessions by date; those without a date come last.' })
  async sessions(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return SessionConnection.of(await pagePerParent(ctx, 'JointCommission.sessions', 's.commission_id', sessionList(new Where()), page, row.id));
  }
}

@Resolver(() => CountryStub)
export class CountryCommissionsResolver {
  @FieldResolver(() => JointCommissionConnection, { description: 'Joint commissions of the country with others, by code.' })
  async jointCommissions(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return JointCommissionConnection.of(await pagePerParent(ctx, 'Country.jointCommissions', 'party.iso3', jointCommissionsOfCountry(new Where()), page, row.iso3));
  }
}
