import { LRUCache } from 'lru-cache';
import type { CodeSet, IndexedRow } from './capabilities.loaders';
import { codesOfSignature } from './capability.rules';
import { IntColumn, MemberLists, TextColumn } from './columns.structure';
import type { CapabilityNode } from './score.rules';
import type { PlanInIndex } from './index-ranking.service';

/** An end that is unknown or further away than 2149 is never before the day. */
const OPEN_END = 65_535;
const COUNTRIES_MAX = 4_095;
/** A plan weighed takes twelve bytes a list: two megabytes beside a million offers. */
const PLANS_MAX = 64;

/** What filters ask of an offer, in one number: last day, provider, kind. */
const factsOf = (endDay: number, provider: number, kind: number): number => (endDay << 13) | (provider << 1) | kind;
export const endOf = (facts: number): number => facts >>> 13;
export const providerOf = (facts: number): number => (facts >>> 1) & COUNTRIES_MAX;
export const kindOf = (facts: number): number => facts & 1;
export const endDayWithin = (day: number): number => Math.min(Math.max(day, 0), OPEN_END - 1);

/**
 * Published offers in memory, as columns of numbers. Offers of one set of codes and shares have one score, so they
 * stand together in a list, more proofs first, then by code. An offer is in two lists: of its sectors, and of its goals,
 * which serve where no sector can be compared.
 */
export class CapabilityIndex {
  /** Number of the newest load that the index knows, and of the newest change. */
  version = '';
  change = '0';
  readonly lists = new MemberLists();
  readonly codes = new TextColumn();
  readonly proofs = new IntColumn();
  readonly slots = new IntColumn();
  /** Vocabularies of the sectors of a list's offers, as bits; of a list of goals too. */
  readonly sectorBits = new IntColumn();
  readonly isGoals = new IntColumn();
  readonly codeStarts = new IntColumn();
  readonly codeNodes = new IntColumn();
  readonly codeShares = new IntColumn();
  readonly nodeBits = new IntColumn();
  /** Plans that were asked about, weighed; nothing of them holds once the index changes. */
  readonly plans = new LRUCache<string, PlanInIndex>({ max: PLANS_MAX });
  size = 0;
  private readonly bits = new Map<string, number>();
  private readonly providers = new Map<string, number>();
  /** Signatures and vocabularies of sets of codes, and the newest set known. */
  private readonly signatures = new Map<number, string>();
  private readonly setBits = new Map<number, number>();
  lastSet = 0;
  private readonly listOf = new Map<string, number>();
  private readonly placeOf = new IntColumn();
  private readonly sectorLists = new IntColumn();
  private readonly goalLists = new IntColumn();
  private readonly facts = new IntColumn();
  private readonly nodeOf = new Map<string, number>();
  nodes: readonly CapabilityNode[] = [];

  constructor() {
    this.codeStarts.push(0);
  }

  /** Codes that offers have, and sets of them that are new; rows that come after may have them. */
  learn(nodes: readonly CapabilityNode[], sets: readonly CodeSet[]): void {
    this.nodes = nodes;
    for (const { node, vocabulary, path } of nodes) {
      this.nodeOf.set(`${vocabulary} ${path.at(-1)}`, node);
      this.nodeBits.reserve(node + 1);
      this.nodeBits.values[node] = 1 << this.bitOf(vocabulary);
    }
    for (const { codeSet, signature } of sets) {
      this.signatures.set(codeSet, signature);
      this.setBits.set(codeSet, codesOfSignature(signature).reduce((all, [vocabulary]) => all | (1 << this.bitOf(vocabulary)), 0));
      this.lastSet = codeSet;
    }
  }

  bitOf(vocabulary: string): number {
    return numberOf(this.bits, vocabulary, 31, 'vocabularies');
  }

  /** Number of a provider; null where no offer is from there. */
  numberOfProvider(iso3: string): number | null {
    return this.providers.get(iso3) ?? null;
  }

  /** Brings an offer to what its row says, whether it was known or not. */
  put(row: IndexedRow): void {
    const known = this.place(row.slot);
    if (known !== null) this.leave(known);
    const place = known ?? this.slots.length;
    if (known === null) this.appear(place, row.slot);
    this.codes.set(place, row.code);
    this.proofs.values[place] = row.proofs;
    this.facts.values[place] = factsOf(row.endDay === null ? OPEN_END : Math.min(Math.max(row.endDay, 0), OPEN_END), numberOf(this.providers, row.provider, COUNTRIES_MAX, 'providers'), row.kind === 'PROVEN' ? 1 : 0);
    const bits = row.sectorSet === null ? 0 : this.setBits.get(row.sectorSet)!;
    this.sectorLists.values[place] = row.sectorSet === null ? -1 : this.join(row.sectorSet, bits, false, place);
    this.goalLists.values[place] = row.goalSet === null ? -1 : this.join(row.goalSet, bits, true, place);
    this.plans.clear();
    this.size += 1;
  }

  remove(slot: number): void {
    const place = this.place(slot);
    if (place === null) return;
    this.leave(place);
    this.placeOf.values[slot] = 0;
  }

  /** Below zero when a stands before b in every list. */
  compareMembers(a: number, b: number): number {
    return this.proofs.values[b]! - this.proofs.values[a]! || this.codes.compare(a, b);
  }

  private appear(place: number, slot: number): void {
    this.slots.push(slot);
    for (const column of [this.proofs, this.facts, this.sectorLists, this.goalLists]) column.push(0);
    this.placeOf.reserve(slot + 1);
    this.placeOf.values[slot] = place + 1;
  }

  private place(slot: number): number | null {
    const place = slot < this.placeOf.values.length ? this.placeOf.values[slot]! : 0;
    return place === 0 ? null : place - 1;
  }

  private leave(place: number): void {
    this.plans.clear();
    for (const list of [this.sectorLists.values[place]!, this.goalLists.values[place]!]) if (list >= 0) this.lists.remove(list, place);
    this.size -= 1;
  }

  private join(codeSet: number, sectorBits: number, isGoals: boolean, place: number): number {
    const key = isGoals ? `${sectorBits} ${codeSet}` : `${codeSet}`;
    const list = this.listOf.get(key) ?? this.addList(key, this.signatures.get(codeSet)!, sectorBits, isGoals);
    let [low, high] = [this.lists.start(list), this.lists.end(list)];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compareMembers(this.lists.members.values[middle]!, place) < 0) low = middle + 1;
      else high = middle;
    }
    this.lists.insert(list, low, place, this.facts.values[place]!);
    return list;
  }

  private addList(key: string, signature: string, sectorBits: number, isGoals: boolean): number {
    for (const [vocabulary, code, share] of codesOfSignature(signature)) {
      const node = this.nodeOf.get(`${vocabulary} ${code}`);
      if (node === undefined) throw new Error(`capability index: expected the code ${vocabulary} ${code} among the nodes`);
      this.codeNodes.push(node);
      this.codeShares.push(share);
    }
    this.codeStarts.push(this.codeNodes.length);
    this.sectorBits.push(sectorBits);
    this.isGoals.push(isGoals ? 1 : 0);
    const list = this.lists.add();
    this.listOf.set(key, list);
    return list;
  }
}

function numberOf(known: Map<string, number>, key: string, max: number, things: string): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= max) throw new Error(`capability index: expected at most ${max} ${things}, got "${key}" as one more`);
  known.set(key, known.size);
  return known.size - 1;
}
