import { Arg, Args, Ctx as Context, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { PageArgs, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import { stubOrNull, type Row } from '../../kernel/stub';
import { Commitment, CommitmentAppearance, CommitmentResponsible } from './commitment.entity';
import { CommitmentFilter } from './commitment.inputs';
import { appearancesAt, commitmentPage, lineageOf } from './commitment.service';
import { commitmentByCode, commitmentById, responsibleByCommitmentId } from './commitments.loaders';
import { CommitmentConnection } from './connections.type';
import { CountryStub } from './country.stub';
import { DocumentStub } from './document.stub';
import { OrganizationStub } from './organization.stub';
import { Session } from './session.entity';
import { sessionById } from './sessions.loaders';

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Query(() => Commitment, { nullable: true, description: 'A commitment by its code; null when there is none to be seen.' })
  commitment(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the commitment.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Commitment', code, commitmentByCode, commitmentById);
  }

  @Query(() => CommitmentConnection, { description: 'Commitments of sessions, by code.' })
  async commitments(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CommitmentFilter, { nullable: true, description: 'Which ones; all when left out.' }) filter?: CommitmentFilter | null,
  ): Promise<Page> {
    return CommitmentConnection.of(await commitmentPage(ctx, filter, page));
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Title as printed; null where the source prints none.' })
  title(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.title, locale);
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Short label of the curator where the source prints no title.' })
  topic(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.topic, locale);
  }

  @FieldResolver(() => [CommitmentAppearance], { description: 'The sessions that took it up, the one that agreed it first.' })
  appearances(
    @Root() row: Row, @Context() ctx: Ctx,
    @Arg('session', () => String, { nullable: true, description: 'Only the one at this session: its code.' }) session?: string | null,
  ): Promise<Row[]> {
    return appearancesAt(ctx, row, session);
  }

  @FieldResolver(() => [CommitmentAppearance], { description: 'The sessions that it was carried over from: all that took it up but the latest, first agreed first.' })
  lineage(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return lineageOf(ctx, row);
  }

  @FieldResolver(() => Int, { description: 'How many times it was carried over: the number of sessions in its lineage.' })
  async timesCarriedOver(@Root() row: Row, @Context() ctx: Ctx): Promise<number> {
    return (await lineageOf(ctx, row)).length;
  }

  @FieldResolver(() => Session, { nullable: true, description: 'The session that agreed it first, of those that the register shows.' })
  async firstAgreedAt(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    const [first] = await appearancesAt(ctx, row, null);
    return first ? sessionById(ctx).load(first.sessionId) : null;
  }

  @FieldResolver(() => [CommitmentResponsible], { description: 'Who answers for it.' })
  responsible(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return responsibleByCommitmentId(ctx).load(row.id);
  }
}

@Resolver(() => CommitmentAppearance)
export class CommitmentAppearanceResolver {
  @FieldResolver(() => Session, { nullable: true, description: 'The session.' })
  session(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return sessionById(ctx).load(row.sessionId);
  }

  @FieldResolver(() => DocumentStub, { nullable: true, description: 'The document with the minutes.' })
  document(@Root() row: Row): Row | null {
    return stubOrNull('Document', 'id', row.documentId);
  }
}

@Resolver(() => CommitmentResponsible)
export class CommitmentResponsibleResolver {
  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country.' })
  country(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.country);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization.' })
  organization(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.organizationId);
  }
}
