import { Args, Directive, Field, Int, ObjectType } from 'type-graphql';
import { Exact } from './exact';
import { Decimal, PartialDate } from './scalars';
import type { Row } from './stub';
import { NodePage, PageArgs, pageOfKnown, type Page } from './page';

@Directive('@shareable')
@ObjectType('Exclusion', { simpleResolvers: true, description: 'Records left out of a figure, and why.' })
export class Exclusion {
  @Field(() => String, { description: 'Reason, for example CANCELLED or NOT_REPORTED.' })
  reason: string;

  @Field(() => Int, { description: 'Number of records left out.' })
  count: number;
}

/** One record left out for each reason that is named. */
export const tally = (reasons: readonly string[]): Exclusion[] => byReason(reasons.map((reason) => ({ reason, count: 1 })));

/** One exclusion for each reason, in the order of the reasons. */
export function byReason(all: readonly Exclusion[]): Exclusion[] {
  const counts = new Map<string, number>();
  for (const { reason, count } of all) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, count]) => ({ reason, count }));
}

@Directive('@shareable')
@ObjectType('FigureCoverage', { simpleResolvers: true, description: 'How much of what was asked about is known.' })
export class FigureCoverage {
  @Field(() => Int, { description: 'Records whose value is known.' })
  known: number;

  @Field(() => Int, { description: 'Records whose value is not known; they are never taken for zero.' })
  unknown: number;

  @Field(() => [Exclusion], { description: 'Records left out on purpose.' })
  excluded: Exclusion[];
}

@Directive('@shareable')
@ObjectType('FigureRule', { simpleResolvers: true, description: 'The rule by which a figure was computed.' })
export class FigureRule {
  @Field(() => String, { description: 'Code of the rule.' })
  code: string;

  @Field(() => String, { description: 'Version of the rule.' })
  version: string;

  @Field(() => String, { description: 'The rule in words.' })
  text: string;
}

/** A whole number, decimal text, or a number without an end in decimals. */
type Amount = number | string | Exact;
const exactly = (amount: Amount): Exact => (amount instanceof Exact ? amount : Exact.of(String(amount)));

/** What a module hands over; value is computed here, rounded half up once (DOMAIN.md section 4). */
export interface FigureInput {
  numerator: Amount;
  denominator?: Amount | null;
  known: number;
  unknown: number;
  excluded?: Exclusion[];
  rule: FigureRule;
  /** Stubs or rows of the records that the numerator counts. */
  members: Row[];
  asOf: string;
}

@Directive('@shareable')
@ObjectType('Figure', { simpleResolvers: true, description: 'A computed figure with its basis. A number without its basis is a bug.' })
export class Figure {
  @Field(() => Decimal, { nullable: true, description: 'The figure: a count, or a share between 0 and 1 with three decimals; null where nothing is known.' })
  value: string | null;

  @Field(() => Decimal, { nullable: true, description: 'What was counted.' })
  numerator: string | null;

  @Field(() => Decimal, { nullable: true, description: 'What it is a share of; null for a count.' })
  denominator: string | null;

  @Field(() => FigureCoverage, { description: 'How much is known.' })
  coverage: FigureCoverage;

  @Field(() => FigureRule, { description: 'The rule, with its version.' })
  rule: FigureRule;

  @Field(() => PartialDate, { description: 'Day for which the figure holds.' })
  asOf: string;

  memberRows: Row[];

  @Field(() => NodePage, { description: 'The records behind the figure.' })
  members(@Args(() => PageArgs) args: PageArgs): Page {
    return pageOfKnown(this.memberRows, args);
  }
}

const SHARE_DECIMALS = 3;
/** A sum of ratios may have digits without end; the value is computed from all that are given. */
const NUMERATOR_DECIMALS = 6;

export function figureOf(input: FigureInput): Figure {
  const numerator = exactly(input.numerator);
  const denominator = input.denominator === null || input.denominator === undefined ? null : exactly(input.denominator);
  return Object.assign(new Figure(), {
    value: nothingKnown(input) ? null : valueOf(numerator, denominator),
    numerator: numerator.text(0, NUMERATOR_DECIMALS),
    denominator: denominator?.text(0) ?? null,
    coverage: { known: input.known, unknown: input.unknown, excluded: (input.excluded ?? []).filter((entry) => entry.count > 0) },
    rule: input.rule,
    asOf: input.asOf,
    memberRows: input.members,
  });
}

/** Of some records asked about not one is known: null, or it would read as zero. */
const nothingKnown = ({ known, unknown, excluded = [] }: FigureInput): boolean =>
  known === 0 && unknown + excluded.reduce((sum, each) => sum + each.count, 0) > 0;

function valueOf(numerator: Exact, denominator: Exact | null): string | null {
  if (!denominator) return numerator.text(0);
  return denominator.isZero ? null : numerator.over(denominator).text(0, SHARE_DECIMALS);
}
