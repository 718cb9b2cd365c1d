import type { Ctx } from '../../kernel/context';
import type { PageArgs } from '../../kernel/page';
import { offersForPart, type AlignedPage } from './aligned-offers.service';
import type { BriefingScope } from './briefing.rules';
import { uncoveredOn } from './uncovered-priorities.service';

/** Offers for the asking party's priorities without cooperation, of one provider or of all others. */
export const offersOf = (ctx: Ctx, { party, asOf }: BriefingScope, page: PageArgs, provider: string | null): Promise<AlignedPage> =>
  offersForPart(ctx, party, (day) => uncoveredOn(ctx, party, day, asOf), { ...page, provider, asOf });
