import { Field, ObjectType } from 'type-graphql';
import { Additivity } from '../../kernel/additivity';
import { PartialDate } from '../../kernel/scalars';
import { ContributionPerspective, type RecipientCounting } from './contribution-totals.words';
import type { Frame } from './contribution-figures.rules';
import type { LineGroup } from './contribution-sums.loaders';
import type { Counted } from './counted-once.rules';

@ObjectType('ContributionTotals', { simpleResolvers: true, description: 'What lines of contribution come to, each counted once: a figure per currency and per unit, never one over several.' })
export class ContributionTotals {
  @Field(() => ContributionPerspective, { description: 'How what reaches several countries is counted.' })
  perspective: ContributionPerspective;

  @Field(() => Additivity, { description: 'Whether these totals may be added to those of other countries or groups.' })
  additivity: Additivity;

  @Field(() => PartialDate, { description: 'Day for which the totals hold.' })
  asOf: string;

  /** Line by line. */
  lines: () => Promise<Counted>;
  /** The same summed up, as far as a figure per currency or unit needs; `dated` also by value date, for conversion. */
  sums: (dated: boolean) => Promise<Counted>;
  /** The same told apart by a column of lines; null where the lines are at hand. */
  sumsBy: ((group: LineGroup, dated: boolean) => Promise<Counted>) | null;
  /** Line by line as far as the amount is missing, and all lines that have to do with another or a dispute. */
  withoutAmount: () => Promise<Counted>;
  /** How many projects the lines that count belong to. */
  projects: () => Promise<number>;
  frame: Frame;
  /** Dimensions in which shares were taken: a share of a share would be told twice. */
  shared: readonly string[];
}

@ObjectType('ContributionGroup', { simpleResolvers: true, description: 'The totals of one sector, category, contributor, country, year, status or project.' })
export class ContributionGroup {
  @Field(() => String, { description: 'Code of the group. NOT_REPORTED holds lines without one; NOT_SPLIT those of projects with several sectors and no shares, since an even split is never assumed.' })
  key: string;

  @Field(() => ContributionTotals, { description: 'What its lines come to. A group without a line has no figure of money, which is not zero.' })
  totals: ContributionTotals;
}

/** Totals of lines that are at hand. */
export function totalsOf(counted: Counted, frame: Frame, perspective: ContributionPerspective, shared: readonly string[] = []): ContributionTotals {
  const lines = async () => counted;
  return totalsLater({ ...atHand(lines), projects: async () => new Set(counted.items.flatMap(({ line }) => line.projectId ?? [])).size }, frame, perspective, shared);
}

/** Every reading of totals whose lines are read in any case. */
export const atHand = (lines: () => Promise<Counted>): Pick<ContributionTotals, 'lines' | 'sums' | 'sumsBy' | 'withoutAmount'> => ({ lines, sums: lines, sumsBy: null, withoutAmount: lines });

/** Totals of lines that are read when a figure is asked for. */
export const totalsLater = (read: Pick<ContributionTotals, 'lines' | 'sums' | 'sumsBy' | 'withoutAmount' | 'projects'>, frame: Frame, perspective: ContributionPerspective, shared: readonly string[] = []): ContributionTotals => Object.assign(new ContributionTotals(), {
  ...read, frame, perspective, shared, additivity: perspective === 'PER_COUNTRY' ? 'NOT_ADDITIVE' : 'ADDITIVE', asOf: frame.asOf,
} as const);

export const perspectiveOf = (counting: RecipientCounting): ContributionPerspective => (counting === 'WHOLE' ? 'PER_COUNTRY' : 'BY_SHARE');
