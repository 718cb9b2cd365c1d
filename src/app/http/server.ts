import fastifyApollo from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { playgroundRoutes } from '../playground/routes';
import { ANONYMOUS } from '../../kernel/transaction';
import { createApollo, type RequestContext, type ServerOptions } from './apollo';
import { LIMITS } from './limits';

export interface RunningServer { url: string; app: FastifyInstance; stop(): Promise<void> }

/** The HTTP front: /graphql, /health/live, /health/ready. Resolves when it listens; port 0 picks a free one. */
export async function startServer(options: ServerOptions & { host: string; port: number; ready: () => Promise<boolean> }): Promise<RunningServer> {
  const apollo = createApollo(options);
  await apollo.start();
  const app = Fastify({ bodyLimit: LIMITS.bodyBytes });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await options.ready().catch(() => false);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
  await app.register(playgroundRoutes);
  await app.register(fastifyApollo(apollo), { path: '/graphql', context: async (): Promise<RequestContext> => ({ viewer: ANONYMOUS, seen: {} }) });
  const url = await app.listen({ host: options.host, port: options.port });
  return { url, app, stop: async () => { await app.close(); await apollo.stop(); } };
}
