import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Where, pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { Sector } from './sector.entity';
import { sectorById, sectorByKey, sectorList, sectorsByParentId } from './sectors.loaders';

const SectorConnection = connectionOf(Sector, 'Sector', 'sectors');

@Resolver(() => Sector)
export class SectorResolver {
  @Query(() => SectorConnection, { description: 'Sectors of a vocabulary, withdrawn ones included.' })
  async sectors(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('vocabulary', () => String, { nullable: true, description: 'DAC or SEGIB; all when left out.' }) vocabulary?: string | null,
  ): Promise<Page> {
    return SectorConnection.of(await pageOf(ctx, { ...sectorList, where: new Where().andIf('s.vocabulary = ?', vocabulary) }, page));
  }

  @Query(() => Sector, { nullable: true, description: 'A sector by its vocabulary and code, withdrawn ones included; null when there is none.' })
  sector(
    @Context() ctx: Ctx,
    @Arg('vocabulary', () => String, { description: 'DAC or SEGIB.' }) vocabulary: string,
    @Arg('code', () => String, { description: 'Code in the vocabulary, for example 33120.' }) code: string,
  ): Promise<Row | null> {
    return sectorByKey(ctx).load(`${vocabulary}:${code}`);
  }

  @FieldResolver(() => LocalizedText, { description: 'Name of the sector.' })
  label(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.label, locale)!;
  }

  @FieldResolver(() => Sector, { nullable: true, description: 'The sector above it in the tree.' })
  async parent(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.parentId ? sectorById(ctx).load(row.parentId) : null;
  }

  @FieldResolver(() => [Sector], { description: 'The sectors right below it in the tree.' })
  children(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return sectorsByParentId(ctx).load(row.id);
  }
}
