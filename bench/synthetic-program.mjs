// A program over synthetic projects (synthetic-projects.mjs): two sessions, a commitment for each project that the later one carried over, and the words of both parties.

/** Makes a program of `size` projects, beginning with the synthetic project `from`; its code is `bench-program-<size>`. */
export async function growProgram(query, size, from) {
  const code = `bench-program-${size}`;
  const range = `generate_series(${from}::bigint, ${from + size - 1}::bigint) as g(i)`;
  const citations = '(select citations from project limit 1)';
  const name = `'[{"locale":"es","text":"Programa","status":"HUMAN"}]'`;
  await query('set session_replication_role = replica'); // neither triggers nor foreign keys: what is written is known to be whole
  await query(`insert into joint_commission (id, code, citations, name, kind, country_a, country_b) select 'jcm_${code}', '${code}', ${citations}, ${name}, 'COMMISSION', 'HND', 'MEX'`);
  await query(`insert into session (id, code, citations, commission_id, ordinal, held_on) select 'ses_${code}-' || n, '${code}-' || n, ${citations}, 'jcm_${code}', n, '201' || n from generate_series(1, 2) n`);
  await query(`insert into bilateral_program (id, code, citations, name, kind, session_id) select 'bpr_${code}', '${code}', ${citations}, ${name}, 'BILATERAL', 'ses_${code}-2'`);
  await query(`insert into bilateral_program_party (program_id, position, country) values ('bpr_${code}', 1, 'HND'), ('bpr_${code}', 2, 'MEX')`);
  await query(`insert into commitment (id, code, citations, kind, title, status) select 'cmt_bench' || i, 'bench-' || i, ${citations}, 'PROJECT', ${name}, 'IN_EXECUTION' from ${range}`);
  await query(`insert into commitment_appearance (commitment_id, position, session_id) select 'cmt_bench' || i, n, 'ses_${code}-' || n from ${range}, generate_series(1, 2) n`);
  await query(`update project p set program_id = 'bpr_${code}', commitment_id = 'cmt_bench' || i from ${range} where p.id = 'prj_bench' || i`);
  await query(`update contribution_line l set contributor_country = case when i % 2 = 0 then 'MEX' else 'HND' end from ${range} where l.project_id = 'prj_bench' || i`);
  await query(`insert into attestation (id, code, citations, record_type, record_id, party_country, verdict, attested_on)
    select 'att_bench' || i || c, 'bench-' || i || c, ${citations}, 'Project', 'prj_bench' || i, c, case when i % 7 = 0 then 'DISPUTED' else 'CONFIRMED' end, '2019-01-01' from ${range}, unnest(array['HND', 'MEX']) c`);
  await query('set session_replication_role = origin');
  await query('vacuum (analyze)'); // as a server does by itself after a while
  return code;
}
