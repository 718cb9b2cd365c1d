// The ranking as one would write it first: every code of every offer beside every code of the plan, similarity by the
// paths in the tree. Only to be measured: the definition that answers is in src/modules/alignment/capabilities.loaders.ts.

export async function naiveJoin(query, { vocabulary, priorities }, recipient, day) {
  const wanted = priorities.flatMap(({ codes, weight }, number) => codes.map(({ path }) => ({ number, weight: Number(weight.numerator) / Number(weight.denominator), path })));
  const rows = await query(NAIVE, [JSON.stringify(wanted), vocabulary, recipient, day]);
  return { rows };
}

const NAIVE = `
  with wanted as (select * from jsonb_to_recordset($1::jsonb) as w(number int, weight float8, path text[])),
  met as (
    select c.slot, n.node, k.share / 1e8 as share, w.number, w.weight, max(case
      when n.path[cardinality(w.path)] = w.path[cardinality(w.path)] then 1
      else 2.0 * case when n.path[4] = w.path[4] then 4 when n.path[3] = w.path[3] then 3 when n.path[2] = w.path[2] then 2 else 1 end / (cardinality(n.path) + cardinality(w.path)) end) as similarity,
      bool_or(n.path[cardinality(w.path)] = w.path[cardinality(w.path)] or n.path[2] = w.path[2]) as aligned
    from alignment_capability c join alignment_capability_code k on k.code_set = c.sector_set join alignment_capability_node n on n.node = k.node join wanted w on n.path[1] = w.path[1]
    where n.vocabulary = $2 group by c.slot, n.node, k.share, w.number, w.weight),
  fit as (select slot, sum(share * best) as fit, bool_or(aligned) as aligned from (select slot, node, share, max(similarity) as best, bool_or(aligned) as aligned from met group by slot, node, share) m group by slot),
  coverage as (select slot, sum(weight * best) as coverage from (select slot, number, weight, max(similarity) as best from met group by slot, number, weight) m group by slot)
  select c.code, f.fit::float8, v.coverage::float8, c.proofs from fit f join coverage v using (slot) join alignment_capability c using (slot)
  where f.aligned and c.provider <> $3 and (c.end_day is null or c.end_day >= $4::date)
  order by round(f.fit::numeric, 6) desc, round(v.coverage::numeric, 6) desc, c.proofs desc, c.code limit 51`;
