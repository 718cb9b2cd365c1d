import type { GraphQLSchema } from 'graphql';
import type { Config } from '../kernel/config';
import { log } from '../kernel/log';
import { receiverPort } from '../modules/following';
import { startBackground, type RunningBackground } from './background';
import { composition, monolithSchema, subgraphSchema } from './composition';
import type { Database } from './database/database';
import { LateDatabase } from './database/late';
import { openDatabase } from './database/open';
import { startServer, type RunningServer } from './http/server';
import { issuersOf } from './sign-in/issuers';
import { signIn } from './sign-in/sign-in';
import { prepare } from './prepare';
import { stopSignal } from './stop-signal';
import { Watch } from './watch/watch';

/** One graph on one port; `module` is null for the whole. */
interface Served { module: string | null; schema: GraphQLSchema; port: number }

/**
 * Serves the register until a signal ends it. The port opens first, so that /health/live answers while the database
 * is away or being filled; /health/ready and the graph wait for it.
 * @param unlock releases the lock of the embedded folder, taken before.
 * @param subgraph name of the one module to serve as a Federation subgraph, or `all` for each by itself; the whole graph when left out.
 */
export async function serve(config: Config, unlock: () => void, subgraph?: string): Promise<void> {
  const served = servedBy(config.port, subgraph);
  const watch = new Watch(config.watch);
  const stopped = stopSignal(unlock);
  process.on('unhandledRejection', (reason) => log('error', 'rejection.unhandled', { reason: String(reason), stack: (reason as Error)?.stack }));
  const database = new LateDatabase(!config.databaseUrl);
  const begun: Promise<RunningBackground>[] = [];
  receiverPort.connect({ areLocalAllowed: config.localHooks });
  const servers: { url: string; stop(): Promise<void> }[] = [];
  try {
    for (const each of served) servers.push(await front(config, database, each, watch));
    servers.push(...(await watch.servers(config.host)));
    const opened = database.open(() => openPrepared(config)).then(async (is) => {
      if (!is) return;
      begun.push(startBackground({ schema: monolithSchema(), register: database.pool, clock: config.clock, production: config.production }, subgraph === 'all' ? undefined : subgraph));
      await begun[0];
      announce(config, servers, served);
    });
    await Promise.race([stopped, opened.then(() => stopped)]);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    for (const background of begun) await (await background).stop();
    await database.close();
    unlock();
    setTimeout(() => process.exit(), 500).unref(); // a load cut short by the signal would hold the process; it is all or nothing
  }
}

function servedBy(port: number, subgraph?: string): Served[] {
  if (subgraph === undefined) return [{ module: null, schema: monolithSchema(), port }];
  if (subgraph !== 'all') return [{ module: subgraph, schema: subgraphSchema(subgraph), port }];
  return composition().parts.map(({ name }, i) => ({ module: name, schema: subgraphSchema(name), port: port + i }));
}

/** A subgraph counts nobody's hour: a router that asks for many would use up its own. */
const front = (config: Config, database: LateDatabase, { module, schema, port }: Served, watch: Watch): Promise<RunningServer> => startServer({
  schema, plugins: [watch.plugin(module ?? 'whole')], slowMs: config.watch.slowMs, subgraph: module !== null, pool: database.pool, clock: config.clock, production: config.production, corsOrigins: config.corsOrigins,
  host: config.host, port, ready: () => database.answers(), trustedProxies: config.trustedProxies, budgets: module === null ? config.budgets : undefined, viewerOf: signIn(issuersOf(config)),
});

async function openPrepared(config: Config): Promise<Database> {
  const database = await openDatabase(config, () => () => undefined);
  try {
    await prepare(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function announce(config: Config, servers: readonly { url: string }[], served: readonly Served[]): void {
  const { url } = servers[0]!;
  const database = config.databaseUrl ? 'a PostgreSQL database' : `the embedded database in ${config.dataFolder}`;
  if (served.length > 1) process.stdout.write(`Mixta serves ${database}, each module by itself\n${served.map(({ module }, i) => `  ${module!.padEnd(15)} ${servers[i]!.url}/graphql\n`).join('')}`);
  else process.stdout.write(`Mixta serves ${database}
  graph       ${url}/graphql
  playground  ${url}/playground
  health      ${url}/health/live  ${url}/health/ready
Try: curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"{ country(iso3: \\"MEX\\") { name(locale: \\"es\\") { value } } }"}'
`);
}
