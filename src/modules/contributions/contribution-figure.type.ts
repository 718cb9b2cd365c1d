import { Args, Field, Int, ObjectType } from 'type-graphql';
import { FigureCoverage, FigureRule } from '../../kernel/figure';
import { AppliedRate, Money } from '../../kernel/money';
import { NodePage, PageArgs, pageOfKnown, type Page } from '../../kernel/page';
import { Decimal, PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { ContributionLine } from './contribution-line.entity';
import { ContributionUnit } from './contribution.words';
import { ValuationState } from './contribution-totals.words';

/** What every figure of money or effort stands on. */
@ObjectType()
export abstract class FigureBasis {
  @Field(() => FigureCoverage, { description: 'How many lines are known; those left out, each with the reason.' })
  coverage: FigureCoverage;

  @Field(() => FigureRule, { description: 'The rule, with its version.' })
  rule: FigureRule;

  @Field(() => PartialDate, { description: 'Day for which the figure holds.' })
  asOf: string;

  memberRows: Row[] | (() => Promise<Row[]>);

  @Field(() => NodePage, { description: 'The lines behind the figure.' })
  async members(@Args(() => PageArgs) args: PageArgs): Promise<Page> {
    return pageOfKnown(typeof this.memberRows === 'function' ? await this.memberRows() : this.memberRows, args);
  }
}

@ObjectType('DisputedAmount', { simpleResolvers: true, description: 'An amount that a party disputes: both values.' })
export class DisputedAmount {
  @Field(() => ContributionLine, { nullable: true, description: 'The line.' })
  line: Row;

  @Field(() => String, { nullable: true, description: 'Country that disputes it, by ISO3 code; null when an organization does.' })
  country: string | null;

  @Field(() => Money, { nullable: true, description: "The custodian's value." })
  recorded: Money | null;

  @Field(() => Money, { description: 'The value of the party that disputes it.' })
  own: Money;

  @Field(() => PartialDate, { nullable: true, description: 'When the party said so.' })
  on: string | null;
}

@ObjectType('MoneyFigure', { simpleResolvers: true, description: 'A sum in one currency, with its basis. There is no sum over several: each currency has a figure of its own.' })
export class MoneyFigure extends FigureBasis {
  @Field(() => String, { description: 'The one currency of the sum.' })
  currency: string;

  @Field(() => Decimal, { nullable: true, description: 'The sum, exact; null where no amount is known.' })
  value: string | null;

  @Field(() => [DisputedAmount], { description: 'Amounts among them that a party disputes.' })
  disputed: DisputedAmount[];
}

@ObjectType('ConvertedFigure', { simpleResolvers: true, description: 'A sum of converted amounts, with its basis: each line by the rate of its own date, rounded once at the end. It is a view; nothing of it is stored.' })
export class ConvertedFigure extends FigureBasis {
  @Field(() => String, { description: 'Currency wanted.' })
  currency: string;

  @Field(() => String, { nullable: true, description: 'Currency converted from; null for the sum over all of them.' })
  from: string | null;

  @Field(() => Decimal, { nullable: true, description: 'The sum, rounded half up once; null where nothing could be converted.' })
  value: string | null;

  @Field(() => Boolean, { description: 'True when a rate was applied.' })
  approximate: boolean;

  @Field(() => [AppliedRate], { description: 'The rates applied, each once, as the table states them.' })
  rates: AppliedRate[];
}

@ObjectType('ConvertedTotals', { simpleResolvers: true, description: 'Totals in one currency by one table of exchange rates.' })
export class ConvertedTotals {
  @Field(() => String, { description: 'Currency wanted.' })
  currency: string;

  @Field(() => String, { description: 'Code of the table of exchange rates.' })
  table: string;

  @Field(() => String, { description: 'Who published the rates.' })
  source: string;

  @Field(() => ConvertedFigure, { description: 'Over all currencies: the sum of what the lines are worth before rounding.' })
  total: ConvertedFigure;

  @Field(() => [ConvertedFigure], { description: 'The part of each currency. Parts are rounded each by itself and may differ from the total by the last digit.' })
  byCurrency: ConvertedFigure[];
}

@ObjectType('EffortFigure', { simpleResolvers: true, description: 'A sum of physical effort in one unit, with its basis.' })
export class EffortFigure extends FigureBasis {
  @Field(() => ContributionUnit, { description: 'The one unit of the sum.' })
  unit: ContributionUnit;

  @Field(() => Decimal, { nullable: true, description: 'The sum; zero is a real zero, null means that no quantity is known.' })
  value: string | null;
}

@ObjectType('ValuationFigure', { simpleResolvers: true, description: 'Effort by one method of valuation, with its basis. Methods stand side by side; the recorded facts do not change.' })
export class ValuationFigure extends FigureBasis {
  @Field(() => ValuationState, { description: 'Units alone, valued, or waiting for a method.' })
  state: ValuationState;

  @Field(() => String, { nullable: true, description: 'Code of the method; null for units alone.' })
  method: string | null;

  @Field(() => String, { nullable: true, description: 'Version of the method.' })
  version: string | null;

  @Field(() => ContributionUnit, { nullable: true, description: 'Unit valued.' })
  unit: ContributionUnit | null;

  @Field(() => Decimal, { nullable: true, description: 'How many units.' })
  quantity: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Money for one unit.' })
  unitRate: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Value in money, rounded half up once; null for units alone and where the method is not loaded.' })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'Currency of the value.' })
  currency: string | null;
}

@ObjectType('MissingAmount', { simpleResolvers: true, description: 'A contribution whose money is not known, and why.' })
export class MissingAmount {
  @Field(() => ContributionLine, { nullable: true, description: 'The line.' })
  line: Row;

  @Field(() => String, { description: 'Reason: NOT_REPORTED, WITHHELD, and so on. Effort in kind alone is not a missing amount.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'What the source says about it, such as why it is withheld.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Who holds it back, where it is withheld.' })
  by: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it is held back.' })
  until: string | null;
}

@ObjectType('ContributionCount', { simpleResolvers: true, description: 'How many projects and lines stand behind totals.' })
export class ContributionCount {
  @Field(() => Int, { description: 'Projects with at least one line.' })
  projects: number;

  @Field(() => Int, { description: 'Lines, duplicates and revised ones left out.' })
  lines: number;
}
