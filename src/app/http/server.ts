import type { ApolloServer } from '@apollo/server';
import Fastify, { type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { playgroundRoutes } from '../playground/routes';
import { signIn } from '../sign-in/sign-in';
import { createApollo, type RequestContext, type ServerOptions } from './apollo';
import { CONNECTIONS, limitConnections, serverOptions, type ConnectionLimits } from './connections';
import { corsHeaders } from './cors';
import { Drain } from './drain';
import { graphqlRoute, type ViewerOf } from './graphql.route';
import { LIMITS } from './limits';
import { answerError, HttpRefusal } from './refusals';

export interface RunningServer { url: string; app: FastifyInstance; stop(): Promise<void> }

/** What the front itself asks for, whatever graph it serves. */
export interface HttpOptions {
  host: string;
  port: number;
  ready: () => Promise<boolean>;
  /** Who asks; where it is left out nobody can sign in. */
  viewerOf?: ViewerOf;
  /** Origins of portals whose pages may send a token. */
  corsOrigins?: readonly string[];
  /** Addresses and networks whose X-Forwarded-For is believed; nobody's where it is left out. */
  trustedProxies?: string[];
  connections?: Partial<ConnectionLimits>;
}

export type FrontOptions = ServerOptions & HttpOptions;

/** The HTTP front over a schema, with our own settings of Apollo. */
export const startServer = (options: FrontOptions): Promise<RunningServer> => startFront(createApollo(options), options);

/** The HTTP front: /graphql, /playground, /health/live, /health/ready. Resolves when it listens; port 0 picks a free one. */
export async function startFront(apollo: ApolloServer<RequestContext>, options: HttpOptions): Promise<RunningServer> {
  const limits = { ...CONNECTIONS, ...options.connections };
  await apollo.start();
  const app = Fastify({ genReqId: requestIdOf, bodyLimit: LIMITS.bodyBytes, exposeHeadRoutes: false, return503OnClosing: false, trustProxy: options.trustedProxies?.length ? options.trustedProxies : false, ...serverOptions(limits), frameworkErrors: answerError });
  const drain = new Drain(app.server, limits.drainMs);
  limitConnections(app, limits);
  guardAnswers(app, options.corsOrigins ?? [], drain);
  graphqlRoute(app, apollo, options.viewerOf ?? signIn([]));
  healthRoutes(app, async () => !drain.begun && options.ready());
  await app.register(playgroundRoutes);
  const url = await app.listen({ host: options.host, port: options.port });
  return { url, app, stop: async () => { await drain.run(); await app.close(); await apollo.stop(); } };
}

/** The id by which the logs of a router and of its subgraphs tell one request: a new one, unless the caller gave one that is fit for a log. */
const requestIdOf = ({ headers }: IncomingMessage): string => (/^[\w-]{8,64}$/.test(String(headers['x-request-id'])) ? String(headers['x-request-id']) : randomUUID());

/** Hooks and handlers that every route has: JSON for every error, 405 with Allow, headers of safety, the CORS policy. */
function guardAnswers(app: FastifyInstance, origins: readonly string[], drain: Drain): void {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(async () => { throw new HttpRefusal(404, 'NOT_FOUND', 'nothing is served at this address; the graph is at /graphql'); });
  app.addHook('onRequest', async (request, reply) => {
    drain.watch(reply.raw);
    void reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store', vary: 'Origin, Accept, Authorization', ...corsHeaders({ origin: request.headers.origin, hasToken: request.headers.authorization !== undefined }, origins) });
    if (!request.is404) return undefined;
    const methods = methodsAt(app, request.url.split('?')[0]!);
    if (methods.length === 0) return undefined;
    void reply.header('allow', [...methods, 'OPTIONS'].join(', '));
    if (request.method === 'OPTIONS') return reply.code(204).send();
    throw new HttpRefusal(405, 'BAD_USER_INPUT', `expected ${methods.join(' or ')}, got ${request.method}`);
  });
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    if (drain.begun || reply.statusCode === 413 || reply.statusCode === 415) void reply.header('connection', 'close');
  });
}

const methodsAt = (app: FastifyInstance, url: string) => (['GET', 'POST'] as const).filter((method) => app.hasRoute({ method, url }));

function healthRoutes(app: FastifyInstance, ready: () => Promise<boolean>): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const is = await ready().catch(() => false);
    return reply.code(is ? 200 : 503).send({ status: is ? 'ready' : 'not ready' });
  });
}
