import { composition } from '../composition';
import type { Config } from '../../kernel/config';
import { stopSignal } from '../stop-signal';
import { Family } from './family';
import { installGateway } from './install';

/**
 * Starts the whole on one machine: subgraphs on the ports after PORT, then a router on PORT; ends them all at a signal,
 * the router first, or when one of them ends by itself. Many processes cannot share the folder of the embedded
 * database: there one process owns it and serves each subgraph on a port of its own. On a server each is a process.
 * @returns the exit code: 0 after a signal, 1 when a process ended by itself.
 */
export async function federated(config: Config): Promise<number> {
  const stopped = stopSignal();
  await installGateway();
  const names = composition().parts.map(({ name }) => name);
  const portOf = (name: string) => config.port + 1 + names.indexOf(name);
  const urlOf = (name: string) => `http://${config.host}:${portOf(name)}`;
  const family = new Family();
  const metricsOf = (name: string) => (config.watch.metricsPort === null ? undefined : String(config.watch.metricsPort + 1 + names.indexOf(name)));
  const subgraph = (name: string, more: Record<string, string | undefined> = {}) => family.add(name, ['start', '--subgraph', name], { PORT: String(portOf(name)), MIXTA_METRICS_PORT: metricsOf(name), ...more });
  const started = (async () => {
    if (config.databaseUrl) {
      await family.ready(subgraph(names[0]!), urlOf(names[0]!)); // it alone knows the owner, and brings the tables to the newest version before the others look
      await Promise.all(names.slice(1).map((name) => family.ready(subgraph(name, { DATABASE_OWNER_URL: undefined }), urlOf(name))));
    } else await family.ready(family.add('all', ['start', '--subgraph', 'all'], { PORT: String(portOf(names[0]!)), MIXTA_METRICS_PORT: metricsOf(names[0]!) }), urlOf(names[0]!));
    const addresses = [...names.map((name) => `${name}=${urlOf(name)}/graphql`), process.env.MIXTA_SUBGRAPHS ?? ''].join(','); // those of guests last
    await family.ready(family.add('router', ['route'], { PORT: String(config.port), MIXTA_SUBGRAPHS: addresses }), `http://${config.host}:${config.port}`);
  })();
  started.catch(() => undefined); // it tells no more than family.ended does
  const code = await Promise.race([stopped.then(() => 0), family.ended.then(() => 1)]);
  await family.stop();
  return code;
}
