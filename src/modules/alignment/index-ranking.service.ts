import { endDayWithin, endOf, kindOf, providerOf, type CapabilityIndex } from './capability.index';
import { SDG } from './fit.rules';
import { MembersInOrder } from './members-in-order.structure';
import { comparePlaces, ranksFrom, type PlaceKey, type RankedOffer, type Ranking, type RankingQuestion } from './ranking.rules';
import { millionths, MILLION, type Scores } from './score.rules';
import { HighestValues, type ScratchLists } from './scratch-lists.structure';

/** The ranking by the index in memory: the same rows in the same order as the definition in SQL. */
export function rankInIndex(index: CapabilityIndex, question: RankingQuestion): Ranking {
  const accepts = filterOf(index, question);
  const columns = nodeColumns(index, question.scores);
  const scratch = index.scratch;
  scratch.begin(index.lists.count);
  scoreLists(index, question.scores, columns, accepts, scratch);
  const found: Found[] = [];
  const step = question.backward ? 1 : -1;
  const from = (question.backward ? question.before?.fit : question.after?.fit) ?? (question.backward ? 0 : MILLION);
  for (let fit = Math.min(from, MILLION); fit >= 0 && fit <= MILLION && found.length < question.count; fit += step) {
    if (scratch.heads[fit]! >= 0) rankClass({ index, question, columns, accepts, scratch }, fit, found);
  }
  scratch.end();
  const rankAt = ranksFrom(question, scratch.total);
  return { total: scratch.total, rows: found.map((each, i) => ({ ...each, rank: rankAt(i) })) };
}

type Found = Omit<RankedOffer, 'rank'>;
interface Work { index: CapabilityIndex; question: RankingQuestion; columns: NodeColumns; accepts: (facts: number) => boolean; scratch: ScratchLists }

/** What each code is worth: alone, and to each priority. `covers` is the coverage of the plan by this code alone. */
interface NodeColumns { best: Int32Array; aligned: Uint8Array; covers: Float64Array; starts: Int32Array; numbers: Int32Array; similarities: Int32Array }

function nodeColumns(index: CapabilityIndex, { nodes, weights }: Scores): NodeColumns {
  const size = index.nodeBits.values.length;
  const columns = { best: new Int32Array(size), aligned: new Uint8Array(size), covers: new Float64Array(size), starts: new Int32Array(size + 1) };
  for (const score of nodes) {
    columns.best[score.node] = score.best;
    columns.aligned[score.node] = score.aligned ? 1 : 0;
    columns.covers[score.node] = score.pairings.reduce((sum, each) => sum + weights[each.number]! * each.similarity, 0);
    columns.starts[score.node + 1] = score.pairings.length;
  }
  for (let node = 1; node <= size; node += 1) columns.starts[node]! += columns.starts[node - 1]!;
  const [numbers, similarities] = [new Int32Array(columns.starts[size]!), new Int32Array(columns.starts[size]!)];
  for (const { node, pairings } of nodes) {
    pairings.forEach((pairing, i) => { numbers[columns.starts[node]! + i] = pairing.number; similarities[columns.starts[node]! + i] = pairing.similarity; });
  }
  return { ...columns, numbers, similarities };
}

function filterOf(index: CapabilityIndex, { recipient, provider, kind, day }: RankingQuestion): (facts: number) => boolean {
  const own = recipient === null ? -1 : index.numberOfProvider(recipient) ?? -1;
  const wanted = provider === null ? -1 : index.numberOfProvider(provider) ?? -2;
  const ofKind = kind === null ? -1 : kind === 'PROVEN' ? 1 : 0;
  const since = endDayWithin(Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000));
  if (provider === null && kind === null) return (facts) => endOf(facts) >= since && providerOf(facts) !== own;
  return (facts) => endOf(facts) >= since && providerOf(facts) !== own && (wanted === -1 || providerOf(facts) === wanted) && (ofKind === -1 || kindOf(facts) === ofKind);
}

/** Fit of every list, with bounds of its coverage: one code of it covers at least as much, and all of them apart at most. */
function scoreLists(index: CapabilityIndex, { vocabularies }: Scores, { best, aligned, covers }: NodeColumns, accepts: Work['accepts'], scratch: ScratchLists): void {
  const rankOf = comparedRank(index, vocabularies);
  const bits = vocabularies.map((vocabulary) => 1 << index.bitOf(vocabulary));
  const [starts, nodes, shares, nodeBits, facts] = [index.codeStarts.values, index.codeNodes.values, index.codeShares.values, index.nodeBits.values, index.lists.facts.values];
  for (let list = 0, lists = index.lists.count; list < lists; list += 1) {
    const rank = rankOf(list);
    if (rank < 0) continue;
    const bit = bits[rank]!;
    let fit = 0;
    let isAligned = 0;
    let most = 0;
    let least = 0;
    for (let at = starts[list]!, end = starts[list + 1]!; at < end; at += 1) {
      const node = nodes[at]!;
      if ((nodeBits[node]! & bit) === 0) continue;
      fit += shares[at]! * best[node]!;
      isAligned |= aligned[node]!;
      const covered = covers[node]!;
      most += covered;
      if (covered > least) least = covered;
    }
    if (isAligned === 0) continue; // nothing nearer than the block
    let count = 0;
    for (let at = index.lists.start(list), end = index.lists.end(list); at < end; at += 1) if (accepts(facts[at]!)) count += 1;
    if (count > 0) scratch.put(list, rank, count, millionths(fit), millionths(least), Math.min(MILLION, millionths(most)));
  }
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

/** Offers of one fit: coverage decides. */
function rankClass(work: Work, fit: number, found: Found[]): void {
  const { backward, count } = work.question;
  const { lists, coverages, bound } = candidates(work, fit, count - found.length);
  const groups = new Map<number, number[]>();
  lists.forEach((list, i) => {
    const coverage = coverages[i]!;
    if ((backward ? -coverage : coverage) >= bound) (groups.get(coverage) ?? groups.set(coverage, []).get(coverage)!).push(list);
  });
  for (const coverage of [...groups.keys()].sort((a, b) => (backward ? a - b : b - a))) {
    if (found.length >= count) return;
    rankGroup(work, { fit, coverage }, groups.get(coverage)!, found);
  }
}

/**
 * Lists of one fit that may hold one of the next `wanted` offers, with their coverage. Each list holds one at least, so
 * as soon as that many lists beyond the cursor are known, one whose bound does not reach the least of them needs no
 * coverage computed.
 */
function candidates(work: Work, fit: number, wanted: number): { lists: number[]; coverages: number[]; bound: number } {
  const { scratch, question } = work;
  const sign = question.backward ? -1 : 1;
  const cursor = question.backward ? question.before : question.after;
  const beyond = cursor?.fit === fit ? sign * cursor.coverage : Infinity;
  const [lists, coverages, highest, reachable] = [[] as number[], [] as number[], new HighestValues(wanted), question.backward ? scratch.least : scratch.most];
  const nearest = new Int32Array(question.scores.weights.length);
  for (let list = scratch.heads[fit]!; list >= 0; list = scratch.next[list]!) {
    if (sign * reachable[list]! < highest.bound) continue;
    const coverage = scratch.least[list] === scratch.most[list] ? scratch.least[list]! : coverageOfList(work, list, nearest);
    if (sign * coverage > beyond || sign * coverage < highest.bound) continue;
    lists.push(list);
    coverages.push(coverage);
    if (sign * coverage < beyond) highest.add(sign * coverage);
  }
  return { lists, coverages, bound: highest.bound };
}

/** @param nearest room for one number per priority. */
function coverageOfList({ index, question: { scores }, columns, scratch }: Work, list: number, nearest: Int32Array): number {
  const rank = scratch.ranks[list]!;
  const bit = 1 << index.bitOf(scores.vocabularies[rank]!);
  nearest.fill(0, scores.begins[rank]!, scores.begins[rank + 1]!);
  for (let at = index.codeStarts.values[list]!, end = index.codeStarts.values[list + 1]!; at < end; at += 1) {
    const node = index.codeNodes.values[at]!;
    if ((index.nodeBits.values[node]! & bit) === 0) continue;
    for (let pair = columns.starts[node]!, last = columns.starts[node + 1]!; pair < last; pair += 1) {
      const number = columns.numbers[pair]!;
      if (columns.similarities[pair]! > nearest[number]!) nearest[number] = columns.similarities[pair]!;
    }
  }
  let sum = 0;
  for (let number = scores.begins[rank]!; number < scores.begins[rank + 1]!; number += 1) sum += scores.weights[number]! * nearest[number]!;
  return millionths(sum);
}

/** Offers of one fit and coverage, merged from their lists. */
function rankGroup({ index, question, accepts }: Work, score: { fit: number; coverage: number }, lists: readonly number[], found: Found[]): void {
  const { after, before, backward, count } = question;
  const first: PlaceKey = { ...score, proofs: Infinity, code: '', rank: 0 };
  const last: PlaceKey = { ...score, proofs: -1, code: '', rank: 0 };
  if ((after && comparePlaces(after, last) >= 0) || (before && comparePlaces(before, first) <= 0)) return; // wholly outside of the cursors
  const bounds = { after: after && comparePlaces(after, first) > 0 ? after : null, before: before && comparePlaces(before, last) < 0 ? before : null };
  const members = new MembersInOrder(index, lists, bounds, accepts, backward);
  for (let place = members.next(); place !== null; place = members.next()) {
    found.push({ slot: index.slots.values[place]!, ...score, proofs: index.proofs.values[place]!, code: index.codes.get(place) });
    if (found.length >= count) return;
  }
}
