import { Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Where, pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import type { Row } from '../../kernel/stub';
import { Region } from './region.entity';
import { regionById, regionList, regionsByParentId } from './regions.loaders';

const RegionConnection = connectionOf(Region, 'Region', 'regions');

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => RegionConnection, { description: 'The regions of the world, by their code.' })
  async regions(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return RegionConnection.of(await pageOf(ctx, { ...regionList, where: new Where() }, page));
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region around it; null for the world.' })
  async parent(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.parentId ? regionById(ctx).load(row.parentId) : null;
  }

  @FieldResolver(() => [Region], { description: 'The regions right inside it.' })
  children(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return regionsByParentId(ctx).load(row.id);
  }
}
