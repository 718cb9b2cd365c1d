import { Args, Field, InputType, Int, ObjectType } from 'type-graphql';
import { Exclusion, FigureCoverage, FigureRule } from '../../kernel/figure';
import { NodePage, PageArgs, pageOfKnown, type Page } from '../../kernel/page';
import { Decimal, PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';

@InputType({ description: 'Which payments are wanted; all conditions must hold.' })
export class DisbursementFilter {
  @Field(() => String, { nullable: true, description: 'Country that contributes: ISO3 code.' })
  contributorCountry?: string | null;

  @Field(() => String, { nullable: true, description: 'Organization that contributes, by its code.' })
  contributorOrganization?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the project.' })
  project?: string | null;

  @Field(() => String, { nullable: true, description: 'Currency paid in, by ISO 4217.' })
  currency?: string | null;
}

@ObjectType('PaymentFigure', { description: 'Payments of one year in one currency, with the basis of the sum.' })
export class PaymentFigure {
  @Field(() => String, { description: 'The one currency of the sum.' })
  currency: string;

  @Field(() => Decimal, { nullable: true, description: 'The sum, exact; null where no amount is known.' })
  value: string | null;

  @Field(() => FigureCoverage, { description: 'How many payments are known; those left out, each with the reason.' })
  coverage: FigureCoverage;

  @Field(() => FigureRule, { description: 'The rule, with its version.' })
  rule: FigureRule;

  @Field(() => PartialDate, { description: 'Day for which the figure holds.' })
  asOf: string;

  memberRows: Row[];

  @Field(() => NodePage, { description: 'The payments behind the figure.' })
  members(@Args(() => PageArgs) args: PageArgs): Page {
    return pageOfKnown(this.memberRows, args);
  }
}

@ObjectType('DisbursementYear', { simpleResolvers: true, description: 'The payments of one calendar or fiscal year.' })
export class DisbursementYear {
  @Field(() => Int, { description: 'Year by which it is called.' })
  year: number;

  @Field(() => String, { description: 'Label: 2017, or FY2017 for a fiscal year.' })
  label: string;

  @Field(() => PartialDate, { description: 'First day.' })
  from: string;

  @Field(() => PartialDate, { description: 'Last day.' })
  to: string;

  @Field(() => [PaymentFigure], { description: 'A sum for each currency.' })
  money: PaymentFigure[];
}

@ObjectType('DisbursementTotals', { simpleResolvers: true, description: 'Payments by year: calendar years, or the fiscal years of one country.' })
export class DisbursementTotals {
  @Field(() => String, { nullable: true, description: 'Country whose fiscal years these are, by ISO3 code; null for calendar years.' })
  fiscalYearOf: string | null;

  @Field(() => [DisbursementYear], { description: 'Years with a payment, earliest first.' })
  years: DisbursementYear[];

  @Field(() => [Exclusion], { description: 'Payments in no year: NO_DATE, or DATE_TOO_COARSE where the date, such as a calendar year, lies in two fiscal years.' })
  notPlaced: Exclusion[];
}
