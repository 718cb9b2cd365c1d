import type { Ctx } from '../../kernel/context';
import { planSupport } from './plan-support.service';
import { alignmentPort } from './readers.port';
import type { Wanted } from './recipient-plan.rules';
import { wantedByCountry } from './recipient-plan.service';
import { uncoveredOf } from './uncovered-priorities.rules';

/** What a country wants and nobody serves yet: its plans on a day, cut down to priorities without cooperation. */
export async function uncoveredOn(ctx: Ctx, iso3: string, day: string, asOf: string | null): Promise<Wanted> {
  const wanted = await wantedByCountry(ctx, iso3, day);
  const planIds = wanted.frameworks.map((each) => each.id);
  const [nodes, supports] = await Promise.all([
    alignmentPort.read.nodesOf(ctx, planIds),
    Promise.all(planIds.map((id) => planSupport(ctx, id, { basis: 'ASSERTED', asOf }))),
  ]);
  // one that only a claim awaiting a choice may serve is not known to lack cooperation
  const certain = supports.flatMap((each) => each.nodes).filter((each) => each.reason !== 'PENDING');
  return uncoveredOf(wanted, nodes, new Set(certain.map((each) => each.node.id as string)));
}
