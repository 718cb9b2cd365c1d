import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Where, pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { SdgLevel } from '../../kernel/sdg-level';
import type { Row } from '../../kernel/stub';
import { Sdg } from './sdg.entity';
import { sdgByCode, sdgById, sdgList, sdgsByParentId } from './sdgs.loaders';

const SdgConnection = connectionOf(Sdg, 'Sdg', 'goals, targets and indicators');

@Resolver(() => Sdg)
export class SdgResolver {
  @Query(() => SdgConnection, { description: 'Goals, targets and indicators of the 2030 Agenda, in the order of their codes.' })
  async sdgs(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('level', () => SdgLevel, { nullable: true, description: 'Only goals, targets or indicators.' }) level?: SdgLevel | null,
    @Arg('parent', () => String, { nullable: true, description: 'Code of the goal or target right above them.' }) parent?: string | null,
  ): Promise<Page> {
    const where = new Where().andIf('g.level = ?', level).andIf('above.code = ?', parent);
    return SdgConnection.of(await pageOf(ctx, { ...sdgList, where }, page));
  }

  @Query(() => Sdg, { nullable: true, description: 'A goal, target or indicator by its code; null when there is none.' })
  sdg(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code, such as 3, 3.8 or 3.8.1.' }) code: string): Promise<Row | null> {
    return sdgByCode(ctx).load(code);
  }

  @FieldResolver(() => Sdg, { nullable: true, description: 'The goal of a target, or the target of an indicator; null for a goal.' })
  async parent(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.parentId ? sdgById(ctx).load(row.parentId) : null;
  }

  @FieldResolver(() => [Sdg], { description: 'The targets of a goal, or the indicators of a target.' })
  children(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return sdgsByParentId(ctx).load(row.id);
  }
}
