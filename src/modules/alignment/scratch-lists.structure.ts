import { MILLION } from './score.rules';

/** Coverage at the cursors, where they lie in the class; null where they do not. */
interface Cuts { after: number | null; before: number | null }

/**
 * What one ranking notes of the lists of an index, in memory that the next one uses again: a ranking takes a few
 * milliseconds, and fresh memory for it would take as long. Lists of one fit are chained.
 */
export class ScratchLists {
  readonly heads = new Int32Array(MILLION + 1).fill(-1);
  total = 0;
  ranks = new Int8Array(0);
  /** Bounds of the coverage in millionths. */
  least = new Int32Array(0);
  most = new Int32Array(0);
  private next = new Int32Array(0);
  private counts = new Int32Array(0);
  private fits: Int32Array = new Int32Array(0);
  private touched = 0;
  private readonly tally = new Int32Array(MILLION + 1);

  begin(lists: number): void {
    this.total = 0;
    this.touched = 0;
    if (lists <= this.next.length) return;
    const size = Math.ceil(lists * 1.5);
    this.ranks = new Int8Array(size);
    [this.least, this.most, this.next, this.counts, this.fits] = [new Int32Array(size), new Int32Array(size), new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  }

  put(list: number, rank: number, count: number, fit: number, least: number, most: number): void {
    this.ranks[list] = rank;
    this.least[list] = least;
    this.most[list] = most;
    this.counts[list] = count;
    this.total += count;
    if (this.heads[fit]! < 0) this.fits[this.touched++] = fit;
    this.next[list] = this.heads[fit]!;
    this.heads[fit] = list;
  }

  /** Leaves the heads as `begin` wants them. */
  end(): void {
    for (let i = 0; i < this.touched; i += 1) this.heads[this.fits[i]!] = -1;
  }

  /**
   * Lists of one fit that may hold one of the next `wanted` offers. As many offers as wanted have a coverage of at least
   * some bound for certain; a list that cannot reach this bound is left out.
   */
  candidates(fit: number, { after, before }: Cuts, wanted: number, backward: boolean): number[] {
    const found: number[] = [];
    const bound = backward ? this.lowBound(fit, before, wanted) : this.highBound(fit, after, wanted);
    for (let list = this.heads[fit]!; list >= 0; list = this.next[list]!) {
      if (backward ? this.least[list]! > bound : this.most[list]! < bound) continue;
      if ((after !== null && this.least[list]! > after) || (before !== null && this.most[list]! < before)) continue; // on the other side of a cursor
      found.push(list);
    }
    return found;
  }

  /** The highest coverage that `wanted` offers after the cursor reach for certain. */
  private highBound(fit: number, after: number | null, wanted: number): number {
    let [lowest, highest] = [MILLION, 0];
    for (let list = this.heads[fit]!; list >= 0; list = this.next[list]!) {
      if (after !== null && this.most[list]! >= after) continue;
      const at = this.least[list]!;
      this.tally[at]! += this.counts[list]!;
      if (at < lowest) lowest = at;
      if (at > highest) highest = at;
    }
    let bound = highest;
    for (let left = wanted; bound >= lowest; bound -= 1) if ((left -= this.tally[bound]!) <= 0) break;
    if (lowest <= highest) this.tally.fill(0, lowest, highest + 1);
    return bound < lowest ? 0 : bound;
  }

  /** The lowest coverage that `wanted` offers before the cursor do not exceed for certain. */
  private lowBound(fit: number, before: number | null, wanted: number): number {
    let [lowest, highest] = [MILLION, 0];
    for (let list = this.heads[fit]!; list >= 0; list = this.next[list]!) {
      if (before !== null && this.least[list]! <= before) continue;
      const at = this.most[list]!;
      this.tally[at]! += this.counts[list]!;
      if (at < lowest) lowest = at;
      if (at > highest) highest = at;
    }
    let bound = lowest;
    for (let left = wanted; bound <= highest; bound += 1) if ((left -= this.tally[bound]!) <= 0) break;
    if (lowest <= highest) this.tally.fill(0, lowest, highest + 1);
    return bound > highest ? MILLION : bound;
  }
}
