import { byKey } from '../../kernel/loader';
import type { Row } from '../../kernel/stub';
import type { Query } from '../../kernel/transaction';
import { SDG } from './fit.rules';
import { millionthsSql, MILLION, type CapabilityNode } from './score.rules';
import { ranksFrom, type PlaceKey, type RankedOffer, type Ranking, type RankingQuestion } from './ranking.rules';

export const capabilityNodes = (query: Query): Promise<CapabilityNode[]> => query<CapabilityNode>('select n.node, n.vocabulary, n.path from alignment_capability_node n order by n.node');

/** An offer of the register of capabilities, found by its slot as text. */
export interface SlotFact { slot: string; offerId: string; kind: string; proofs: number }

export const offerInSlot = byKey<SlotFact & Row>('slot', (ctx, slots) => ctx.query(
  'select c.slot::text, c.offer_id as "offerId", c.kind, c.proofs from alignment_capability c where c.slot = any($1::int[])', [slots]));

/** A row as an index in memory keeps it; the last day is a number of days since 1970. */
export interface IndexedRow { slot: number; code: string; kind: string; provider: string; endDay: number | null; proofs: number; sectorSet: number | null; goalSet: number | null; change: string }
export interface CodeSet { codeSet: number; signature: string }

const INDEXED = `c.slot, c.code, c.kind, c.provider, c.end_day - date '1970-01-01' as "endDay", c.proofs, c.sector_set as "sectorSet", c.goal_set as "goalSet", c.changed_in as change`;

export const codeSetsAfter = (query: Query, codeSet: number): Promise<CodeSet[]> =>
  query<CodeSet>('select s.code_set as "codeSet", s.signature from alignment_capability_set s where s.code_set > $1 order by s.code_set', [codeSet]);

export const indexedRows = (query: Query, after: string, limit: number): Promise<IndexedRow[]> =>
  query<IndexedRow>(`select ${INDEXED} from alignment_capability c where c.code > $1 order by c.code limit $2`, [after, limit]);
export const rowsChangedAfter = (query: Query, change: string): Promise<IndexedRow[]> =>
  query<IndexedRow>(`select ${INDEXED} from alignment_capability c where c.changed_in > $1 order by c.code`, [change]);
export const slotsGoneAfter = (query: Query, change: string): Promise<{ slot: number; change: string }[]> =>
  query('select g.slot, g.changed_in as change from alignment_capability_gone g where g.changed_in > $1', [change]);
export const lastChange = async (query: Query): Promise<string> => (await query<{ change: string }>(
  'select greatest((select max(changed_in) from alignment_capability), (select max(changed_in) from alignment_capability_gone), 0) as change'))[0]!.change;

/**
 * The definition of the ranking: an index in memory must give the same rows in the same order. Coverage is computed for
 * those alone that may come into the page: one code of an offer covers at least as much of the plan as `least`, all of
 * them apart at most `most`, and as many offers as wanted reach some bound for certain.
 */
export async function rankInSql(query: Query, question: RankingQuestion): Promise<Ranking> {
  const goals = question.scores.vocabularies.indexOf(SDG); // last, where there are any
  const rows = await query<Omit<RankedOffer, 'rank'> & { total: string }>(RANKED(question.backward, goals < 0 ? question.scores.vocabularies.length : goals, goals), parameters(question));
  const total = Number(rows[0]!.total);
  const rankAt = ranksFrom(question, total);
  return { total, rows: rows.filter((row) => row.slot !== null).map(({ slot, fit, coverage, proofs, code }, i) => ({ slot, fit, coverage, proofs, code, rank: rankAt(i) })) };
}

function parameters({ scores, recipient, day, provider, kind, after, before, count }: RankingQuestion): unknown[] {
  const pairings = scores.nodes.flatMap(({ node, rank, pairings: of }) => of.map((pairing) => ({ node, rank, ...pairing })));
  const covers = scores.nodes.map((each) => each.pairings.reduce((sum, pairing) => sum + scores.weights[pairing.number]! * pairing.similarity, 0));
  return [
    scores.nodes.map((each) => each.node), scores.nodes.map((each) => each.rank), scores.nodes.map((each) => each.best), scores.nodes.map((each) => each.aligned), covers,
    pairings.map((each) => each.node), pairings.map((each) => each.rank), pairings.map((each) => each.number), pairings.map((each) => each.similarity),
    scores.weights, recipient, day, provider, kind, ...keyOf(after), ...keyOf(before), count,
  ];
}

const keyOf = (key: PlaceKey | null): unknown[] => (key ? [key.fit, key.coverage, key.proofs, key.code] : [null, null, null, null]);

/** @param sectors how many vocabularies of sectors the plan has; @param goals the place of the 2030 Agenda after them, below zero where it has none. */
const RANKED = (backward: boolean, sectors: number, goals: number): string => `
  with node as materialized (select * from unnest($1::int[], $2::int[], $3::bigint[], $4::boolean[], $5::bigint[]) as w(node, rank, best, aligned, covers)),
  pairing as (select * from unnest($6::int[], $7::int[], $8::int[], $9::bigint[]) as w(node, rank, number, similarity)),
  -- each offer is compared in one vocabulary, the first that it shares with the plan; its goals come last
  listed as materialized (${[sectors > 0 ? LISTED('sector_set', 0, sectors) : '', goals >= 0 ? LISTED('goal_set', goals, goals + 1, sectors) : ''].filter(Boolean).join(' union all ') || NOTHING}),
  candidate as materialized (
    select l.* from listed l where ($15::int is null or (l.fit, l.least) <= ($15::int, $16::int)) and ($19::int is null or (l.fit, l.most) >= ($19::int, $20::int))
      and ${REACHES(backward)}),
  covered as (
    select m.code_set, (${millionthsSql('sum(m.similarity * ($10::bigint[])[m.number + 1])')})::int as coverage from (
      select l.code_set, p.number, max(p.similarity) as similarity from (select distinct code_set, rank from candidate where least < most) l
        join alignment_capability_code k on k.code_set = l.code_set join pairing p on p.node = k.node and p.rank = l.rank group by l.code_set, p.number) m
      group by m.code_set),
  -- a full join cannot be run as a loop in a loop, which the planner, far off in its guesses here, would take for the cheapest
  placed as (select l.slot, l.fit, coalesce(v.coverage, l.least) as coverage, l.proofs, l.code from candidate l full join covered v on v.code_set = l.code_set)
  select t.total, page.* from (select count(*) as total from listed) t left join lateral (
    select * from placed p
    where ($15::int is null or (-p.fit, -p.coverage, -p.proofs, p.code) > (-$15::int, -$16::int, -$17::int, $18 collate "C"))
      and ($19::int is null or (-p.fit, -p.coverage, -p.proofs, p.code) < (-$19::int, -$20::int, -$21::int, $22 collate "C"))
    order by ${ORDER(backward)} limit $23) page on true order by ${ORDER(backward)}`;

/**
 * Offers by their set of sectors or of goals, with the score of the set in the first vocabulary of a range that it has.
 * @param unless offers that have a code of so many first vocabularies are left out: they are listed by these.
 */
const LISTED = (set: 'sector_set' | 'goal_set', from: number, to: number, unless = 0): string => `
    select c.slot, s.code_set, s.rank, (${millionthsSql(byRank(from, to, 'fit'))})::int as fit, (${millionthsSql(byRank(from, to, 'least'))})::int as least, (${millionthsSql(byRank(from, to, 'most'))})::int as most, c.proofs, c.code
    from alignment_capability c join (
      select k.code_set, min(w.rank) as rank, ${ranks(from, to).map((rank) => `sum(k.share * w.best) filter (where w.rank = ${rank}) as fit_${rank},
        bool_or(w.aligned) filter (where w.rank = ${rank}) as aligned_${rank}, max(w.covers) filter (where w.rank = ${rank}) as least_${rank}, sum(w.covers) filter (where w.rank = ${rank}) as most_${rank}`).join(', ')}
      from alignment_capability_code k join node w on w.node = k.node where w.rank between ${from} and ${to - 1} group by k.code_set) s on s.code_set = c.${set}
    where ${byRank(from, to, 'aligned')} and c.provider is distinct from $11 and (c.end_day is null or c.end_day >= $12::date)
      and ($13::text is null or c.provider = $13) and ($14::text is null or c.kind = $14)
      ${unless > 0 ? `and not exists (select 1 from alignment_capability_code k join node w on w.node = k.node where w.rank < ${unless} and k.code_set = c.sector_set)` : ''}`;

const NOTHING = 'select 0 as slot, 0 as code_set, 0 as rank, 0 as fit, 0 as least, 0 as most, 0 as proofs, \'\' as code where $11::text is null and $12::date is null and $13::text is null and $14::text is null and false';
const ranks = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
const byRank = (from: number, to: number, column: string): string => `case s.rank ${ranks(from, to).map((rank) => `when ${rank} then s.${column}_${rank}`).join(' ')} end`;

const ORDER = (backward: boolean): string => (backward ? 'fit, coverage, proofs, code desc' : 'fit desc, coverage desc, proofs desc, code');

/** What reaches the bound of those who are in the page for certain: they lie beyond the cursor whatever their coverage is. */
const REACHES = (backward: boolean): string => (backward
  ? `(l.fit, l.least) <= (select coalesce(max(f.fit), ${MILLION}), coalesce((array_agg(f.most order by f.fit desc, f.most desc))[1], ${MILLION}) from (
       select b.fit, b.most, count(*) over () as n from (select fit, most from listed where $19::int is null or (fit, least) > ($19::int, $20::int) order by fit, most limit $23) b) f where f.n = $23)`
  : `(l.fit, l.most) >= (select coalesce(min(f.fit), 0), coalesce((array_agg(f.least order by f.fit, f.least))[1], 0) from (
       select b.fit, b.least, count(*) over () as n from (select fit, least from listed where $15::int is null or (fit, most) < ($15::int, $16::int) order by fit desc, least desc limit $23) b) f where f.n = $23)`);

/** Proven capabilities with a sector that is one of these codes or lies inside one, each with the place of that sector. */
export const provenWithin = (query: Query, vocabulary: string, codes: readonly string[]): Promise<{ offerId: string; code: string; provider: string; proofs: number; path: string[] }[]> => query(
  `select c.offer_id as "offerId", c.code, c.provider, c.proofs, n.path from alignment_capability_node n
     join alignment_capability_code k on k.node = n.node join alignment_capability c on c.sector_set = k.code_set
   where n.vocabulary = $1 and n.path && $2::text[] and c.kind = 'PROVEN' order by c.code, n.node`, [vocabulary, codes]);
