import type { Ctx } from '../../kernel/context';
import type { PageArgs } from '../../kernel/page';
import { offersForPart, type AlignedPage } from './aligned-offers.service';
import type { BriefingScope } from './briefing.rules';
import { planSupport } from './plan-support.service';
import { alignmentPort } from './readers.port';
import type { Wanted } from './recipient-plan.rules';
import { wantedByCountry } from './recipient-plan.service';
import { uncoveredOf } from './uncovered-priorities.rules';

/** Offers for the asking party's priorities without cooperation, of one provider or of all others. */
export const offersOf = (ctx: Ctx, scope: BriefingScope, page: PageArgs, provider: string | null): Promise<AlignedPage> =>
  offersForPart(ctx, scope.party, (day) => uncoveredOn(ctx, scope, day), { ...page, provider, asOf: scope.asOf });

async function uncoveredOn(ctx: Ctx, { party, asOf }: BriefingScope, day: string): Promise<Wanted> {
  const wanted = await wantedByCountry(ctx, party, day);
  const planIds = wanted.frameworks.map((each) => each.id);
  const [nodes, supports] = await Promise.all([
    alignmentPort.read.nodesOf(ctx, planIds),
    Promise.all(planIds.map((id) => planSupport(ctx, id, { basis: 'ASSERTED', asOf }))),
  ]);
  // one that only a claim awaiting a choice may serve is not known to lack cooperation
  const certain = supports.flatMap((each) => each.nodes).filter((each) => each.reason !== 'PENDING');
  return uncoveredOf(wanted, nodes, new Set(certain.map((each) => each.node.id as string)));
}
