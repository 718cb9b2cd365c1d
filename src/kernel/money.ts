import { Arg, Ctx as Context, Directive, Field, ObjectType } from 'type-graphql';
import type { Ctx } from './context';
import { convert, missingRate, ratesPort, tableNamed, type Quote } from './rates';
import { Decimal, PartialDate } from './scalars';

export const TO_ARGUMENT = 'Currency wanted, by ISO 4217.';
export const TABLE_ARGUMENT = 'Table of exchange rates, by its code; without it, the table that the register puts first.';

@Directive('@shareable')
@ObjectType('AppliedRate', { simpleResolvers: true, description: 'A rate of a table, as the table states it, by which an amount was converted.' })
export class AppliedRate {
  @Field(() => String, { description: 'Currency that the rate is of.' })
  currency: string;

  @Field(() => Decimal, { description: 'The rate: units of the currency for one of the base, or the reverse where `isInverse`.' })
  rate: string;

  @Field(() => Boolean, { description: 'True where the rate is units of the base for one of the currency, as some tables state pounds and euros.' })
  isInverse: boolean;

  @Field(() => String, { description: 'Base of the table.' })
  base: string;

  @Field(() => PartialDate, { description: 'Day, month or year for which the table states the rate; a year has its average.' })
  period: string;
}

@Directive('@shareable')
@ObjectType('ConvertedMoney', { simpleResolvers: true, description: 'An amount in another currency, with everything it was converted by. Nothing of it is stored.' })
export class ConvertedMoney {
  @Field(() => Decimal, { nullable: true, description: 'The amount, rounded half up once to the smallest unit of the currency; null where the table has no rate for it.' })
  amount: string | null;

  @Field(() => String, { description: 'Currency wanted.' })
  currency: string;

  @Field(() => Decimal, { nullable: true, description: 'Units of the currency wanted for one of the original, to ten decimals; what it follows from is in `rates`.' })
  rate: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Day, month or year of the rate.' })
  rateDate: string | null;

  @Field(() => [AppliedRate], { description: 'The rates as the table states them: one for each currency that is not its base.' })
  rates: AppliedRate[];

  @Field(() => String, { description: 'Code of the table of exchange rates.' })
  table: string;

  @Field(() => String, { description: 'Who published the rates.' })
  source: string;

  @Field(() => Boolean, { description: 'True when a rate was applied: the payer may have paid by another.' })
  approximate: boolean;

  @Field(() => String, { nullable: true, description: 'What is missing where there is no amount: a rate is never guessed.' })
  missing: string | null;
}

@Directive('@shareable')
@ObjectType('Money', { simpleResolvers: true, description: 'An exact amount in its own currency. Amounts of two currencies are never added.' })
export class Money {
  @Field(() => Decimal, { description: 'The amount, as reported.' })
  amount: string;

  @Field(() => String, { description: 'Currency by ISO 4217.' })
  currency: string;

  /** Value date, by which a rate is chosen. */
  on: string | null;

  @Field(() => ConvertedMoney, { description: 'The amount in another currency, by the rate of its value date: that of the day, else of the month, else the average of the year.' })
  converted(
    @Context() ctx: Ctx,
    @Arg('to', () => String, { description: TO_ARGUMENT }) to: string,
    @Arg('table', () => String, { nullable: true, description: TABLE_ARGUMENT }) table?: string | null,
  ): Promise<ConvertedMoney> {
    return convertedMoney(ctx, this, to, table);
  }
}

export const moneyOf = (amount: string, currency: string, on: string | null): Money => Object.assign(new Money(), { amount, currency, on });

async function convertedMoney(ctx: Ctx, money: Money, to: string, tableCode?: string | null): Promise<ConvertedMoney> {
  const rates = await ratesPort.read.rates(ctx);
  const table = tableNamed(rates, tableCode);
  const digits = rates.digitsOf(to);
  const found = convert(money, to, table);
  const same = money.currency === to;
  const said = { currency: to, table: table.code, source: table.provider, approximate: !same };
  if (!found) return { ...said, amount: null, rate: null, rateDate: null, rates: [], missing: missingRate(money, to, table) };
  return { ...said, amount: found.value.rounded(digits), rate: found.factor?.rounded(RATE_DECIMALS) ?? null, rateDate: dateOf(found.quotes), rates: found.quotes.map(appliedRate), missing: null };
}

export const appliedRate = ({ currency, rate, isInverse, base, period }: Quote): AppliedRate => ({ currency, rate, isInverse, base, period });

/** Two rates of one conversion may be of a day and of a year: the coarser says how near it is. */
const dateOf = (quotes: readonly Quote[]): string | null => quotes.map((quote) => quote.period).sort((a, b) => a.length - b.length)[0] ?? null;

const RATE_DECIMALS = 10;
