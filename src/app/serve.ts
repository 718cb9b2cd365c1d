import type { Config } from '../kernel/config';
import { log } from '../kernel/log';
import { receiverPort } from '../modules/following';
import { startBackground, type RunningBackground } from './background';
import { monolithSchema, subgraphSchema } from './composition';
import type { Database } from './database/database';
import { LateDatabase } from './database/late';
import { openDatabase } from './database/open';
import { startServer } from './http/server';
import { issuersOf } from './sign-in/issuers';
import { signIn } from './sign-in/sign-in';
import { prepare } from './prepare';

/** The whole way out, from the signal: requests in flight, then the database, then the lock. */
const EXIT_MS = 9_500;

/**
 * Serves the register until a signal ends it. The port opens first, so that /health/live answers while the database
 * is away or being filled; /health/ready and the graph wait for it.
 * @param unlock releases the lock of the embedded folder, taken before.
 * @param subgraph name of the one module to serve as a Federation subgraph; the whole graph when left out.
 */
export async function serve(config: Config, unlock: () => void, subgraph?: string): Promise<void> {
  const schema = subgraph ? subgraphSchema(subgraph) : monolithSchema();
  const stopped = stopSignal(unlock);
  process.on('unhandledRejection', (reason) => log('error', 'rejection.unhandled', { reason: String(reason), stack: (reason as Error)?.stack }));
  const database = new LateDatabase(!config.databaseUrl);
  const begun: Promise<RunningBackground>[] = [];
  receiverPort.connect({ areLocalAllowed: config.localHooks });
  const server = await startServer({
    schema, subgraph: Boolean(subgraph), pool: database.pool, clock: config.clock, production: config.production, corsOrigins: config.corsOrigins,
    host: config.host, port: config.port, ready: () => database.answers(), trustedProxies: config.trustedProxies, budgets: subgraph ? undefined : config.budgets, viewerOf: signIn(issuersOf(config)),
  });
  try {
    const opened = database.open(() => openPrepared(config)).then(async (is) => {
      if (!is) return;
      begun.push(startBackground({ schema: subgraph ? monolithSchema() : schema, register: database.pool, clock: config.clock, production: config.production }, subgraph));
      await begun[0];
      announce(config, server.url);
    });
    await Promise.race([stopped, opened.then(() => stopped)]);
  } finally {
    await server.stop();
    for (const background of begun) await (await background).stop();
    await database.close();
    unlock();
    setTimeout(() => process.exit(), 500).unref(); // a load cut short by the signal would hold the process; it is all or nothing
  }
}

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

function stopSignal(unlock: () => void): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        setTimeout(() => { unlock(); process.exit(1); }, EXIT_MS).unref();
        resolve();
      });
    }
  });
}

function announce(config: Config, url: string): void {
  process.stdout.write(`Mixta serves ${config.databaseUrl ? 'a PostgreSQL database' : `the embedded database in ${config.dataFolder}`}
  graph       ${url}/graphql
  playground  ${url}/playground
  health      ${url}/health/live  ${url}/health/ready
Try: curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"{ country(iso3: \\"MEX\\") { name(locale: \\"es\\") { value } } }"}'
`);
}
