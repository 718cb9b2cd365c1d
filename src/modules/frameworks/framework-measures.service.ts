import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { periodsOf } from './framework-indicator.service';
import { revisionsByIndicatorId } from './framework-indicators.loaders';
import { indicatorsBelow, targetRevisionsByFrameworkId } from './framework-measures.loaders';
import { reportsByFrameworkId } from './frameworks.loaders';
import { indicatorProgress } from './indicator-progress.rules';
import type { IndicatorProgress } from './indicator-progress.type';
import { endValueAsOf } from './indicator-values.rules';
import { reportedYears, type ReportedYear } from './reported-year.rules';
import { rollUp } from './roll-up.rules';
import type { IndicatorRollUp } from './roll-up.type';
import { targetChanges, type TargetChangeWish } from './target-change.rules';

/** Baseline or final target of an indicator, of today or as known on a day. */
export async function endValueOf(ctx: Ctx, indicator: Row, measure: 'BASELINE' | 'TARGET', asOf?: string | null): Promise<Row | null> {
  return endValueAsOf(indicator, asOf ? await revisionsByIndicatorId(ctx).load(indicator.id) : [], measure, asOf);
}

export async function progressOf(ctx: Ctx, indicator: Row, asOf?: string | null): Promise<IndicatorProgress> {
  const [baseline, target] = await Promise.all([endValueOf(ctx, indicator, 'BASELINE', asOf), endValueOf(ctx, indicator, 'TARGET', asOf)]);
  const periods = await periodsOf(ctx, indicator.id, asOf);
  return indicatorProgress({ indicator, baseline: baseline?.value ?? null, target: target?.value ?? null, periods, asOf: asOf ?? ctx.today });
}

export async function rollUpOf(ctx: Ctx, root: Row, until?: string | null, asOf?: string | null): Promise<IndicatorRollUp> {
  const below = await indicatorsBelow(ctx).load(root.id);
  const periods = await Promise.all(below.map((row) => periodsOf(ctx, row.id, asOf)));
  return rollUp({ root, below, periods: new Map(below.map((row, i) => [row.id, periods[i]!])), until: until ?? null, asOf: asOf ?? ctx.today });
}

export async function targetChangesOf(ctx: Ctx, frameworkId: string, wish: TargetChangeWish): Promise<Row[]> {
  return targetChanges(await targetRevisionsByFrameworkId(ctx).load(frameworkId), wish);
}

export async function reportedYearsOf(ctx: Ctx, framework: Row, asOf?: string | null): Promise<ReportedYear[]> {
  return reportedYears(framework, await reportsByFrameworkId(ctx).load(framework.id), asOf ?? ctx.today);
}
