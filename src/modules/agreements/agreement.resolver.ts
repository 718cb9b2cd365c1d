import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale, PartialDate } from '../../kernel/scalars';
import { stubOrNull, type Row } from '../../kernel/stub';
import { Agreement, AgreementClause, AgreementSignatory } from './agreement.entity';
import { AgreementFilter } from './agreement.inputs';
import { agreementPage, endUnknownPage, endingPage } from './agreement.service';
import { agreementByCode, agreementById, clausesByAgreementId, signatoriesByAgreementId } from './agreements.loaders';
import { AgreementsEnding } from './agreements-ending.type';
import { AgreementConnection } from './connections.type';
import { CountryStub } from './country.stub';
import { OrganizationStub } from './organization.stub';
import { windowOf } from './window.rules';

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => Agreement, { nullable: true, description: 'An agreement by its code; null when there is none to be seen.' })
  agreement(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the agreement.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Agreement', code, agreementByCode, agreementById);
  }

  @Query(() => AgreementConnection, { description: 'Conventions, memoranda and the like, by code.' })
  async agreements(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AgreementFilter, { nullable: true, description: 'Which ones; all when left out.' }) filter?: AgreementFilter | null,
  ): Promise<Page> {
    return AgreementConnection.of(await agreementPage(ctx, filter, page));
  }

  @Query(() => AgreementsEnding, { description: 'Agreements that end, or renew themselves unless somebody acts, in a window; the next six months when none is given.' })
  agreementsEnding(
    @Context() ctx: Ctx,
    @Arg('from', () => PartialDate, { nullable: true, description: 'Begin of the window; today when left out.' }) from?: string | null,
    @Arg('to', () => PartialDate, { nullable: true, description: 'End of the window; six months after its begin when left out.' }) to?: string | null,
  ): AgreementsEnding {
    return windowOf(ctx.today, from, to);
  }

  @FieldResolver(() => LocalizedText, { description: 'Title, as printed.' })
  title(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.title, locale)!;
  }

  @FieldResolver(() => [AgreementSignatory], { description: 'Who signed it.' })
  signatories(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return signatoriesByAgreementId(ctx).load(row.id);
  }

  @FieldResolver(() => [AgreementClause], { description: 'Its clauses, of those that the register holds.' })
  clauses(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return clausesByAgreementId(ctx).load(row.id);
  }
}

@Resolver(() => AgreementSignatory)
export class AgreementSignatoryResolver {
  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country that signed, for itself or through one of its bodies.' })
  country(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.country);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization that signed.' })
  organization(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.organizationId);
  }
}

@Resolver(() => AgreementClause)
export class AgreementClauseResolver {
  @FieldResolver(() => LocalizedText, { description: 'What the clause says, in brief.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }
}

@Resolver(() => AgreementsEnding)
export class AgreementsEndingResolver {
  @FieldResolver(() => AgreementConnection, { description: 'Those whose end or next renewal lies in the window.' })
  async ending(@Root() window: AgreementsEnding, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return AgreementConnection.of(await endingPage(ctx, window, page));
  }

  @FieldResolver(() => AgreementConnection, { description: 'Those of which nobody has told when they end or next renew themselves: they may end in the window.' })
  async endUnknown(@Root() window: AgreementsEnding, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return AgreementConnection.of(await endUnknownPage(ctx, window, page));
  }
}
