import { Exact } from '../../kernel/exact';
import { groupedBy } from '../../kernel/grouped';
import { sharesOf } from '../../kernel/shares';

/** A project in one value of a source of dimensions, with its share in percent where a source tells one. */
export interface PlaceRow { readonly id: string; readonly cell: string; readonly percentage: string | null }
/** The cells of one source in which a project lies, and how much of it. */
export interface Place { readonly cell: string; readonly share: Exact }

/**
 * @param split SHARED: what a project comes to is split by its recorded shares, and where several values have none it lies
 *   in `notSplit`; WHOLE: it lies whole in each, as a count of people or events does.
 */
export function placesOf(rows: readonly PlaceRow[], split: 'SHARED' | 'WHOLE', notSplit: string): ReadonlyMap<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const [id, mine] of groupedBy(rows, (row) => row.id)) {
    const shares = split === 'SHARED' ? sharesOf(mine.map(({ cell, percentage }) => ({ key: cell, percentage }))) : null;
    places.set(id, split === 'SHARED' ? (shares ?? [{ key: notSplit, share: Exact.ONE }]).map(({ key, share }) => ({ cell: key, share })) : [...new Set(mine.map(({ cell }) => cell))].map((cell) => ({ cell, share: Exact.ONE })));
  }
  return places;
}

/** All combinations of one place of each source. */
export function combined(sources: readonly (readonly Place[])[]): { cells: string[]; share: Exact }[] {
  return sources.reduce<{ cells: string[]; share: Exact }[]>(
    (all, places) => all.flatMap((each) => places.map(({ cell, share }) => ({ cells: [...each.cells, cell], share: each.share.times(share) }))),
    [{ cells: [], share: Exact.ONE }],
  );
}
