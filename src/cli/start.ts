import { join } from 'node:path';
import { monolithSchema } from '../app/composition';
import { migrate, type Database } from '../app/database/database';
import { openDatabase } from '../app/database/open';
import { startServer } from '../app/http/server';
import { load } from '../app/load';
import { projectRoot } from '../app/project-root';
import type { Config } from '../kernel/config';
import type { Command } from './main';

export const command: Command = async (_args, config) => {
  const database = await openDatabase(config);
  await prepare(database);
  const server = await startServer({
    schema: monolithSchema(), pool: database.pool, clock: config.clock, production: config.production,
    host: config.host, port: config.port, ready: () => answers(database),
  });
  announce(config, server.url);
  await stopSignal();
  await server.stop();
  await database.close();
  return 0;
};

/** Tables to the newest version and, where nothing was loaded so far, the reference tables and the demonstration set. */
async function prepare(database: Database): Promise<void> {
  const { owner } = database;
  if (!owner) return;
  await migrate(owner);
  const [{ n }] = await owner.query('select count(*)::int as n from data_load') as [{ n: number }];
  if (n > 0) return;
  for (const name of ['reference', 'demo']) {
    const report = await load(owner, join(projectRoot(), 'data', name));
    if (report.problems.length) throw new Error(`data/${name}: ${report.problems.length} problems, the first in ${report.problems[0]!.file} ${report.problems[0]!.record}`);
    process.stdout.write(`loaded ${report.records} records of data/${name}\n`);
  }
}

async function answers(database: Database): Promise<boolean> {
  const client = await database.pool.pool.connect();
  try { return (await client.query('select 1 as up')).rows.length === 1; } finally { client.release(); }
}

function announce(config: Config, url: string): void {
  process.stdout.write(`Mixta serves ${config.databaseUrl ? 'a PostgreSQL database' : `the embedded database in ${config.dataFolder}`}
  graph       ${url}/graphql
  playground  ${url}/playground
  health      ${url}/health/live  ${url}/health/ready
Try: curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"{ country(iso3: \\"MEX\\") { name(locale: \\"es\\") { value } } }"}'
`);
}

const stopSignal = () => new Promise<void>((resolve) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
});
