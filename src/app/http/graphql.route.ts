import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../../kernel/viewer';
import type { RequestContext } from './apollo';
import { callerOf } from './budget';
import { POSITION_HEADER, positionIn } from './position';
import { HttpRefusal } from './refusals';
import { isHeld, keptAs, registeredQuestions, withText, type Registered } from './registered';
import { assertSearch, readBody } from './request-reader';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before the body is read. */
    viewer: Viewer;
  }
}

/** Tells who sends a request, from its head alone. @throws HttpRefusal */
export type ViewerOf = (request: FastifyRequest) => Viewer | Promise<Viewer>;

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** /graphql for GET and POST. Our own reader of bodies stands before Apollo, which would take more than it should. */
export function graphqlRoute(app: FastifyInstance, apollo: ApolloServer<RequestContext>, viewerOf: ViewerOf): void {
  const registered = registeredQuestions();
  app.decorateRequest('viewer');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: FastifyRequest, bytes: string | Buffer) => readBody(bytes as Buffer));
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request) => {
      assertReadable(request);
      request.viewer = await viewerOf(request);
    },
    handler: (request, reply) => answer(apollo, registered, request, reply),
  });
}

function assertReadable(request: FastifyRequest): void {
  const { 'content-type': type, 'content-encoding': encoding } = request.headers;
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') throw new HttpRefusal(415, 'BAD_USER_INPUT', 'content-encoding: expected none');
  if (request.method === 'POST' && !JSON_TYPE.test(type ?? '')) throw new HttpRefusal(415, 'BAD_USER_INPUT', 'content-type: expected application/json, in UTF-8');
}

async function answer(apollo: ApolloServer<RequestContext>, registered: Registered, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const given = searchOf(request.url);
  if (request.method === 'GET') assertSearch(given);
  const search = request.method === 'GET' ? withText(given, registered) : null;
  const context: RequestContext = { viewer: request.viewer, authorization: request.headers.authorization, requestId: request.id, caller: callerOf(request.viewer, request.ip), isKept: search !== null, position: positionIn(request.headers), seen: {} };
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers: headerMap(request, search !== null), search: search ?? given, body: request.body ?? undefined },
    context: async () => context,
  });
  for (const [name, value] of headers) void reply.header(name, value);
  if (context.seen.position) void reply.header(POSITION_HEADER, context.seen.position);
  if (body.kind !== 'complete') throw new Error('expected an answer in one piece');
  if (search === null || !isWhole(status ?? 200, body.string)) return reply.code(status ?? 200).send(body.string);
  const kept = keptAs(body.string, request.viewer.subject !== null);
  void reply.headers(kept.headers);
  return isHeld(request.headers['if-none-match'], kept.etag) ? reply.code(304).send() : reply.send(body.string);
}

/** An answer that misses something is asked for anew each time; errors stand first in it. */
const isWhole = (status: number, body: string): boolean => status === 200 && !body.startsWith('{"errors"');

const searchOf = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** A question asked by name needs no preflight: see `withText`. */
function headerMap(request: FastifyRequest, isNamed: boolean): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  if (isNamed) map.set('apollo-require-preflight', 'named');
  return map;
}
