// Asks the same operations of the monolith, of Apollo's gateway in process, and of the router over subgraphs by HTTP, on one database; prints latency and work as ratios.
// npm run bench:topologies [-- --runs 30]; MIXTA_DATABASE_URL names a server, as in bench:alignment. deploy/gateway must be installed (npm ci --prefix deploy/gateway).
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openScratch } from './scratch.mjs';

const require = createRequire(import.meta.url);
const built = (path) => require(join('..', 'dist', 'src', path));
const { composition, monolithSchema, subgraphSchema } = built('app/composition.js');
const { NO_DATABASE } = built('app/database/late.js');
const { startServer } = built('app/http/server.js');
const { openRouter } = built('app/router/router.js');
const { ApolloGateway, LocalGraphQLDataSource } = require('@apollo/gateway');

const RUNS = Number(parseArgs({ options: { runs: { type: 'string', default: '30' } } }).values.runs);
const root = join(import.meta.dirname, '..');
const contract = join(root, 'test/federation/contract');
const supergraph = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8');
const parts = composition().parts.map(({ name }) => name);

const database = await openScratch(process.env.MIXTA_DATABASE_URL ?? null);
const work = { statements: 0, requests: 0 };
const servers = [];
try {
  const schema = monolithSchema();
  const monolith = await front({ schema });
  const { executor } = await new ApolloGateway({ supergraphSdl: supergraph, buildService: ({ name }) => new LocalGraphQLDataSource(subgraphSchema(name)) }).load({});
  const gateway = await front({ schema, subgraph: true, execute: (request, ctx) => executor({ ...request, context: ctx }) });
  const subgraphs = {};
  for (const name of parts) subgraphs[name] = `${await front({ schema: subgraphSchema(name), subgraph: true })}/graphql`;
  const router = openRouter({ supergraph, schema, subgraphs, timeoutMs: 10_000 });
  const routed = await front({ schema, pool: NO_DATABASE, answer: router.answer });
  await measure([monolith, gateway, routed]);
  await router.stop();
} finally {
  for (const server of servers) await server.stop();
  await database.drop();
}
process.exit();

async function front(options) {
  const counts = { requestDidStart: async () => ({ willSendResponse: async ({ contextValue: { seen } }) => { work.requests += 1; work.statements += seen.statements ?? 0; } }) };
  const server = await startServer({ pool: database.pool, clock: '2019-06-30', production: true, host: '127.0.0.1', port: 0, ready: async () => true, plugins: [counts], ...options });
  servers.push(server);
  return server.url;
}

async function measure(urls) {
  console.log(`${RUNS} requests one after another; load of the machine ${loadavg()[0].toFixed(1)}; ${cpus().length} x ${cpus()[0].model}, Node ${process.version}, ${database.name}; ${new Date().toISOString().slice(0, 10)}\n`);
  console.log('| operation | monolith p50 | statements | gateway in process | statements | router over HTTP | statements | requests to subgraphs |\n| --- | --- | --- | --- | --- | --- | --- | --- |');
  const ratios = [[], []];
  for (const file of readdirSync(contract).filter((each) => each.endsWith('.graphql'))) {
    const body = JSON.stringify({ query: readFileSync(join(contract, file), 'utf8'), variables: JSON.parse(readFileSync(join(contract, file.replace('.graphql', '.variables.json')), 'utf8')) });
    const rows = [];
    for (const url of urls) rows.push(await timed(url, body));
    const ratio = (i) => rows[i].p50 / rows[0].p50;
    [1, 2].forEach((i) => ratios[i - 1].push(ratio(i)));
    console.log(`| ${file.replace('.graphql', '')} | ${rows[0].p50.toFixed(1)} ms | ${rows[0].statements} | x ${ratio(1).toFixed(1)} | ${rows[1].statements} | x ${ratio(2).toFixed(1)} | ${rows[2].statements} | ${rows[2].requests - 1} |`);
  }
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)].toFixed(1);
  console.log(`| **median** | | | **x ${median(ratios[0])}** | | **x ${median(ratios[1])}** | | |`);
}

async function timed(url, body) {
  const ask = async () => {
    const text = await (await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text();
    if (text.startsWith('{"errors"')) throw new Error(text.slice(0, 300));
  };
  for (let i = 0; i < 3; i += 1) await ask();
  Object.assign(work, { statements: 0, requests: 0 });
  await ask();
  const { statements, requests } = { ...work };
  const times = [];
  for (let i = 0; i < RUNS; i += 1) { const began = performance.now(); await ask(); times.push(performance.now() - began); }
  return { p50: times.sort((a, b) => a - b)[Math.floor(RUNS / 2)], statements, requests };
}
