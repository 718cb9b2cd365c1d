import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { pageOf, pagePerParent } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { ratesPort } from '../../kernel/rates';
import type { Row } from '../../kernel/stub';
import { ExchangeRate, ExchangeRateTable } from './exchange-rate-table.entity';
import { exchangeRateTableList, ratesOfCurrency } from './exchange-rates.loaders';

const ExchangeRateTableConnection = connectionOf(ExchangeRateTable, 'ExchangeRateTable', 'tables of exchange rates');
const ExchangeRateConnection = connectionOf(ExchangeRate, 'ExchangeRate', 'exchange rates');

@Resolver(() => ExchangeRateTable)
export class ExchangeRateTableResolver {
  @Query(() => ExchangeRateTableConnection, { description: 'The tables of exchange rates, the one that is used by default first.' })
  async exchangeRateTables(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return ExchangeRateTableConnection.of(await pageOf(ctx, exchangeRateTableList(), page));
  }

  @FieldResolver(() => Boolean, { description: 'True for the table that is used where a question names none.' })
  async isDefault(@Root() row: Row, @Context() ctx: Ctx): Promise<boolean> {
    return (await ratesPort.read.rates(ctx)).tables[0]?.code === row.code;
  }

  @FieldResolver(() => ExchangeRateConnection, { description: 'Its rates of one currency, oldest first.' })
  async rates(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('currency', () => String, { description: 'Currency by ISO 4217.' }) currency: string,
  ): Promise<Page> {
    return ExchangeRateConnection.of(await pagePerParent(ctx, 'rates of a table', 'r.table_id', ratesOfCurrency(currency), page, row.id));
  }
}

@Resolver(() => ExchangeRate)
export class ExchangeRateResolver {
  @FieldResolver(() => Boolean, { description: 'True where the rate is units of the base for one of the currency.' })
  isInverse(@Root() row: Row): boolean {
    return row.isInverse === true;
  }
}
