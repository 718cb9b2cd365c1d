import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { decodeCursor, encodeCursor, pageSize, type PageArgs, type PageInfo } from '../../kernel/page';
import type { Row } from '../../kernel/stub';
import { changesOf, type ChangeFact, type VersionFact } from './change-event.rules';
import { changePort, type DocumentLink } from './change-feed.port';
import { cutPage, placeOf, typesOfKinds, wholeOf, withoutHidden, type Place } from './change-feed.rules';
import type { ChangeKind } from '../../kernel/change-kind';
import { newestVersionsOfParties, publicVersions, type About, type VersionWish } from './record-versions.loaders';

/** Which changes are wanted. */
export interface ChangeWish extends VersionWish { readonly kinds?: readonly ChangeKind[] | null }

export interface ChangePage { nodes: ChangeFact[]; pageInfo: PageInfo }

/** Versions read at most for one page where only some kinds are wanted. */
const SCAN = 500;

/** A page of the feed, in the order in which it was committed; `last` counts from the newest. */
export async function changesPage(ctx: Ctx, wish: ChangeWish, args: PageArgs): Promise<ChangePage> {
  const { count, backward } = pageSize(args);
  const [after, before] = [placeAt('after', args.after), placeAt('before', args.before)];
  const about = wish.party ? await changePort.read.projectsOfParties(ctx, [wish.party]) : [];
  const limit = wish.kinds ? SCAN : count + 1;
  const versions = await publicVersions(ctx, { ...wish, types: typesOfKinds(wish.kinds, wish.types) }, { from: idOf(after), to: idOf(before), backward, limit }, about);
  const cut = cutPage(await tellable(ctx, versions), { after, before, kinds: wish.kinds ?? null, count, backward, isLast: versions.length < limit });
  return paged(cut.changes, cut.end, { backward, hasMore: cut.hasMore, hasOther: Boolean(backward ? before : after) });
}

/** The newest changes of what concerns each of these parties, newest first, in one statement for all. */
export async function lastChangesOfParties(ctx: Ctx, parties: readonly string[], kinds: readonly ChangeKind[] | null, count: number): Promise<ChangeFact[][]> {
  const about: About[] = await changePort.read.projectsOfParties(ctx, parties);
  const rows = await newestVersionsOfParties(ctx, parties, typesOfKinds(kinds, null), kinds ? SCAN : count, about);
  const versions = await tellable(ctx, rows);
  return parties.map((party) => versions.filter((_, i) => rows[i]!.concerned === party).flatMap((version) => changesOf(version).reverse())
    .filter(({ kind }) => !kinds || kinds.includes(kind)).slice(0, count));
}

/** The end of the feed as it is now. */
export async function newestPlace(ctx: Ctx): Promise<Place | null> {
  const [newest] = await publicVersions(ctx, {}, { from: null, to: null, backward: true, limit: 1 });
  return newest ? wholeOf(newest.id) : null;
}

export const cursorOf = (change: ChangeFact): string => encodePlace(placeOf(change));

/** A document of a type without what whoever asks may not be told. */
export async function toldDocument(ctx: Ctx, type: string, document: Row): Promise<Row> {
  const links = changePort.read.hideableLinks(type, document);
  const seen = await Promise.all(links.map(({ type: linked, id }: DocumentLink) => ctx.sees(linked, id)));
  return withoutHidden(document, links.filter((_, i) => !seen[i]).map(({ field }) => field), changePort.read.untold(type));
}

/** Documents as whoever asks may be told them: a link to a hidden record is no more told by its history than by itself. */
export async function tellable(ctx: Ctx, versions: readonly VersionFact[]): Promise<VersionFact[]> {
  return Promise.all(versions.map(async (version) => {
    if (!version.document || !version.before) return version; // nothing is compared
    const [document, before] = await Promise.all([version.document, version.before].map((each) => toldDocument(ctx, version.recordType, each)));
    return { ...version, document: document!, before: before! };
  }));
}

const idOf = (place: Place | null): string | null => (place ? String(place.id) : null);
export const encodePlace = ({ id, index }: Place): string => encodeCursor([String(id), String(index)]);

/** @throws ApiError BAD_USER_INPUT for a text that is no cursor. */
export function placeAt(argument: string, cursor: string | null | undefined): Place | null {
  if (!cursor) return null;
  const [id, index] = decodeCursor(argument, cursor, 2) as [string, string];
  if (!/^\d{1,18}$/.test(id) || !/^-?\d{1,6}$/.test(index)) throw badInput(argument, 'a cursor of an earlier answer to the same list', cursor);
  return { id: BigInt(id), index: Number(index) };
}

/** Read from the newest, the page still stands in the order of the feed. */
function paged(changes: ChangeFact[], end: Place | null, { backward, hasMore, hasOther }: { backward: boolean; hasMore: boolean; hasOther: boolean }): ChangePage {
  const nodes = backward ? [...changes].reverse() : changes;
  const far = end && encodePlace(end);
  const near = nodes.length ? cursorOf(backward ? nodes.at(-1)! : nodes[0]!) : null;
  return {
    nodes,
    pageInfo: { hasNextPage: backward ? hasOther : hasMore, hasPreviousPage: backward ? hasMore : hasOther, startCursor: backward ? far : near, endCursor: backward ? near : far },
  };
}
