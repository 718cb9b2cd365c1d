// Asks aggregates of growing registers beside a page of the same list with its facets, and prints what each takes as a multiple of that page.
// npm run bench:aggregates [-- --sizes 1000,10000,100000 --runs 9]; MIXTA_DATABASE_URL names a server, as in bench:alignment.
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openScratch } from './scratch.mjs';
import { growProjects } from './synthetic-projects.mjs';

const require = createRequire(import.meta.url);
const built = (path) => require(join('..', 'dist', 'src', path));
const { monolithSchema } = built('app/composition.js');
const { createApollo } = built('app/http/apollo.js');
const { ANONYMOUS } = built('kernel/viewer.js');

const { values: options } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000,100000' }, runs: { type: 'string', default: '9' } } });
const RUNS = Number(options.runs);

const NUMBERS = 'series { total { value } } cells { keys { code } figures { value coverage { known unknown } } }';
const QUESTIONS = {
  'a page of 20 with the facet of statuses': '{ projects(first: 20) { totalCount nodes { code } facets { status { code count } } } }',
  'projects by status and modality': `{ aggregate(measures: [PROJECTS], by: [STATUS, MODALITY]) { ${NUMBERS} } }`,
  'projects by sector and status': `{ aggregate(measures: [PROJECTS], by: [SECTOR, STATUS], vocabulary: "DAC") { ${NUMBERS} } }`,
  'flows': `{ aggregate(measures: [PROJECTS], by: [PROVIDER, RECIPIENT]) { ${NUMBERS} } }`,
  'members of each status': '{ aggregate(measures: [PROJECTS], by: [STATUS]) { cells { figures { members(first: 20) { totalCount nodes { id } } } } } }',
  'expert days by sector and status': `{ aggregate(measures: [EXPERT_DAYS], by: [SECTOR, STATUS], vocabulary: "DAC") { ${NUMBERS} } }`,
  'money in one currency by recipient': `{ aggregate(measures: [MONEY], by: [RECIPIENT], to: "USD") { ${NUMBERS} } }`,
  'contributionTotals over the register': '{ contributionTotals { money { currency value } effort { unit value } } }',
  'the same by category': '{ contributionTotals { by(dimension: CATEGORY) { key totals { money { currency value coverage { known } } } } } }',
  'by sector': '{ contributionTotals { by(dimension: SECTOR, vocabulary: "DAC") { key totals { money { currency value } effort { unit value } } } } }',
  'burden': '{ contributionTotals { burden(to: "USD") { total partners { partner value share { value } } notValued { value } } } }',
  'missing amounts': '{ contributionTotals { missing { reason line { code } } } }',
};

const database = await openScratch(process.env.MIXTA_DATABASE_URL ?? null);
try {
  const rows = [];
  for (const size of options.sizes.split(',').map(Number)) {
    await growProjects((sql, params) => database.owner.query(sql, params), size);
    rows.push({ size, times: await measure() });
  }
  print(rows);
} finally {
  await database.drop();
}

async function measure() {
  const pool = { ...database.pool, operationMs: 600_000 };
  const apollo = createApollo({ schema: monolithSchema(), pool, clock: '2019-06-30', production: true });
  await apollo.start();
  const times = {};
  for (const [name, query] of Object.entries(QUESTIONS)) times[name] = await median(async () => {
    const { body } = await apollo.executeOperation({ query }, { contextValue: { viewer: ANONYMOUS, seen: {} } });
    if (body.singleResult.errors) throw new Error(`${name}: ${JSON.stringify(body.singleResult.errors)}`);
  });
  await apollo.stop();
  return times;
}

async function median(work) {
  await work();
  const times = [];
  for (let i = 0; i < RUNS; i += 1) { const began = performance.now(); await work(); times.push(performance.now() - began); }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function print(rows) {
  const names = Object.keys(QUESTIONS);
  console.log(`load of the machine at the end ${loadavg()[0].toFixed(1)}; ${cpus().length} x ${cpus()[0].model}, Node ${process.version}, ${database.name}; median ms of ${RUNS} runs, and as a multiple of the first column\n`);
  console.log(`| projects | ${names.join(' | ')} |\n| ${'--- | '.repeat(names.length + 1)}`);
  for (const { size, times } of rows) console.log(`| ${size.toLocaleString('en')} | ${names.map((name) => `${times[name].toFixed(0)}${name === names[0] ? '' : ` (x ${(times[name] / times[names[0]]).toFixed(1)})`}`).join(' | ')} |`);
}
