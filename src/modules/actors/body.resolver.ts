import { Arg, Args, Ctx as Context, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { Figure } from '../../kernel/figure';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { bodyByCode, bodyById, bodyList, mandatesByBodyId, membersByBodyId, sessionsByBodyId } from './bodies.loaders';
import { Body } from './body.entity';
import { MandateRole } from './body.enums';
import { BodyFilter } from './body.inputs';
import { BodyMandate, BodyMember, BodySession } from './body-parts.entity';
import { lastSessionOf, memberCountOf } from './body.service';
import { byCodeOrAlias } from '../../kernel/by-code';
import { countryByIso3 } from './countries.loaders';
import { Country } from './country.entity';
import { SourceStub } from './source.stub';

const BodyConnection = connectionOf(Body, 'Body', 'bodies');

@Resolver(() => Body)
export class BodyQueries {
  @Query(() => Body, { nullable: true, description: 'A body by its code; null when there is none.' })
  body(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the body.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Body', code, bodyByCode, bodyById);
  }

  @Query(() => BodyConnection, { description: 'Councils, partnerships, committees and the like, by code.' })
  async bodies(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => BodyFilter, { nullable: true, description: 'Which ones; all when left out.' }) filter?: BodyFilter | null,
  ): Promise<Page> {
    return BodyConnection.of(await pageOf(ctx, bodyList(filter), page));
  }
}

@Resolver(() => Body)
export class BodyResolver {
  @FieldResolver(() => LocalizedText, { description: 'Name of the body.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Country whose body it is; null for bodies of several countries.' })
  country(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.country ? countryByIso3(ctx).load(row.country) : null;
  }

  @FieldResolver(() => [BodyMember], { nullable: true, description: 'Members with their dates; null where no source lists them: see absences.' })
  members(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> | null {
    return row.members === null ? null : membersByBodyId(ctx).load(row.id);
  }

  @FieldResolver(() => [BodySession], { description: 'Meetings that the register knows of, planned or held.' })
  sessions(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return sessionsByBodyId(ctx).load(row.id);
  }

  @FieldResolver(() => BodySession, { nullable: true, description: 'The newest meeting that was held; null where no source tells of any: see absences.' })
  lastSession(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return lastSessionOf(ctx, row);
  }

  @FieldResolver(() => [BodyMandate], { description: 'Positions held in it that the register knows of.' })
  async mandates(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Arg('role', () => MandateRole, { nullable: true, description: 'Only this position; all when left out.' }) role?: MandateRole | null,
  ): Promise<Row[]> {
    const mandates = await mandatesByBodyId(ctx).load(row.id);
    return mandates.filter((mandate) => !role || mandate.role === role);
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'How many members it had in a year, with its basis; null where no source lists members.' })
  async memberCount(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Arg('year', () => Int, { description: 'Year, for example 2018.' }) year: number,
  ): Promise<Figure | null> {
    if (year < 1900 || year > 2200) throw badInput('year', 'a year from 1900 to 2200', year);
    return memberCountOf(ctx, row, year);
  }
}

export const BodyRecordFields = recordFields(Body, SourceStub, ['acronym', 'kind', 'country', 'members', 'sessions']);
