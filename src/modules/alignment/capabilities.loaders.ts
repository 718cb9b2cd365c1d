import type { Ctx } from '../../kernel/context';
import type { Query } from '../../kernel/transaction';
import { millionthsSql, MILLION, type CapabilityNode } from './score.rules';
import type { PlaceKey, RankedOffer, Ranking, RankingQuestion } from './ranking.rules';

export const capabilityNodes = (query: Query): Promise<CapabilityNode[]> => query<CapabilityNode>('select n.node, n.vocabulary, n.path from alignment_capability_node n order by n.node');

/** An offer of the register of capabilities, found by its slot. */
export interface SlotFact { slot: number; offerId: string; provider: string; kind: string; proofs: number }

export const offersInSlots = (ctx: Ctx, slots: readonly number[]): Promise<SlotFact[]> => ctx.query<SlotFact>(
  'select c.slot, c.offer_id as "offerId", c.provider, c.kind, c.proofs from alignment_capability c where c.slot = any($1)', [slots]);

/** A row as an index in memory keeps it; the last day is a number of days since 1970. */
export interface IndexedRow { slot: number; code: string; kind: string; provider: string; endDay: number | null; proofs: number; sectors: string; sdgs: string; change: string }

const INDEXED = `c.slot, c.code, c.kind, c.provider, c.end_day - date '1970-01-01' as "endDay", c.proofs, c.sector_signature as sectors, c.sdg_signature as sdgs, c.changed_in as change`;

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
 * those alone whose fit may bring them into the page, because for most offers the fit decides.
 */
export async function rankInSql(query: Query, question: RankingQuestion): Promise<Ranking> {
  const rows = await query<RankedOffer & { total: string }>(RANKED(question.backward), parameters(question));
  return { total: Number(rows[0]!.total), rows: rows.filter((row) => row.slot !== null).map(({ slot, rank, fit, coverage, proofs, code }) => ({ slot, rank: Number(rank), fit, coverage, proofs, code })) };
}

function parameters({ scores, recipient, day, provider, kind, after, before, count }: RankingQuestion): unknown[] {
  const pairings = scores.nodes.flatMap(({ node, rank, pairings: of }) => of.map((pairing) => ({ node, rank, ...pairing })));
  return [
    scores.nodes.map((each) => each.node), scores.nodes.map((each) => each.rank), scores.nodes.map((each) => each.best), scores.nodes.map((each) => each.aligned),
    pairings.map((each) => each.node), pairings.map((each) => each.rank), pairings.map((each) => each.number), pairings.map((each) => each.similarity),
    scores.weights, recipient, day, provider, kind, ...keyOf(after), ...keyOf(before), count,
  ];
}

const keyOf = (key: PlaceKey | null): unknown[] => (key ? [key.fit, key.coverage, key.proofs, key.code] : [null, null, null, null]);

const RANKED = (backward: boolean): string => `
  with node as (select * from unnest($1::int[], $2::int[], $3::bigint[], $4::boolean[]) as w(node, rank, best, aligned)),
  pairing as (select * from unnest($5::int[], $6::int[], $7::int[], $8::bigint[]) as w(node, rank, number, similarity)),
  weight as (select * from unnest($9::bigint[]) with ordinality as w(weight, ordinal)),
  scored as (
    select k.slot, w.rank, ${millionthsSql('sum(k.share * w.best)')} as fit, bool_or(w.aligned) as aligned
    from alignment_capability_code k join node w on w.node = k.node group by k.slot, w.rank),
  listed as materialized (
    select s.slot, s.rank, s.fit::int as fit, c.proofs, c.code from scored s join alignment_capability c on c.slot = s.slot
    where s.aligned
      -- each offer is compared in one vocabulary, the first that it shares with the plan
      and not exists (select 1 from alignment_capability_code k join node w on w.node = k.node where k.slot = s.slot and w.rank < s.rank)
      and c.provider is distinct from $10 and (c.end_day is null or c.end_day >= $11::date)
      and ($12::text is null or c.provider = $12) and ($13::text is null or c.kind = $13)),
  bounds as (select ${BOUNDS(backward)}),
  covered as (
    select m.slot, (${millionthsSql('sum(m.similarity * w.weight)')})::int as coverage from (
      select l.slot, p.number, max(p.similarity) as similarity from listed l join bounds b on l.fit between b.least and b.most
        join alignment_capability_code k on k.slot = l.slot join pairing p on p.node = k.node and p.rank = l.rank group by l.slot, p.number) m
      join weight w on w.ordinal = m.number + 1 group by m.slot),
  placed as (
    select l.slot, l.fit, coalesce(c.coverage, 0) as coverage, l.proofs, l.code,
      (select count(*) from listed above, bounds b where above.fit > b.most) + row_number() over (order by l.fit desc, coalesce(c.coverage, 0) desc, l.proofs desc, l.code) as rank
    from listed l join bounds b on l.fit between b.least and b.most left join covered c on c.slot = l.slot)
  select t.total, page.* from (select count(*) as total from listed) t left join lateral (
    select * from placed p
    where ($14::int is null or (-p.fit, -p.coverage, -p.proofs, p.code) > (-$14::int, -$15::int, -$16::int, $17 collate "C"))
      and ($18::int is null or (-p.fit, -p.coverage, -p.proofs, p.code) < (-$18::int, -$19::int, -$20::int, $21 collate "C"))
    order by p.rank ${backward ? 'desc' : ''} limit $22) page on true order by page.rank ${backward ? 'desc' : ''}`;

/** The least and the greatest fit that can be in the page: the one of the cursor, and further until the page is full. */
const BOUNDS = (backward: boolean): string => (backward
  ? `coalesce($18::int, 0) as least, least(coalesce($14::int, ${MILLION}), coalesce((select max(f.fit) from (select fit from listed where $18::int is null or fit > $18::int order by fit limit $22) f), $18::int, 0)) as most`
  : `greatest(coalesce($18::int, 0), coalesce((select min(f.fit) from (select fit from listed where $14::int is null or fit < $14::int order by fit desc limit $22) f), $14::int, ${MILLION})) as least, coalesce($14::int, ${MILLION}) as most`);
