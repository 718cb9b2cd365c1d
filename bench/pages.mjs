// Asks the page of a program by name, as a portal's page does, over HTTP and beside one hand-written statement for the same projects.
// npm run bench:pages [-- --projects 10000 --runs 60]; MIXTA_DATABASE_URL names a server, as in bench:alignment.
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openScratch } from './scratch.mjs';
import { growProgram } from './synthetic-program.mjs';
import { growProjects } from './synthetic-projects.mjs';

const require = createRequire(import.meta.url);
const built = (path) => require(join('..', 'dist', 'src', path));
const { monolithSchema } = built('app/composition.js');
const { startServer } = built('app/http/server.js');

const { values: options } = parseArgs({ options: { projects: { type: 'string', default: '10000' }, runs: { type: 'string', default: '60' } } });
const RUNS = Number(options.runs);

/** What one would write by hand for the middle of the page: the first 100 projects with roles and contributions, as one JSON; without policies. */
const PEER = `select json_agg(row_to_json(x)) from (
  select p.code, p.title, p.status, p.status_as_of,
    (select json_agg(json_build_object('role', r.role, 'country', r.country) order by r.position) from participation r where r.project_id = p.id) as participations,
    (select json_agg(json_build_object('country', l.contributor_country, 'amount', l.amount::text, 'currency', l.currency) order by l.code) from contribution_line l where l.project_id = p.id) as contributions
  from project p where p.program_id = $1 order by p.code limit 100) x`;

const database = await openScratch(process.env.MIXTA_DATABASE_URL ?? null);
try {
  const query = (sql, params) => database.owner.query(sql, params);
  await growProjects(query, Number(options.projects));
  const programs = [await growProgram(query, 14, 1), await growProgram(query, 1400, 101)];
  const server = await startServer({ schema: monolithSchema(), pool: database.pool, clock: '2019-06-30', production: true, host: '127.0.0.1', port: 0, ready: async () => true });
  const rows = [];
  for (const program of programs) rows.push(await measure(server.url, program, query));
  await server.stop();
  print(rows);
} finally {
  await database.drop();
}

async function measure(url, program, query) {
  const address = `${url}/graphql?queryId=FE-01&variables=${encodeURIComponent(JSON.stringify({ program, one: 'HND', other: 'MEX' }))}`;
  const ask = async () => {
    const reply = await fetch(address);
    const text = await reply.text();
    if (!text.includes(program) || text.includes('"errors"')) throw new Error(text.slice(0, 300));
    return text;
  };
  const text = await ask();
  return { program, bytes: gzipSync(text).length, page: await timed(ask), peer: await timed(() => query(PEER, [`bpr_${program}`])) };
}

/** Median and 95th percentile in ms, the first runs left out, and the mean processor time of this process, which other work on the machine does not lengthen. */
async function timed(work) {
  for (let i = 0; i < 5; i += 1) await work();
  const times = [];
  const before = process.cpuUsage();
  for (let i = 0; i < RUNS; i += 1) { const began = performance.now(); await work(); times.push(performance.now() - began); }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length / 2)], p95: times[Math.floor(times.length * 0.95)], cpu: (user + system) / 1_000 / RUNS };
}

function print(rows) {
  console.log(`${Number(options.projects).toLocaleString('en')} projects; load of the machine at the end ${loadavg()[0].toFixed(1)}; ${cpus().length} x ${cpus()[0].model}, Node ${process.version}, ${database.name}; ${RUNS} requests one after another\n`);
  console.log('| program | gzipped | page p50 | page p95 | processor time | statement by hand p50 | p95 | page / statement, p50 | p95 |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  const ms = (n) => `${n.toFixed(1)} ms`;
  for (const { program, bytes, page, peer } of rows) console.log(`| ${program} | ${(bytes / 1000).toFixed(1)} KB | ${ms(page.p50)} | ${ms(page.p95)} | ${ms(page.cpu)} | ${ms(peer.p50)} | ${ms(peer.p95)} | x ${(page.p50 / peer.p50).toFixed(1)} | x ${(page.p95 / peer.p95).toFixed(1)} |`);
}
