// Runs every operation of the contract and every documented question over a large register, as everybody and as somebody who signed in, and
// holds the plan of each statement against its plan for the owner: a table that only the policy makes the database read from end to end is named.
// npm run bench:plans [-- --projects 200000 --runs 3 --program 1400 --as Mexico]; needs a server: MIXTA_DATABASE_URL, as in bench:alignment.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openScratch } from './scratch.mjs';
import { beyond, fastest, inTransaction, noting, scansOf } from './statements.mjs';
import { growProgram } from './synthetic-program.mjs';
import { growProjects } from './synthetic-projects.mjs';

const require = createRequire(import.meta.url);
const built = (path) => require(join('..', 'dist', 'src', path));
const { monolithSchema } = built('app/composition.js');
const { createApollo } = built('app/http/apollo.js');
const { ANONYMOUS, claimsOf, databaseRoleOf } = built('kernel/viewer.js');

const { values: options } = parseArgs({ options: { projects: { type: 'string', default: '200000' }, runs: { type: 'string', default: '3' }, program: { type: 'string', default: '1400' }, rows: { type: 'string', default: '1000' }, as: { type: 'string' } } });
const [PROJECTS, RUNS, PROGRAM, ROWS] = [options.projects, options.runs, options.program, options.rows].map(Number);

const LIMIT_MS = 5_000;

const VIEWERS = { everybody: ANONYMOUS, 'an official of Mexico': { subject: 'bench', kind: 'PERSON', roles: ['OFFICIAL'], countries: ['MEX'], organizations: [], scopes: ['READ'] } };

/** Where the demonstration's own records would leave the synthetic ones aside: the same operations over the large program and its country. */
const large = { program: `bench-program-${PROGRAM}`, one: 'HND', other: 'MEX' };
const OVER_THE_LARGE = {
  'bilateral-program': { code: large.program }, 'country-roles': { iso3: 'MEX' }, 'projects-by-role': { modality: 'TRIANGULAR', country: 'COUNTRY', role: 'FIRST_PROVIDER', first: 100 },
  'FE-01': large, 'FE-02': { country: 'COUNTRY' }, 'FE-04': { filter: { program: large.program }, vocabulary: 'DAC' }, 'PC-04': { program: large.program }, 'PC-12': large, 'PC-15': large, 'PC-19': { participant: { country: 'COUNTRY' } },
  'TP-41': { scope: { country: 'COUNTRY' }, text: 'pro' },
};

function operations(country) {
  const named = (values) => JSON.parse(JSON.stringify(values).replaceAll('COUNTRY', country));
  return ['test/federation/contract', 'docs/questions'].flatMap((folder) => {
    const path = join(import.meta.dirname, '..', folder);
    return readdirSync(path).filter((file) => file.endsWith('.graphql')).sort().flatMap((file) => {
      const [name, variables] = [file.replace('.graphql', ''), join(path, file.replace('.graphql', '.variables.json'))];
      const operation = { name, query: readFileSync(join(path, file), 'utf8'), variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : {} };
      return name in OVER_THE_LARGE ? [operation, { ...operation, name: `${name}, large`, variables: named(OVER_THE_LARGE[name]) }] : [operation];
    });
  });
}

if (!process.env.MIXTA_DATABASE_URL) throw new Error('MIXTA_DATABASE_URL: expected the address of a server, where a database may be made and dropped');
const database = await openScratch(process.env.MIXTA_DATABASE_URL);
try {
  const query = (sql, params) => database.owner.query(sql, params);
  await growProjects(query, PROJECTS);
  await growProgram(query, PROGRAM, 101);
  const [{ country }] = await query(`select country from participation where starts_with(project_id, 'prj_bench') group by 1 order by count(*) desc, 1 limit 1`);
  const rowsOf = new Map((await query('select relname, reltuples from pg_class where relkind = $1', ['r'])).map((row) => [row.relname, Number(row.reltuples)]));
  for (const [who, viewer] of Object.entries(VIEWERS)) if (!options.as || who.includes(options.as)) print(who, await examine(viewer, operations(country), rowsOf));
} finally {
  await database.drop();
}

async function examine(viewer, all, rowsOf) {
  const notes = noting(database.pool.pool);
  const apollo = createApollo({ schema: monolithSchema(), pool: { ...database.pool, pool: notes.pool, operationMs: 600_000 }, clock: '2019-06-30', production: true });
  await apollo.start();
  const rows = [];
  for (const { name, query, variables } of all) {
    notes.begin();
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { viewer, seen: {} } });
    const statements = notes.end();
    const [error] = body.singleResult.errors ?? [];
    rows.push({ name, statements: statements.length, error: error && !statements.length ? null : error?.message ?? null, ...(await compared(viewer, statements, rowsOf)) });
  }
  await apollo.stop();
  return rows;
}

/** The statements of one operation under the viewer's policies and as the owner; one that runs into the limit of the server counts with that limit. */
async function compared(viewer, statements, rowsOf) {
  const measured = async (pool, role) => {
    const each = [];
    for (const statement of statements) {
      const scans = await inTransaction(pool, role, claimsOf(viewer), (client) => scansOf(client, statement, rowsOf, ROWS));
      each.push({ scans, ms: await inTransaction(pool, role, claimsOf(viewer), (client) => fastest(client, statement, RUNS)).catch(() => LIMIT_MS) });
    }
    return each;
  };
  const [bound, free] = [await measured(database.pool.pool, databaseRoleOf(viewer)), await measured(database.owner.driver.master, null)];
  const caused = statements.flatMap(({ sql }, i) => beyond(bound[i].scans, free[i].scans).map((table) => ({ table, sql: sql.replace(/\s+/g, ' ').slice(0, 160) })));
  const sum = (list) => list.reduce((total, { ms }) => total + ms, 0);
  return { caused, bound: sum(bound), free: sum(free) };
}

function print(who, rows) {
  console.log(`\n${PROJECTS.toLocaleString('en')} projects, as ${who}; load of the machine at the end ${loadavg()[0].toFixed(1)}; ${cpus().length} x ${cpus()[0].model}, Node ${process.version}, ${database.name}, ${new Date().toISOString().slice(0, 10)}; shortest of ${RUNS} runs of each statement`);
  console.log('\n| operation | statements | under policies | as owner | ratio | read from end to end only under the policy |\n| --- | --- | --- | --- | --- | --- |');
  for (const { name, statements, bound, free, caused, error } of rows) console.log(`| ${name} | ${statements} | ${bound.toFixed(1)} ms | ${free.toFixed(1)} ms | x ${(bound / free).toFixed(2)} | ${[...new Set(caused.map(({ table }) => table))].join(', ') || (error ?? '')} |`);
  const ratios = rows.filter(({ statements }) => statements).map(({ bound, free }) => bound / free).sort((a, b) => a - b);
  const [bound, free] = ['bound', 'free'].map((key) => rows.reduce((total, row) => total + row[key], 0));
  console.log(`\n${rows.length} operations, ${rows.reduce((n, row) => n + row.statements, 0)} statements; ratio median x ${ratios[Math.floor(ratios.length / 2)].toFixed(2)}, highest x ${ratios.at(-1).toFixed(2)}, over all time x ${(bound / free).toFixed(2)}`);
  for (const { name, caused } of rows) for (const { table, sql } of caused) console.log(`  ${name}: ${table}: ${sql}`);
}
