import { endDayWithin, endOf, kindOf, providerOf, type CapabilityIndex } from './capability.index';
import { listOrder, type ListOrder } from './list-order.rules';
import { MembersInOrder } from './members-in-order.structure';
import { comparePlaces, ranksFrom, type PlaceKey, type RankedOffer, type Ranking, type RankingQuestion } from './ranking.rules';
import { scoresOf, type Scores, type VocabularyPlan } from './score.rules';

/** A plan beside an index, kept until the index changes: what each code is worth, and the lists in their order. */
export interface PlanInIndex { scores: Scores; order: ListOrder }

/** Weighs a plan once for all pages and filters that ask for it. */
export function planInIndex(index: CapabilityIndex, vocabularies: readonly VocabularyPlan[]): PlanInIndex {
  const key = JSON.stringify(vocabularies.map(({ vocabulary, priorities }) => [vocabulary, priorities.map(({ codes, weight }) => [codes.map(({ path }) => path), weight.inLowestTerms])]));
  const known = index.plans.get(key);
  if (known) return known;
  const scores = scoresOf(vocabularies, index.nodes);
  const fresh = { scores, order: listOrder(index, scores) };
  index.plans.set(key, fresh);
  return fresh;
}

type Found = Omit<RankedOffer, 'rank'>;
interface Work { index: CapabilityIndex; question: Omit<RankingQuestion, 'scores'>; order: ListOrder; accepts: (facts: number) => boolean }

/** The ranking by the index in memory: the same rows in the same order as the definition in SQL. */
export function rankInIndex(index: CapabilityIndex, vocabularies: readonly VocabularyPlan[], question: Omit<RankingQuestion, 'scores'>): Ranking {
  const { order } = planInIndex(index, vocabularies);
  const work: Work = { index, question, order, accepts: filterOf(index, question) };
  const total = countOf(work);
  const rankAt = ranksFrom(question, total);
  const found = question.backward ? fromTheEnd(work) : fromTheStart(work);
  return { total, rows: found.map((each, i) => ({ ...each, rank: rankAt(i) })) };
}

function filterOf(index: CapabilityIndex, { recipient, provider, kind, day }: Omit<RankingQuestion, 'scores'>): (facts: number) => boolean {
  const own = recipient === null ? -1 : index.numberOfProvider(recipient) ?? -1;
  const wanted = provider === null ? -1 : index.numberOfProvider(provider) ?? -2;
  const ofKind = kind === null ? -1 : kind === 'PROVEN' ? 1 : 0;
  const since = endDayWithin(Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000));
  if (provider === null && kind === null) return (facts) => endOf(facts) >= since && providerOf(facts) !== own;
  return (facts) => endOf(facts) >= since && providerOf(facts) !== own && (wanted === -1 || providerOf(facts) === wanted) && (ofKind === -1 || kindOf(facts) === ofKind);
}

/** In the order of memory, not of the list. */
function countOf({ index: { lists }, order: { isListed }, accepts }: Work): number {
  const facts = lists.facts.values;
  let count = 0;
  for (let list = 0; list < isListed.length; list += 1) {
    if (isListed[list] === 0) continue;
    for (let at = lists.start(list), end = lists.end(list); at < end; at += 1) if (accepts(facts[at]!)) count += 1;
  }
  return count;
}

function fromTheStart(work: Work): Found[] {
  const { order: { lists, fits, coverages }, question: { after, count } } = work;
  const found: Found[] = [];
  for (let from = after ? firstNotAbove(work.order, after) : 0, to = from; from < lists.length && found.length < count; from = to) {
    while (to < lists.length && fits[to] === fits[from] && coverages[to] === coverages[from]) to += 1;
    rankGroup(work, { fit: fits[from]!, coverage: coverages[from]! }, lists.subarray(from, to), found);
  }
  return found;
}

function fromTheEnd(work: Work): Found[] {
  const { order: { lists, fits, coverages }, question: { before, count } } = work;
  const found: Found[] = [];
  for (let to = before ? firstNotAbove(work.order, { ...before, coverage: before.coverage - 1 }) : lists.length, from = to; to > 0 && found.length < count; to = from) {
    while (from > 0 && fits[from - 1] === fits[to - 1] && coverages[from - 1] === coverages[to - 1]) from -= 1;
    rankGroup(work, { fit: fits[to - 1]!, coverage: coverages[to - 1]! }, lists.subarray(from, to), found);
  }
  return found;
}

/** The first list whose fit and coverage do not exceed those of a place. */
function firstNotAbove({ lists, fits, coverages }: ListOrder, { fit, coverage }: Pick<PlaceKey, 'fit' | 'coverage'>): number {
  let [low, high] = [0, lists.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fits[middle]! > fit || (fits[middle] === fit && coverages[middle]! > coverage)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offers of one fit and coverage, merged from their lists. */
function rankGroup({ index, question, accepts }: Work, score: { fit: number; coverage: number }, lists: Uint32Array, found: Found[]): void {
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
