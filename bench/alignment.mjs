// Ranks offers of growing registers by the index, by the SQL definition and by a naive join, and prints how each grows.
// npm run bench:alignment [-- --sizes 1000,10000,100000,1000000 --runs 30]; MIXTA_DATABASE_URL names a server where it
// may make and drop a database of its own, else the embedded database in a temporary folder is used.
import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { openScratch } from './scratch.mjs';
import { grow } from './synthetic-offers.mjs';
import { naiveJoin } from './naive-join.mjs';

const require = createRequire(import.meta.url);
const built = (path) => require(join('..', 'dist', 'src', path));
require('reflect-metadata');
const { monolithSchema } = built('app/composition.js');
const { createApollo } = built('app/http/apollo.js');
const { operationScope } = built('app/context.js');
const { ANONYMOUS } = built('kernel/viewer.js');
const { capabilityNodes, rankInSql } = built('modules/alignment/capabilities.loaders.js');
const { follow, indexAt } = built('modules/alignment/index-keeper.service.js');
const { rankInIndex } = built('modules/alignment/index-ranking.service.js');
const { wantedByCountry } = built('modules/alignment/recipient-plan.service.js');
const { scoresOf } = built('modules/alignment/score.rules.js');

const { values: options } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000,100000,1000000' }, runs: { type: 'string', default: '30' }, 'naive-up-to': { type: 'string', default: '100000' } } });
const SIZES = options.sizes.split(',').map(Number);
const RUNS = Number(options.runs);
const NAIVE_UP_TO = Number(options['naive-up-to']);
const DAY = '2019-06-30';
const RECIPIENTS = ['PRY', 'HND', 'SLV', 'GTM'];
const TOP_50 = `query AlignedOffers($recipient: String!, $first: Int!) { country(iso3: $recipient) { alignedOffers(first: $first) { totalCount nodes {
  rank fit { value } offer { code title { value } provider { iso3 } } evidence { dimension level offered { code } priority { code framework { code } } } } } } }`;

const database = await openScratch(process.env.MIXTA_DATABASE_URL ?? null);
try {
  await measureAll();
} finally {
  await database.drop();
}

async function measureAll() {
  const rows = [];
  for (const size of SIZES) {
    const began = performance.now();
    await grow((sql, params) => database.owner.query(sql, params), size);
    process.stderr.write(`${size} offers written in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
    rows.push(await measure(size));
  }
  print(rows);
}

async function measure(size) {
  const pool = { ...database.pool, operationMs: 600_000 }; // a register of its own: the index begins anew
  global.gc?.();
  const before = process.memoryUsage();
  const loadIndex = await timed(() => follow(pool));
  global.gc?.();
  const after = process.memoryUsage();
  const version = String((await database.owner.query('select max(id) as v from data_load'))[0].v);
  const index = indexAt(pool, version);
  const wanted = Object.fromEntries(await Promise.all(RECIPIENTS.map(async (recipient) => [recipient, await inOperation(pool, (ctx) => wantedByCountry(ctx, recipient, DAY))])));
  const question = (recipient, nodes) => ({
    scores: scoresOf(wanted[recipient].vocabularies, nodes), recipient, day: DAY, provider: null, kind: null, after: null, before: null, count: 51, backward: false,
  });
  const nodes = await inOperation(pool, (ctx) => capabilityNodes(ctx.query));
  const found = { index: {}, sql: {}, naive: {} };
  const turn = (i) => RECIPIENTS[i % RECIPIENTS.length];
  const rankOnce = (i) => { found.index[turn(i)] = rankInIndex(index, wanted[turn(i)].vocabularies, question(turn(i), nodes)); };
  const first = await median(RECIPIENTS.length, (i) => { index.plans.clear(); rankOnce(i); }, RECIPIENTS.length);
  const alone = await median(RUNS, rankOnce, 12);
  const cpuBefore = process.cpuUsage();
  for (let i = 0; i < RUNS; i += 1) rankOnce(i);
  const cpu = process.cpuUsage(cpuBefore).user / 1000 / RUNS; // what it takes when nobody else wants the processor
  const top = await measureOperation(pool, turn);
  const slowRuns = size >= 1_000_000 ? RECIPIENTS.length : Math.min(RUNS, 12);
  const sql = await median(slowRuns, async (i) => { found.sql[turn(i)] = await inOwner((query) => rankInSql(query, question(turn(i), nodes))); }, 1);
  const naive = size <= NAIVE_UP_TO ? await median(size >= 100_000 ? 1 : RECIPIENTS.length, async (i) => { found.naive[turn(i)] = await inOwner((query) => naiveJoin(query, wanted[turn(i)].vocabularies[0], turn(i), DAY)); }, 0) : null;
  agree(found);
  const change = await median(5, async () => {
    await database.owner.query(`update alignment_capability set proofs = proofs + 1, changed_in = (select max(changed_in) + 1 from alignment_capability) where slot = (select min(slot) from alignment_capability)`);
    await database.owner.query(`insert into data_load (package, title, scope, subnational_reporters, sources, sha256) values ('bench', 'bench', 'bench', 0, '[]', 'bench')`);
    const began = performance.now();
    await follow(pool);
    return performance.now() - began;
  }, 1);
  return { size, first, alone, cpu, top, sql, naive, loadIndex, change, bytes: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / size };
}

/** The operation of the contract through the whole pipeline: parse, limits, transaction, ranking, evidence, completion, JSON. */
async function measureOperation(pool, turn) {
  const apollo = createApollo({ schema: monolithSchema(), pool, clock: DAY, production: true });
  await apollo.start();
  const times = await median(RUNS, async (i) => {
    const { body } = await apollo.executeOperation({ query: TOP_50, variables: { recipient: turn(i), first: 50 } }, { contextValue: { viewer: ANONYMOUS, seen: {} } });
    const { data, errors } = body.singleResult;
    if (errors || data.country.alignedOffers.nodes.length !== 50) throw new Error(`expected 50 offers for ${turn(i)}, got ${JSON.stringify(errors ?? data.country.alignedOffers.nodes.length)}`);
  }, 8);
  await apollo.stop();
  return times;
}

/** The three ways name the same offers in the same order. The naive join adds doubles, so places that differ by rounding alone may be swapped there. */
function agree({ index, sql, naive }) {
  for (const recipient of Object.keys(sql)) {
    if (!isDeepStrictEqual(index[recipient], sql[recipient])) throw new Error(`${recipient}: index and SQL differ\n${[index, sql].map((each) => JSON.stringify(each[recipient]).slice(0, 500)).join('\n')}`);
    const joined = naive[recipient]?.rows.slice(0, 50);
    joined?.forEach((row, i) => {
      const { fit, coverage } = index[recipient].rows[i];
      if (Math.abs(row.fit * 1e6 - fit) > 1 || Math.abs(row.coverage * 1e6 - coverage) > 1) throw new Error(`${recipient}, place ${i + 1}: the naive join has ${JSON.stringify(row)}, the index fit ${fit}, coverage ${coverage}`);
    });
  }
}

async function inOperation(pool, work) {
  const { ctx, tx } = operationScope(pool, ANONYMOUS, { today: DAY });
  try { return await work(ctx); } finally { await tx.end(); }
}

/** As the public reads, without the limit of time that requests have. */
async function inOwner(work) {
  const runner = database.owner.createQueryRunner();
  try {
    await runner.query('begin; set local role mixta_anonymous');
    return await work((sql, params) => runner.query(sql, params));
  } finally {
    await runner.query('commit');
    await runner.release();
  }
}

async function timed(work) {
  const began = performance.now();
  const told = await work();
  return typeof told === 'number' ? told : performance.now() - began;
}

async function median(runs, work, warm) {
  for (let i = 0; i < warm; i += 1) await work(i);
  const times = [];
  for (let i = 0; i < runs; i += 1) times.push(await timed(() => work(i)));
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function print(rows) {
  const COLUMNS = [['index, first ranking for a plan after a load', 'first'], ['index, ranking alone', 'alone'], ['the same, processor time', 'cpu'], ['index, top 50 with evidence', 'top'], ['SQL definition, ranking alone', 'sql'], ['naive join', 'naive'], ['one change followed', 'change'], ['index made', 'loadIndex']];
  const ms = (time) => (time === null ? 'skipped: minutes' : time < 100 ? time.toFixed(2) : time.toFixed(0));
  console.log(`load of the machine at the end ${loadavg()[0].toFixed(1)}; ${cpus().length} x ${cpus()[0].model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, ${database.name}, ${new Date().toISOString().slice(0, 10)}; median ms of ${RUNS} runs over ${RECIPIENTS.join(', ')}\n`);
  console.log(`| offers | ${COLUMNS.map(([title]) => title).join(' | ')} | bytes per offer in memory |\n| ${'--- | '.repeat(COLUMNS.length + 2)}`);
  rows.forEach((row, i) => console.log(`| ${row.size.toLocaleString('en')} | ${COLUMNS.map(([, key]) => {
    const last = rows[i - 1]?.[key];
    return `${ms(row[key])}${last && row[key] !== null ? ` (x ${(row[key] / last).toFixed(1)})` : ''}`;
  }).join(' | ')} | ${row.bytes.toFixed(0)} |`));
  console.log('\nIn parentheses: growth since the line above. Index, SQL definition and naive join were compared at each size and agree.');
}
