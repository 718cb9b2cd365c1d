import type { CapabilityIndex } from './capability.index';
import { SDG } from './fit.rules';
import { millionths, type Scores } from './score.rules';

/**
 * The lists of an index in the order in which they meet a plan: fit, then coverage, in millionths. It holds for every
 * page and filter of the same plan, until the index changes. `isListed` tells the lists in it by their number.
 */
export interface ListOrder { lists: Uint32Array; fits: Int32Array; coverages: Int32Array; isListed: Uint8Array }

export function listOrder(index: CapabilityIndex, scores: Scores): ListOrder {
  const count = index.lists.count;
  const [fits, coverages, isListed] = [new Int32Array(count), new Int32Array(count), new Uint8Array(count)];
  const columns = nodeColumns(index, scores);
  const rankOf = comparedRank(index, scores.vocabularies);
  const nearest = new Int32Array(scores.weights.length);
  let listed = 0;
  for (let list = 0; list < count; list += 1) {
    const rank = rankOf(list);
    const fit = rank < 0 ? -1 : fitOfList(index, columns, list, 1 << index.bitOf(scores.vocabularies[rank]!));
    if (fit < 0) continue;
    fits[list] = fit;
    coverages[list] = coverageOfList(index, scores, columns, { list, rank }, nearest);
    isListed[list] = 1;
    listed += 1;
  }
  const lists = new Uint32Array(listed);
  for (let list = 0, at = 0; list < count; list += 1) if (isListed[list] === 1) lists[at++] = list;
  lists.sort((a, b) => fits[b]! - fits[a]! || coverages[b]! - coverages[a]!);
  return { lists, fits: Int32Array.from(lists, (list) => fits[list]!), coverages: Int32Array.from(lists, (list) => coverages[list]!), isListed };
}

/** What each code is worth: at best, and to each priority. */
interface NodeColumns { best: Int32Array; aligned: Uint8Array; starts: Int32Array; numbers: Int32Array; similarities: Int32Array }

function nodeColumns(index: CapabilityIndex, { nodes }: Scores): NodeColumns {
  const size = index.nodeBits.values.length;
  const columns = { best: new Int32Array(size), aligned: new Uint8Array(size), starts: new Int32Array(size + 1) };
  for (const score of nodes) {
    columns.best[score.node] = score.best;
    columns.aligned[score.node] = score.aligned ? 1 : 0;
    columns.starts[score.node + 1] = score.pairings.length;
  }
  for (let node = 1; node <= size; node += 1) columns.starts[node]! += columns.starts[node - 1]!;
  const [numbers, similarities] = [new Int32Array(columns.starts[size]!), new Int32Array(columns.starts[size]!)];
  for (const { node, pairings } of nodes) {
    pairings.forEach((pairing, i) => { numbers[columns.starts[node]! + i] = pairing.number; similarities[columns.starts[node]! + i] = pairing.similarity; });
  }
  return { ...columns, numbers, similarities };
}

/** Which vocabulary of the plan a list is compared in: the first that its offers have a code of; below zero where there is none. */
function comparedRank(index: CapabilityIndex, vocabularies: readonly string[]): (list: number) => number {
  const bits = vocabularies.map((vocabulary) => (vocabulary === SDG ? 0 : 1 << index.bitOf(vocabulary)));
  const goals = vocabularies.indexOf(SDG);
  const [sectorBits, isGoals] = [index.sectorBits.values, index.isGoals.values];
  let [lastBits, lastRank] = [-1, -1]; // nearly all lists have the same
  return (list) => {
    if (sectorBits[list] !== lastBits) {
      lastBits = sectorBits[list]!;
      lastRank = bits.findIndex((bit) => (bit & lastBits) !== 0);
    }
    return isGoals[list] === 1 ? (lastRank < 0 ? goals : -1) : lastRank;
  };
}

/** In millionths; below zero where no code comes nearer than the block. */
function fitOfList(index: CapabilityIndex, { best, aligned }: NodeColumns, list: number, bit: number): number {
  const [nodes, shares, nodeBits] = [index.codeNodes.values, index.codeShares.values, index.nodeBits.values];
  let sum = 0;
  let isAligned = 0;
  for (let at = index.codeStarts.values[list]!, end = index.codeStarts.values[list + 1]!; at < end; at += 1) {
    const node = nodes[at]!;
    if ((nodeBits[node]! & bit) === 0) continue;
    sum += shares[at]! * best[node]!;
    isAligned |= aligned[node]!;
  }
  return isAligned === 0 ? -1 : millionths(sum);
}

/** @param nearest room for one number per priority. */
function coverageOfList(index: CapabilityIndex, scores: Scores, columns: NodeColumns, { list, rank }: { list: number; rank: number }, nearest: Int32Array): number {
  const bit = 1 << index.bitOf(scores.vocabularies[rank]!);
  const [begin, stop] = [scores.begins[rank]!, scores.begins[rank + 1]!];
  nearest.fill(0, begin, stop);
  for (let at = index.codeStarts.values[list]!, end = index.codeStarts.values[list + 1]!; at < end; at += 1) {
    const node = index.codeNodes.values[at]!;
    if ((index.nodeBits.values[node]! & bit) === 0) continue;
    for (let pair = columns.starts[node]!, last = columns.starts[node + 1]!; pair < last; pair += 1) {
      const number = columns.numbers[pair]!;
      if (columns.similarities[pair]! > nearest[number]!) nearest[number] = columns.similarities[pair]!;
    }
  }
  let sum = 0;
  for (let number = begin; number < stop; number += 1) sum += scores.weights[number]! * nearest[number]!;
  return millionths(sum);
}
