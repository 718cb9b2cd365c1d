import { endDayWithin, endOf, kindOf, providerOf, type CapabilityIndex } from './capability.index';
import { SDG } from './fit.rules';
import { MembersInOrder } from './members-in-order.structure';
import { comparePlaces, type PlaceKey, type RankedOffer, type Ranking, type RankingQuestion } from './ranking.rules';
import { millionths, MILLION, type Scores } from './score.rules';

/** The ranking by the index in memory: the same rows in the same order as the definition in SQL. */
export function rankInIndex(index: CapabilityIndex, question: RankingQuestion): Ranking {
  const scored = scoreLists(index, question);
  const rows: RankedOffer[] = [];
  const step = question.backward ? -1 : 1;
  const from = (question.backward ? question.before?.fit : question.after?.fit) ?? (question.backward ? 0 : MILLION);
  for (let fit = Math.min(from, MILLION), above = countAbove(scored, fit); fit >= 0 && fit <= MILLION && rows.length < question.count; fit -= step) {
    if (scored.counts[fit]! > 0) rankClass(index, question, scored, fit, above, rows);
    above += step > 0 ? scored.counts[fit]! : -(fit < MILLION ? scored.counts[fit + 1]! : 0);
  }
  return { rows, total: scored.total };
}

/** Lists by their fit, chained: most are never looked at again. */
interface ScoredLists { heads: Int32Array; next: Int32Array; ranks: Int8Array; listed: Int32Array; counts: Int32Array; total: number; accepts: (facts: number) => boolean; pairings: Pairings }
interface Pairings { starts: Int32Array; numbers: Int32Array; similarities: Int32Array }

function scoreLists(index: CapabilityIndex, question: RankingQuestion): ScoredLists {
  const { scores } = question;
  const { best, aligned } = nodeColumns(index, scores);
  const lists = index.lists.count;
  const accepts = filterOf(index, question);
  const scored: ScoredLists = {
    heads: new Int32Array(MILLION + 1).fill(-1), next: new Int32Array(lists), ranks: new Int8Array(lists), listed: new Int32Array(lists), counts: new Int32Array(MILLION + 1),
    total: 0, accepts, pairings: pairingColumns(index, scores),
  };
  const rankOf = comparedRank(index, scores);
  for (let list = 0; list < lists; list += 1) {
    const rank = rankOf(list);
    if (rank < 0) continue;
    const fit = fitOfList(index, list, best, aligned, 1 << index.bitOf(scores.vocabularies[rank]!));
    if (fit < 0) continue;
    let count = 0;
    for (let at = index.lists.start(list), end = index.lists.end(list); at < end; at += 1) if (accepts(index.lists.facts.values[at]!)) count += 1;
    if (count === 0) continue;
    scored.ranks[list] = rank;
    scored.listed[list] = count;
    scored.next[list] = scored.heads[fit]!;
    scored.heads[fit] = list;
    scored.counts[fit]! += count;
    scored.total += count;
  }
  return scored;
}

/** Which vocabulary of the plan a list is compared in: the first that its offers have a code of; below zero where there is none. */
function comparedRank(index: CapabilityIndex, { vocabularies }: Scores): (list: number) => number {
  const bits = vocabularies.map((vocabulary) => (vocabulary === SDG ? 0 : 1 << index.bitOf(vocabulary)));
  const goals = vocabularies.indexOf(SDG);
  return (list) => {
    const sectors = bits.findIndex((bit) => (bit & index.sectorBits.values[list]!) !== 0);
    if (index.isGoals.values[list] === 1) return sectors < 0 ? goals : -1;
    return sectors;
  };
}

/** In millionths; below zero where no code comes nearer than the block. */
function fitOfList(index: CapabilityIndex, list: number, best: Int32Array, aligned: Uint8Array, bit: number): number {
  let sum = 0;
  let isAligned = 0;
  for (let at = index.codeStarts.values[list]!, end = index.codeStarts.values[list + 1]!; at < end; at += 1) {
    const node = index.codeNodes.values[at]!;
    if ((index.nodeBits.values[node]! & bit) === 0) continue;
    sum += index.codeShares.values[at]! * best[node]!;
    isAligned |= aligned[node]!;
  }
  return isAligned === 0 ? -1 : millionths(sum);
}

function filterOf(index: CapabilityIndex, { recipient, provider, kind, day }: RankingQuestion): (facts: number) => boolean {
  const own = recipient === null ? -1 : index.numberOfProvider(recipient) ?? -1;
  const wanted = provider === null ? -1 : index.numberOfProvider(provider) ?? -2;
  const ofKind = kind === null ? -1 : kind === 'PROVEN' ? 1 : 0;
  const since = endDayWithin(Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000));
  return (facts) => endOf(facts) >= since && providerOf(facts) !== own && (wanted === -1 || providerOf(facts) === wanted) && (ofKind === -1 || kindOf(facts) === ofKind);
}

function nodeColumns(index: CapabilityIndex, { nodes }: Scores): { best: Int32Array; aligned: Uint8Array } {
  const [best, aligned] = [new Int32Array(index.nodeBits.values.length), new Uint8Array(index.nodeBits.values.length)];
  for (const score of nodes) {
    best[score.node] = score.best;
    aligned[score.node] = score.aligned ? 1 : 0;
  }
  return { best, aligned };
}

function pairingColumns(index: CapabilityIndex, { nodes }: Scores): Pairings {
  const starts = new Int32Array(index.nodeBits.values.length + 1);
  for (const { node, pairings } of nodes) starts[node + 1] = pairings.length;
  for (let node = 1; node < starts.length; node += 1) starts[node]! += starts[node - 1]!;
  const [numbers, similarities] = [new Int32Array(starts.at(-1)!), new Int32Array(starts.at(-1)!)];
  for (const { node, pairings } of nodes) {
    pairings.forEach((pairing, i) => { numbers[starts[node]! + i] = pairing.number; similarities[starts[node]! + i] = pairing.similarity; });
  }
  return { starts, numbers, similarities };
}

function countAbove({ counts }: ScoredLists, fit: number): number {
  let above = 0;
  for (let at = fit + 1; at <= MILLION; at += 1) above += counts[at]!;
  return above;
}

/** Offers of one fit: their coverage decides, and only now is it computed. */
function rankClass(index: CapabilityIndex, question: RankingQuestion, scored: ScoredLists, fit: number, above: number, rows: RankedOffer[]): void {
  const groups = groupsByCoverage(index, question, scored, fit);
  let passed = above;
  if (question.backward) passed += groups.reduce((sum, group) => sum + group.count, 0);
  for (const group of question.backward ? groups.reverse() : groups) {
    if (rows.length >= question.count) return;
    if (question.backward) passed -= group.count;
    rankGroup(index, question, scored, { fit, coverage: group.coverage, lists: group.lists }, passed, rows);
    if (!question.backward) passed += group.count;
  }
}

interface CoverageGroup { coverage: number; lists: number[]; count: number }

function groupsByCoverage(index: CapabilityIndex, { scores }: RankingQuestion, scored: ScoredLists, fit: number): CoverageGroup[] {
  const groups = new Map<number, CoverageGroup>();
  const nearest = new Int32Array(scores.weights.length);
  for (let list = scored.heads[fit]!; list >= 0; list = scored.next[list]!) {
    const coverage = coverageOfList(index, scores, scored, list, nearest);
    const group = groups.get(coverage) ?? groups.set(coverage, { coverage, lists: [], count: 0 }).get(coverage)!;
    group.lists.push(list);
    group.count += scored.listed[list]!;
  }
  return [...groups.values()].sort((a, b) => b.coverage - a.coverage);
}

/** @param nearest room for one number per priority. */
function coverageOfList(index: CapabilityIndex, { weights, begins, vocabularies }: Scores, { ranks, pairings }: ScoredLists, list: number, nearest: Int32Array): number {
  const rank = ranks[list]!;
  const bit = 1 << index.bitOf(vocabularies[rank]!);
  nearest.fill(0, begins[rank]!, begins[rank + 1]!);
  for (let at = index.codeStarts.values[list]!, end = index.codeStarts.values[list + 1]!; at < end; at += 1) {
    const node = index.codeNodes.values[at]!;
    if ((index.nodeBits.values[node]! & bit) === 0) continue;
    for (let pair = pairings.starts[node]!, last = pairings.starts[node + 1]!; pair < last; pair += 1) {
      const number = pairings.numbers[pair]!;
      if (pairings.similarities[pair]! > nearest[number]!) nearest[number] = pairings.similarities[pair]!;
    }
  }
  let sum = 0;
  for (let number = begins[rank]!; number < begins[rank + 1]!; number += 1) sum += weights[number]! * nearest[number]!;
  return millionths(sum);
}

/** Offers of one fit and coverage, merged from their lists. */
function rankGroup(index: CapabilityIndex, question: RankingQuestion, scored: ScoredLists, { fit, coverage, lists }: { fit: number; coverage: number; lists: number[] }, above: number, rows: RankedOffer[]): void {
  const { after, before, backward, count } = question;
  const least: PlaceKey = { fit, coverage, proofs: Infinity, code: '' };
  const most: PlaceKey = { fit, coverage, proofs: -1, code: '' };
  if ((after && comparePlaces(after, most) >= 0) || (before && comparePlaces(before, least) <= 0)) return; // wholly outside of the cursors
  const bounded = { after: after && comparePlaces(after, least) > 0 ? after : null, before: before && comparePlaces(before, most) < 0 ? before : null };
  const members = new MembersInOrder(index, lists, bounded, scored.accepts, backward);
  let rank = above + members.skipped(backward ? scored.listed : null);
  for (let place = members.next(); place !== null && rows.length < count; place = members.next()) {
    rank += backward ? 0 : 1;
    rows.push({ slot: index.slots.values[place]!, rank, fit, coverage, proofs: index.proofs.values[place]!, code: index.codes.get(place) });
    rank -= backward ? 1 : 0;
  }
}
