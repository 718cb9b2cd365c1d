import type { CapabilityIndex } from './capability.index';
import type { PlaceKey } from './ranking.rules';

interface Run { at: number; end: number }

/**
 * Members of several lists in one order, more proofs first, then by code, or the other way round: a heap of the lists
 * by their next member. Members that the filter refuses are passed over; cursors are found by halving.
 */
export class MembersInOrder {
  private readonly heap: Run[] = [];
  private readonly step: 1 | -1;

  constructor(
    private readonly index: CapabilityIndex, lists: Iterable<number>, bounds: { after: PlaceKey | null; before: PlaceKey | null },
    private readonly accepts: (facts: number) => boolean, backward: boolean,
  ) {
    this.step = backward ? -1 : 1;
    for (const list of lists) {
      const [first, end] = [index.lists.start(list), index.lists.end(list)];
      const low = bounds.after ? this.firstNotBefore(first, end, bounds.after, true) : first;
      const high = bounds.before ? this.firstNotBefore(first, end, bounds.before, false) : end;
      if (low < high) this.heap.push(backward ? { at: high - 1, end: low - 1 } : { at: low, end: high });
    }
    for (const run of this.heap.splice(0)) if (this.settle(run)) this.heap.push(run);
    for (let i = (this.heap.length >> 1) - 1; i >= 0; i -= 1) this.sink(i);
  }

  next(): number | null {
    const run = this.heap[0];
    if (!run) return null;
    const member = this.index.lists.members.values[run.at]!;
    run.at += this.step;
    if (this.settle(run)) this.sink(0);
    else this.dropFirst();
    return member;
  }

  private dropFirst(): void {
    const last = this.heap.pop()!;
    if (this.heap.length === 0) return;
    this.heap[0] = last;
    this.sink(0);
  }

  /** Moves a run to its next member that the filter lets through. */
  private settle(run: Run): boolean {
    const facts = this.index.lists.facts.values;
    while (run.at !== run.end && !this.accepts(facts[run.at]!)) run.at += this.step;
    return run.at !== run.end;
  }

  private sink(from: number): void {
    for (let at = from; ;) {
      let first = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < this.heap.length && this.stands(child, first)) first = child;
      if (first === at) return;
      [this.heap[at], this.heap[first]] = [this.heap[first]!, this.heap[at]!];
      at = first;
    }
  }

  private stands(a: number, b: number): boolean {
    const members = this.index.lists.members.values;
    return this.step * this.index.compareMembers(members[this.heap[a]!.at]!, members[this.heap[b]!.at]!) < 0;
  }

  /** The first member that does not stand before a key, or that stands after it. */
  private firstNotBefore(first: number, end: number, key: PlaceKey, after: boolean): number {
    const code = Buffer.from(key.code);
    let [low, high] = [first, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const member = this.index.lists.members.values[middle]!;
      const order = key.proofs - this.index.proofs.values[member]! || this.index.codes.compareTo(member, code);
      if (order < 0 || (after && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
