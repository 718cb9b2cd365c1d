import type { Ctx } from '../../kernel/context';
import { encodePlace, newestPlace, placeAt } from './change-feed.service';

/** Places in the feed of changes, for whoever delivers it. */
export const feedFacts = {
  newestCursor: async (ctx: Ctx): Promise<string | null> => {
    const place = await newestPlace(ctx);
    return place && encodePlace(place);
  },
  isCursor: (text: string): boolean => {
    try {
      return placeAt('after', text) !== null;
    } catch {
      return false;
    }
  },
};
