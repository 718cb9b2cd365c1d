// Projects of no countries in particular, the same in every run: one or two sectors with shares, a provider, a recipient and for
// one in five a second provider, a territory, and one line of expert days and money for each; one line in 20 revises another.

const STATUSES = "array['APPROVED', 'IN_EXECUTION', 'CANCELLED', 'COMPLETED', 'EVALUATED']";

/** Brings the register to `size` synthetic projects, written straight into the tables. */
export async function growProjects(query, size) {
  const [{ n }] = await query(`select count(*)::int as n from project where starts_with(code, 'bench-')`);
  const range = `generate_series(${Number(n) + 1}::bigint, ${size}::bigint) as g(i)`;
  const random = (seed) => `((hashint8extended(i, ${seed}) & 1048575)::float8 / 1048576)`;
  const pick = (list, seed) => `(${list})[1 + floor(${random(seed)} * array_length(${list}, 1))::int]`;
  const countries = "(select array_agg(iso3 order by md5(iso3)) from (select iso3 from country order by md5(iso3) limit 40) c)";
  const sectors = "(select array_agg(code order by code) from sector where vocabulary = 'DAC' and level = 3)";
  const citations = '(select citations from project limit 1)';
  await query('set session_replication_role = replica'); // neither triggers nor foreign keys: what is written is known to be whole
  await query(`insert into project (id, code, citations, title, modality, instrument, status, start_on)
    select 'prj_bench' || i, 'bench-' || lpad(i::text, 7, '0'), ${citations}, '[{"locale":"es","text":"Proyecto","status":"HUMAN"}]', case when ${random(1)} < 0.2 then 'TRIANGULAR' else 'BILATERAL' end,
      case when ${random(2)} < 0.5 then 'PROJECT' end, ${pick(STATUSES, 3)}, (2005 + floor(${random(4)} * 18))::int::text from ${range}`);
  await query(`insert into participation (project_id, position, country, role)
    select 'prj_bench' || i, 1, ${pick(countries, 5)}, 'FIRST_PROVIDER' from ${range} union all select 'prj_bench' || i, 2, ${pick(countries, 6)}, 'RECIPIENT' from ${range}
    union all select 'prj_bench' || i, 3, ${pick(countries, 7)}, 'SECOND_PROVIDER' from ${range} where ${random(1)} < 0.2`);
  await query(`insert into project_sector (project_id, position, vocabulary, code, percentage, suggested)
    select 'prj_bench' || i, 1, 'DAC', ${pick(sectors, 8)}, 60, false from ${range} union all select 'prj_bench' || i, 2, 'DAC', ${pick(sectors, 9)}, 40, false from ${range}`);
  await query(`insert into project_territory (project_id, position, country, percentage) select 'prj_bench' || i, 1, ${pick(countries, 6)}, 100 from ${range}`);
  await query(`insert into contribution_line (id, code, citations, project_id, contributor_country, category, nature, amount, currency, quantity, unit, value_date, revises_id)
    select 'con_bench' || i, 'bench-' || lpad(i::text, 7, '0'), ${citations}, 'prj_bench' || i, ${pick(countries, 5)}, 'TECHNICAL', 'EXECUTED', floor(${random(10)} * 900000)::int, ${pick("array['MXN', 'USD', 'EUR']", 11)},
      floor(${random(12)} * 90)::int, 'EXPERT_DAYS', '2016', case when i % 20 = 0 then 'con_bench' || (i - 1) end from ${range}`);
  await query('set session_replication_role = origin');
  await query('vacuum (analyze)'); // as a server does by itself after a while
  await query(`insert into data_load (package, title, scope, subnational_reporters, sources, sha256) values ('bench', 'bench', 'bench', 0, '[]', 'bench')`);
}
