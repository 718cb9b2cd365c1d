import { Arg, Args, Ctx as Context, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Where, pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import type { Row } from '../../kernel/stub';
import { Source } from './source.entity';
import { sourceByCode, sourceList } from './sources.loaders';

const SourceConnection = connectionOf(Source, 'Source', 'sources');

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => SourceConnection, { description: 'The publications and pages that the register was read from, by their code.' })
  async sources(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return SourceConnection.of(await pageOf(ctx, { ...sourceList, where: new Where() }, page));
  }

  @Query(() => Source, { nullable: true, description: 'A source by its code; null when there is none.' })
  source(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the source.' }) code: string): Promise<Row | null> {
    return sourceByCode(ctx).load(code);
  }
}
