// Offers of no country in particular, the same in every run: 70 % with one sector, 20 % with two, 10 % with three, one or
// two targets of the 2030 Agenda, 40 providers, none to nine proofs, a third with a last day.

const unit = (number, seed) => `((hashint8extended(${number}, ${seed}) & 1048575)::float8 / 1048576)`;

/** Brings the register to `size` synthetic offers, written straight into the tables. */
export async function grow(query, size) {
  const [{ n }] = await query(`select count(*)::int as n from offer where starts_with(code, 'bench-')`);
  await query(`set session_replication_role = replica`); // neither triggers nor foreign keys: what is written is known to be whole
  for (let from = Number(n) + 1; from <= size; from += STEP) await write(query, from, Math.min(from + STEP - 1, size));
  await query(`set session_replication_role = origin`);
  await query('analyze');
  await query(`insert into data_load (package, title, scope, subnational_reporters, sources, sha256) values ('bench', 'bench', 'bench', 0, '[]', 'bench')`);
}

const STEP = 50_000;

async function write(query, from, to) {
  const range = `generate_series(${from}::bigint, ${to}::bigint) as g(i)`;
  await query(`create temp table if not exists bench_sector as select row_number() over (order by code) - 1 as n, code from sector where vocabulary = 'DAC' and level = 5;
    create temp table if not exists bench_target as select row_number() over (order by sort_key) - 1 as n, code from sdg where level = 'TARGET';
    create temp table if not exists bench_provider as select row_number() over (order by iso3) - 1 as n, iso3 from (select iso3 from country order by md5(iso3) limit 40) c`);
  const [{ sectors, targets }] = await query('select (select count(*)::int from bench_sector) as sectors, (select count(*)::int from bench_target) as targets');
  await query(`
    create temp table bench_tag as
      select i, 'DAC' as vocabulary, s.code, (array[array[100, 0, 0], array[60, 40, 0], array[50, 30, 20]])[c.n][k] as percentage, k as position
        from ${range}, lateral (select case when ${unit('i', 1)} < 0.7 then 1 when ${unit('i', 1)} < 0.9 then 2 else 3 end as n) c, generate_series(1, c.n) k
        join bench_sector s on true where s.n = floor(power(${unit('i', '10 + k')}, 1.5) * ${sectors})
      union all select i, 'SDG', s.code, null, k from ${range}, generate_series(1, case when ${unit('i', 2)} < 0.6 then 1 else 2 end) k
        join bench_target s on true where s.n = floor(${unit('i', '20 + k')} * ${targets})`);
  await query('analyze bench_tag; analyze bench_sector; analyze bench_target; analyze bench_provider');
  await query(`delete from bench_tag t using bench_tag o where o.i = t.i and o.vocabulary = t.vocabulary and o.code = t.code and o.position < t.position`);
  await query(`insert into offer (id, code, citations, provider_country, title, languages, basis, kind)
    select 'off_bench' || i, 'bench-' || lpad(i::text, 7, '0'), (select citations from offer limit 1), p.iso3, '[{"locale":"es","text":"Oferta","status":"HUMAN"}]', '[]', 'CATALOGUE', 'DECLARED'
    from ${range} join bench_provider p on p.n = (floor(${unit('i', 3)} * 40))::int`);
  await query(`insert into offer_sector (offer_id, position, vocabulary, code, suggested, percentage) select 'off_bench' || i, position, vocabulary, code, false, percentage from bench_tag where vocabulary = 'DAC'`);
  await query(`insert into offer_sdg (offer_id, position, code, level, suggested) select 'off_bench' || i, position, code, 'TARGET', false from bench_tag where vocabulary = 'SDG'`);
  await capabilities(query, range);
  await query('drop table bench_tag');
}

/** As the last step of a load writes them: shares of a whole in hundred-millionths, codes in the order of their text. */
async function capabilities(query, range) {
  await query(`create temp table bench_share as select i, vocabulary, code, case when sum(percentage) over w = 100 then percentage * 1000000 end as share,
      count(*) over w as n, row_number() over (partition by i, vocabulary order by code) as k from bench_tag window w as (partition by i, vocabulary)`);
  await query(`update bench_share set share = 100000000 / n + case when k <= 100000000 % n then 1 else 0 end where share is null`);
  await query(`insert into alignment_capability_node (vocabulary, code, path)
    select distinct vocabulary, code, case vocabulary when 'DAC' then array[left(code, 1), left(code, 2), left(code, 3), code] else array[split_part(code, '.', 1), code] end
    from bench_share s where not exists (select 1 from alignment_capability_node n where n.vocabulary = s.vocabulary and n.code = s.code)`);
  await query(`create temp table bench_signature as select i, vocabulary, '[' || string_agg('["' || vocabulary || '","' || code || '",' || share || ']', ',' order by code) || ']' as text from bench_share group by i, vocabulary`);
  await query('analyze bench_share; analyze bench_signature');
  await query(`create temp table bench_fresh as select distinct on (text) text, i, vocabulary from bench_signature b where not exists (select 1 from alignment_capability_set s where s.signature = b.text) order by text, i`);
  await query('insert into alignment_capability_set (signature) select text from bench_fresh order by text');
  await query(`insert into alignment_capability_code (code_set, node, share) select t.code_set, n.node, s.share from bench_fresh f join alignment_capability_set t on t.signature = f.text
    join bench_share s on s.i = f.i and s.vocabulary = f.vocabulary join alignment_capability_node n on n.vocabulary = s.vocabulary and n.code = s.code`);
  await query(`insert into alignment_capability (offer_id, code, kind, provider, end_day, proofs, sector_set, goal_set, changed_in)
    select 'off_bench' || i, 'bench-' || lpad(i::text, 7, '0'), 'DECLARED', p.iso3, case when ${unit('i', 4)} < 0.33 then date '2018-01-01' + (floor(${unit('i', 5)} * 3000))::int end,
      (floor(${unit('i', 6)} * 10))::int, ds.code_set, gs.code_set, 2
    from ${range} join bench_provider p on p.n = (floor(${unit('i', 3)} * 40))::int join bench_signature d using (i) join bench_signature s using (i)
      join alignment_capability_set ds on ds.signature = d.text join alignment_capability_set gs on gs.signature = s.text where d.vocabulary = 'DAC' and s.vocabulary = 'SDG'`);
  await query('drop table bench_share; drop table bench_signature; drop table bench_fresh');
}
