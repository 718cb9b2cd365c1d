import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { periodsByIndicatorId, revisionsByIndicatorId } from './framework-indicators.loaders';
import { periodsAsOf } from './framework-indicator.rules';

/** Periods of an indicator with the values of today, or with those known on a day. */
export async function periodsOf(ctx: Ctx, indicatorId: string, asOf?: string | null): Promise<Row[]> {
  const periods = await periodsByIndicatorId(ctx).load(indicatorId);
  return asOf ? periodsAsOf(periods, await revisionsByIndicatorId(ctx).load(indicatorId), asOf) : periods;
}
