import type { Ctx } from '../../kernel/context';
import { Port } from '../../kernel/port';

/** What a hook has to know of the feed of changes besides what anybody may ask of it. */
export interface FeedReaders {
  /** The end of the feed as it is now; null while it is empty. */
  newestCursor(ctx: Ctx): Promise<string | null>;
  isCursor(text: string): boolean;
}

export const feedPort = new Port<FeedReaders>('following: feed');

/** Where hooks may lead. */
export interface Receivers { readonly areLocalAllowed: boolean }

/** Addresses of this machine are for developers: the app tells, from its configuration. */
export const receiverPort = new Port<Receivers>('following: receivers');
