import type { Ctx } from '../../kernel/context';
import { Port } from '../../kernel/port';

/** By what the values of an indicator are broken down; null where nobody reported it, empty where they are not. */
export interface DisaggregationFact { readonly frameworkId: string; readonly indicatorId: string; readonly disaggregation: readonly string[] | null }

/** What the portfolio reads of the results frameworks of its projects, through the policies of the viewer. */
export interface ResultsReaders {
  disaggregations(ctx: Ctx, frameworkIds: readonly string[]): Promise<DisaggregationFact[]>;
}

export const resultsPort = new Port<ResultsReaders>('portfolio: results');
