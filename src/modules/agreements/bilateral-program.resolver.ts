import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { Where, pagePerParent } from '../../kernel/list';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { BilateralProgram } from './bilateral-program.entity';
import { BilateralProgramFilter } from './bilateral-program.inputs';
import { bilateralProgramPage, partiesOf } from './bilateral-program.service';
import { PriorityArea, ProgramSdgReference } from './bilateral-program-parts.entity';
import { bilateralProgramByCode, bilateralProgramById, bilateralProgramsOfCountry, priorityAreasByProgramId, sdgReferencesByProgramId } from './bilateral-programs.loaders';
import { commitmentsOfProgram } from './commitments.loaders';
import { BilateralProgramConnection, CommitmentConnection } from './connections.type';
import { CountryStub } from './country.stub';
import { GroupingStub } from './grouping.stub';
import { OrganizationStub } from './organization.stub';
import { predecessorBalanceOf } from './predecessor-balance.service';
import { PredecessorBalance } from './predecessor-balance.type';
import { ReviewEvent } from './review-event.entity';
import { reviewEventsByProgramId } from './review-events.loaders';
import { Session } from './session.entity';
import { sessionById } from './sessions.loaders';

@Resolver(() => BilateralProgram)
export class BilateralProgramResolver {
  @Query(() => BilateralProgram, { nullable: true, description: 'A cooperation program by its code; null when there is none to be seen.' })
  bilateralProgram(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the program.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'BilateralProgram', code, bilateralProgramByCode, bilateralProgramById);
  }

  @Query(() => BilateralProgramConnection, { description: 'Cooperation programs, by code.' })
  async bilateralPrograms(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => BilateralProgramFilter, { nullable: true, description: 'Which ones; all when left out.' }) filter?: BilateralProgramFilter | null,
  ): Promise<Page> {
    return BilateralProgramConnection.of(await bilateralProgramPage(ctx, filter, page));
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the program.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => [CountryStub], { description: 'Countries that are parties. Its projects may have other actors.' })
  parties(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return partiesOf(ctx, row, 'Country');
  }

  @FieldResolver(() => [OrganizationStub], { description: 'Organizations that are parties.' })
  partyOrganizations(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return partiesOf(ctx, row, 'Organization');
  }

  @FieldResolver(() => [GroupingStub], { description: 'Groups of countries that are parties as such; a group is not its members.' })
  partyGroupings(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return partiesOf(ctx, row, 'Grouping');
  }

  @FieldResolver(() => Session, { nullable: true, description: 'The session of the joint commission that approved it.' })
  session(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.session ? sessionById(ctx).load(row.session) : null;
  }

  @FieldResolver(() => [PriorityArea], { description: 'Its priority areas, in the order of the source.' })
  priorityAreas(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return priorityAreasByProgramId(ctx).load(row.id);
  }

  @FieldResolver(() => [ProgramSdgReference], { description: 'Its references to the Sustainable Development Goals.' })
  sdgReferences(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return sdgReferencesByProgramId(ctx).load(row.id);
  }

  @FieldResolver(() => [ReviewEvent], { description: 'Reports, missions and evaluations, by date.' })
  reviewEvents(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return reviewEventsByProgramId(ctx).load(row.id);
  }

  @FieldResolver(() => CommitmentConnection, { description: 'Commitments of the session that approved it, by code.' })
  async commitments(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return CommitmentConnection.of(await pagePerParent(ctx, 'BilateralProgram.commitments', 'p.id', commitmentsOfProgram(new Where()), page, row.id));
  }

  @FieldResolver(() => PredecessorBalance, { nullable: true, description: 'What it takes over from the session before; null where no earlier session is known.' })
  predecessorBalance(@Root() row: Row, @Context() ctx: Ctx): Promise<PredecessorBalance | null> {
    return predecessorBalanceOf(ctx, row);
  }
}

@Resolver(() => CountryStub)
export class CountryProgramsResolver {
  @FieldResolver(() => BilateralProgramConnection, { description: 'Cooperation programs with the country among their parties, by code.' })
  async programs(@Root() row: Row, @Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return BilateralProgramConnection.of(await pagePerParent(ctx, 'Country.programs', 'y.country', bilateralProgramsOfCountry(new Where()), page, row.iso3));
  }
}
