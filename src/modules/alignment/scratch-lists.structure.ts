import { MILLION } from './score.rules';

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
  next = new Int32Array(0);
  private fits = new Int32Array(0);
  private touched = 0;

  begin(lists: number): void {
    this.total = 0;
    this.touched = 0;
    if (lists <= this.next.length) return;
    const size = Math.ceil(lists * 1.5);
    this.ranks = new Int8Array(size);
    [this.least, this.most, this.next, this.fits] = [new Int32Array(size), new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  }

  put(list: number, rank: number, count: number, fit: number, least: number, most: number): void {
    this.ranks[list] = rank;
    this.least[list] = least;
    this.most[list] = most;
    this.total += count;
    if (this.heads[fit]! < 0) this.fits[this.touched++] = fit;
    this.next[list] = this.heads[fit]!;
    this.heads[fit] = list;
  }

  /** Leaves the heads as `begin` wants them. */
  end(): void {
    for (let i = 0; i < this.touched; i += 1) this.heads[this.fits[i]!] = -1;
  }
}

/** The highest of many numbers, as many as wanted: a heap whose first is the lowest of them. */
export class HighestValues {
  private readonly heap: number[] = [];

  constructor(private readonly wanted: number) {}

  /** What a number must reach to be among the highest. */
  get bound(): number {
    return this.heap.length < this.wanted ? -Infinity : this.heap[0]!;
  }

  add(value: number): void {
    if (this.heap.length < this.wanted) this.rise(this.heap.push(value) - 1);
    else if (value > this.heap[0]!) {
      this.heap[0] = value;
      this.sink();
    }
  }

  private rise(from: number): void {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1;
      if (this.heap[above]! <= this.heap[at]!) return;
      [this.heap[above], this.heap[at]] = [this.heap[at]!, this.heap[above]!];
      at = above;
    }
  }

  private sink(): void {
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < this.heap.length && this.heap[child]! < this.heap[least]!) least = child;
      if (least === at) return;
      [this.heap[at], this.heap[least]] = [this.heap[least]!, this.heap[at]!];
      at = least;
    }
  }
}
