import { Arg, Args, Ctx as Context, Field, ObjectType } from 'type-graphql';
import { AbsenceReason } from '../../kernel/absence';
import { Additivity } from '../../kernel/additivity';
import type { Ctx } from '../../kernel/context';
import { FigureCoverage, FigureRule } from '../../kernel/figure';
import { LOCALE_ARGUMENT, LocalizedText, localized, type StoredText } from '../../kernel/localized';
import { NodePage, PageArgs, type Page } from '../../kernel/page';
import { Decimal, Locale, PartialDate } from '../../kernel/scalars';
import { AggregateDimension, AggregateMeasure } from './aggregate.words';

@ObjectType('AggregateFigure', { simpleResolvers: true, description: 'One number of an aggregate with its basis.' })
export class AggregateFigure {
  @Field(() => AggregateMeasure, { description: 'What it counts or sums.' })
  measure: AggregateMeasure;

  @Field(() => String, { nullable: true, description: 'Currency by ISO 4217, or unit of effort; null for a count.' })
  unit: string | null;

  @Field(() => Decimal, { nullable: true, description: 'The number, exact; zero is a value. Null where nothing is known.' })
  value: string | null;

  @Field(() => AbsenceReason, { nullable: true, description: 'Why there is no number: NOT_APPLICABLE where no project lies in the cell; null where there is one.' })
  absence: AbsenceReason | null;

  @Field(() => FigureCoverage, { description: 'Records behind the number; projects of the cell of which no record tells it; records left out, each with the reason.' })
  coverage: FigureCoverage;

  @Field(() => FigureRule, { description: 'The rule, with its version.' })
  rule: FigureRule;

  @Field(() => PartialDate, { description: 'Day for which the number holds.' })
  asOf: string;

  membersOf: (ctx: Ctx, args: PageArgs) => Page | Promise<Page>;

  @Field(() => NodePage, { description: 'The records behind the number: projects, contributions or events.' })
  members(@Args(() => PageArgs) args: PageArgs, @Context() ctx: Ctx): Page | Promise<Page> {
    return this.membersOf(ctx, args);
  }
}

/** A text of ours or of a code list in the language wanted. */
@ObjectType()
abstract class Labelled {
  text: StoredText;

  @Field(() => LocalizedText, { nullable: true, description: 'Label.' })
  label(@Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(this.text, locale);
  }
}

@ObjectType('AggregateKey', { simpleResolvers: true, description: 'A value of a dimension, such as one sector or one country.' })
export class AggregateKey extends Labelled {
  @Field(() => AggregateDimension, { description: 'The dimension.' })
  dimension: AggregateDimension;

  @Field(() => String, { description: 'The value as a filter takes it, or NOT_REPORTED where nobody reported one, NOT_APPLICABLE where there is none by the kind of project, NOT_SPLIT for several without shares, WHOLE_COUNTRY for work without a named part.' })
  code: string;

  /** ISO3 of a country, id of another party or place, else the code. */
  key: string;
}

@ObjectType('AggregateAxis', { simpleResolvers: true, description: 'A dimension with the values that occur, in order; what stands for a missing code comes last.' })
export class AggregateAxis extends Labelled {
  @Field(() => AggregateDimension, { description: 'The dimension.' })
  dimension: AggregateDimension;

  @Field(() => [AggregateKey], { description: 'Values that occur.' })
  values: AggregateKey[];
}

@ObjectType('AggregateSeries', { simpleResolvers: true, description: 'One measure in one unit over all cells.' })
export class AggregateSeries extends Labelled {
  @Field(() => AggregateMeasure, { description: 'What it counts or sums.' })
  measure: AggregateMeasure;

  @Field(() => String, { nullable: true, description: 'Currency by ISO 4217, or unit of effort; null for a count.' })
  unit: string | null;

  @Field(() => Additivity, { description: 'Whether its cells may be added. Where they may not, their sum exceeds the total.' })
  additivity: Additivity;

  @Field(() => AggregateFigure, { description: 'Over all projects of the question, each once: not the sum of the cells where they are not additive.' })
  total: AggregateFigure;
}

@ObjectType('AggregateCell', { simpleResolvers: true, description: 'What projects with the same values of all dimensions come to. A combination without a project has no cell.' })
export class AggregateCell {
  @Field(() => [AggregateKey], { description: 'One value of each dimension, in the order of the question.' })
  keys: AggregateKey[];

  @Field(() => [AggregateFigure], { description: 'A figure of each series, in the order of the series.' })
  figures: AggregateFigure[];
}

@ObjectType('AggregateTableColumn', { simpleResolvers: true, description: 'A column of numbers.' })
export class AggregateTableColumn {
  @Field(() => String, { description: 'Heading: the value of the last dimension where there are two or more, and the series.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'Currency or unit of the numbers; null for counts.' })
  unit: string | null;

  @Field(() => FigureCoverage, { description: 'How much of the whole series is known.' })
  coverage: FigureCoverage;
}

@ObjectType('AggregateTableRow', { simpleResolvers: true, description: 'A row of the table.' })
export class AggregateTableRow {
  @Field(() => [String], { description: 'Headings of the row, one for each dimension that is not in the columns.' })
  labels: string[];

  @Field(() => [AggregateFigure], { description: 'A figure for each column; without a project it says NOT_APPLICABLE, which is neither zero nor unknown.' })
  cells: AggregateFigure[];
}

@ObjectType('AggregateTable', { simpleResolvers: true, description: 'The same answer as a labelled table, for screen readers and for the table beside a chart.' })
export class AggregateTable {
  @Field(() => String, { description: 'What the table shows.' })
  caption: string;

  @Field(() => [String], { description: 'Headings of the columns that head the rows.' })
  rowHeadings: string[];

  @Field(() => [AggregateTableColumn], { description: 'Columns of numbers.' })
  columns: AggregateTableColumn[];

  @Field(() => [AggregateTableRow], { description: 'Rows, every combination of the columns filled.' })
  rows: AggregateTableRow[];

  @Field(() => [String], { description: 'What a reader has to know: the rules, and which numbers may not be added.' })
  notes: string[];
}

@ObjectType('Aggregate', { simpleResolvers: true, description: 'Measures of projects by dimensions: the one pattern for charts, maps, flows and tables. Every number has its basis.' })
export class Aggregate {
  @Field(() => PartialDate, { description: 'Day for which the numbers hold.' })
  asOf: string;

  @Field(() => [AggregateAxis], { description: 'The dimensions with their values.' })
  axes: AggregateAxis[];

  @Field(() => [AggregateSeries], { description: 'The measures, unit by unit, with their totals.' })
  series: AggregateSeries[];

  @Field(() => [AggregateCell], { description: 'Every combination of values in which a project lies.' })
  cells: AggregateCell[];

  /** Figures of a combination in which no project lies. */
  empty: () => AggregateFigure[];
}
