import type { Row } from '../../kernel/stub';
import { changesOf, type ChangeFact, type VersionFact } from './change-event.rules';
import type { ChangeKind } from '../../kernel/change-kind';

/** A place in the feed: a version, and one of the things that happened with it. */
export interface Place { readonly id: bigint; readonly index: number }

/** After everything that a version tells, also what later rules may find in it. */
const WHOLE = 999_999;
export const wholeOf = (id: string): Place => ({ id: BigInt(id), index: WHOLE });

/** Kinds of which the types of the records are known beforehand, so that fewer versions are read. */
const TYPES_OF: { [kind in ChangeKind]?: readonly string[] } = {
  TARGET_CHANGED: ['FrameworkIndicator'], VALUE_REVISED: ['FrameworkIndicator'], MERGED: ['RecordMerge'], UNMERGED: ['RecordMerge'],
  AMOUNT_CHANGED: ['ContributionLine', 'Disbursement', 'BudgetStatement'],
};

/** Types that can have changes of these kinds; null where any may. */
export function typesOfKinds(kinds: readonly ChangeKind[] | null | undefined, types: readonly string[] | null | undefined): string[] | null {
  const known = kinds?.map((kind) => TYPES_OF[kind]);
  const possible = known && known.every(Boolean) ? known.flatMap((each) => [...each!]) : null;
  if (!possible) return types ? [...types] : null;
  return types ? types.filter((type) => possible.includes(type)) : possible;
}

export interface Cut { readonly changes: ChangeFact[]; readonly end: Place | null; readonly hasMore: boolean }

/**
 * A page of what versions tell, in either direction. The page may be shorter than asked where many versions tell nothing of the kinds wanted.
 * @param isLast true when no further version is there. `end` is where the next page goes on, or null when nothing was read.
 */
export function cutPage(versions: readonly VersionFact[], { after, before, kinds, count, backward, isLast }: { after: Place | null; before: Place | null; kinds: readonly ChangeKind[] | null; count: number; backward: boolean; isLast: boolean }): Cut {
  const all = versions.flatMap((version) => (backward ? changesOf(version).reverse() : changesOf(version)))
    .filter((change) => isBetween(placeOf(change), after, before) && (!kinds || kinds.includes(change.kind)));
  const changes = all.slice(0, count);
  const isCut = all.length > count;
  const last = versions.at(-1);
  const end = isCut ? placeOf(changes.at(-1)!) : last ? (backward ? { id: BigInt(last.id), index: -1 } : wholeOf(last.id)) : null;
  return { changes, end, hasMore: isCut || !isLast };
}

export const placeOf = ({ version, index }: ChangeFact): Place => ({ id: BigInt(version.id), index });

const isAfter = (a: Place, b: Place): boolean => a.id > b.id || (a.id === b.id && a.index > b.index);
const isBetween = (place: Place, after: Place | null, before: Place | null): boolean => (!after || isAfter(place, after)) && (!before || isAfter(before, place));

/** A document without what may not be told: whole elements of lists where one of their links is hidden, and fields of which the API tells no more than what is worked out. */
export function withoutHidden(document: Row, hidden: readonly string[], untold: readonly string[]): Row {
  const elements = new Set(hidden.map((field) => /^\w+\[\d+\]/.exec(field)?.[0]).filter(Boolean));
  const bare = [...untold, ...hidden.filter((field) => !field.includes('['))];
  const left = Object.entries(document).map(([field, value]) => [field, Array.isArray(value) ? value.filter((_, i) => !elements.has(`${field}[${i}]`)) : value]);
  return Object.fromEntries(left.filter(([field, value]) => !bare.includes(field) && !(Array.isArray(value) && value.length === 0)));
}
