import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../kernel/config';
import { monolithSchema } from '../composition';
import { NO_DATABASE } from '../database/late';
import { startServer } from '../http/server';
import { projectRoot } from '../project-root';
import { issuersOf } from '../sign-in/issuers';
import { signIn } from '../sign-in/sign-in';
import { stopSignal } from '../stop-signal';
import { Watch } from '../watch/watch';
import { publicSchema } from './public-schema';
import { openRouter } from './router';

/** Serves the supergraph from subgraphs that run elsewhere, until a signal ends it. The front is the one of every topology. */
export async function route(config: Config): Promise<void> {
  const { supergraph: file, subgraphs, timeoutMs } = config.router;
  const supergraph = readFileSync(file ?? join(projectRoot(), 'schema', 'supergraph.graphql'), 'utf8');
  const schema = publicSchema(supergraph, monolithSchema());
  const stopped = stopSignal();
  const watch = new Watch(config.watch);
  const router = openRouter({ supergraph, schema, subgraphs, timeoutMs, clock: config.clock, onFault: ({ subgraph }) => watch.metrics.faulty(subgraph) });
  const stops: { stop(): Promise<void> }[] = [router];
  try {
    const server = await startServer({
      schema, answer: router.answer, plugins: [watch.plugin('router')], slowMs: config.watch.slowMs, pool: NO_DATABASE, clock: config.clock, production: config.production, corsOrigins: config.corsOrigins,
      host: config.host, port: config.port, ready: async () => true, trustedProxies: config.trustedProxies, budgets: config.budgets, viewerOf: signIn(issuersOf(config)),
    });
    stops.unshift(server, ...(await watch.servers(config.host)));
    announce(server.url, Object.keys(subgraphs).length);
    await stopped;
  } finally {
    for (const each of stops) await each.stop();
    setTimeout(() => process.exit(), 500).unref(); // connections to subgraphs are kept open for the next question
  }
}

const announce = (url: string, subgraphs: number) => process.stdout.write(`Mixta routes to ${subgraphs} subgraphs
  graph       ${url}/graphql
  playground  ${url}/playground
  health      ${url}/health/live  ${url}/health/ready
`);
