import type { Query } from '../../kernel/transaction';
import { capabilityRow, signatureOf, type CapabilityCode, type CapabilityRow } from './capability.rules';
import { capabilityPort } from './capability.port';
import { codeTree, type CodeTree } from './code-tree.rules';

const BATCH = 500;

/**
 * Brings the register of capabilities to what the load left, as its last step. Rows that are equal already are not
 * touched: by the number of the change an index in memory follows with the few that are. Loads come one at a time, so
 * changes are numbered in the order in which they are committed.
 */
export async function followCapabilities(query: Query): Promise<void> {
  const [{ change }] = await query<{ change: string }>(`select 1 + greatest((select max(changed_in) from alignment_capability), (select max(changed_in) from alignment_capability_gone), 0) as change`) as [{ change: string }];
  const tree = codeTree(await capabilityPort.read.codeParents(query));
  let after = '';
  for (;;) {
    const facts = await capabilityPort.read.publishedCapabilities(query, after, BATCH);
    const rows = facts.map(capabilityRow);
    const isLast = facts.length < BATCH;
    await removeOthers(query, after, isLast ? null : facts.at(-1)!.id, rows);
    await writeCapabilities(query, rows, change, tree);
    if (isLast) break;
    after = facts.at(-1)!.id;
  }
  // offers that went with their records left their mark without a number
  await query('update alignment_capability_gone set changed_in = $1 where changed_in is null', [change]);
  // codes that no published offer has together any more
  await query('delete from alignment_capability_set s where not exists (select 1 from alignment_capability c where c.sector_set = s.code_set) and not exists (select 1 from alignment_capability c where c.goal_set = s.code_set)');
}

/** Between two ids, what is published no longer. */
const removeOthers = (query: Query, after: string, upTo: string | null, rows: readonly CapabilityRow[]) => query(
  'delete from alignment_capability where offer_id > $1 and ($2::text is null or offer_id <= $2) and offer_id <> all($3)', [after, upTo, rows.map((row) => row.offerId)]);

/** Writes rows that differ from what is kept, with their codes. Insert and update apart: an upsert would use up a slot for every row that is there already. */
export async function writeCapabilities(query: Query, rows: readonly CapabilityRow[], change: string, tree: CodeTree): Promise<void> {
  const sets = await setsOf(query, rows.flatMap((row) => [row.sectors, row.goals]), tree);
  const given = JSON.stringify(rows.map(({ sectors, goals, ...row }) => ({ ...row, sectorSet: sets.get(signatureOf(sectors)) ?? null, goalSet: sets.get(signatureOf(goals)) ?? null })));
  await query(
    `update alignment_capability c set ${KEPT.map((name) => `${name} = g.${name}`).join(', ')}, changed_in = $2 from (${GIVEN}) g
     where c.offer_id = g.offer_id and (${KEPT.map((name) => `c.${name}`).join(', ')}) is distinct from (${KEPT.map((name) => `g.${name}`).join(', ')})`, [given, change]);
  await query(
    `insert into alignment_capability (offer_id, ${KEPT.join(', ')}, changed_in) select g.offer_id, ${KEPT.map((name) => `g.${name}`).join(', ')}, $2 from (${GIVEN}) g
     where not exists (select 1 from alignment_capability c where c.offer_id = g.offer_id) order by g.offer_id`, [given, change]);
}

const KEPT = ['code', 'kind', 'provider', 'end_day', 'proofs', 'sector_set', 'goal_set'];
const GIVEN = `select "offerId" as offer_id, code, kind, provider, "endDay" as end_day, proofs, "sectorSet" as sector_set, "goalSet" as goal_set
  from jsonb_to_recordset($1::jsonb) as r("offerId" text, code text, kind text, provider text, "endDay" date, proofs int, "sectorSet" int, "goalSet" int)`;

/** Numbers of sets of codes by their signature; those that no offer had before are written. */
async function setsOf(query: Query, all: readonly (readonly CapabilityCode[])[], tree: CodeTree): Promise<Map<string, number>> {
  const wanted = new Map(all.filter((codes) => codes.length > 0).map((codes) => [signatureOf(codes), codes]));
  const known = await query<{ codeSet: number; signature: string }>('select code_set as "codeSet", signature from alignment_capability_set where signature = any($1)', [[...wanted.keys()]]);
  const sets = new Map(known.map(({ signature, codeSet }) => [signature, codeSet]));
  const fresh = [...wanted.keys()].filter((signature) => !sets.has(signature));
  if (fresh.length === 0) return sets;
  const written = await query<{ codeSet: number; signature: string }>('insert into alignment_capability_set (signature) select * from unnest($1::text[]) returning code_set as "codeSet", signature', [fresh]);
  for (const { signature, codeSet } of written) sets.set(signature, codeSet);
  await writeCodes(query, written.flatMap(({ signature, codeSet }) => wanted.get(signature)!.map((code) => ({ ...code, codeSet }))), tree);
  return sets;
}

async function writeCodes(query: Query, codes: readonly (CapabilityCode & { codeSet: number })[], tree: CodeTree): Promise<void> {
  const distinct = [...new Map(codes.map(({ vocabulary, code }) => [`${vocabulary} ${code}`, { vocabulary, code, path: tree(vocabulary, code).path }])).values()];
  await query(
    `insert into alignment_capability_node (vocabulary, code, path) select g.vocabulary, g.code, g.path from jsonb_to_recordset($1::jsonb) as g(vocabulary text, code text, path text[])
     where not exists (select 1 from alignment_capability_node n where n.vocabulary = g.vocabulary and n.code = g.code) order by g.vocabulary, g.code`, [JSON.stringify(distinct)]);
  await query(
    `insert into alignment_capability_code (code_set, node, share) select g."codeSet", n.node, g.share
     from jsonb_to_recordset($1::jsonb) as g("codeSet" int, vocabulary text, code text, share int) join alignment_capability_node n on n.vocabulary = g.vocabulary and n.code = g.code`, [JSON.stringify(codes)]);
}
