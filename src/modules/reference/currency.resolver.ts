import { Args, Ctx as Context, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { Where, pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { currencyList } from './currencies.loaders';
import { Currency } from './currency.entity';

const CurrencyConnection = connectionOf(Currency, 'Currency', 'currencies');

@Resolver(() => Currency)
export class CurrencyResolver {
  @Query(() => CurrencyConnection, { description: 'The currencies in use, by their code.' })
  async currencies(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return CurrencyConnection.of(await pageOf(ctx, { ...currencyList, where: new Where() }, page));
  }
}
