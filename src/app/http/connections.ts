import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Socket } from 'node:net';
import { HttpRefusal, refusalBody } from './refusals';

/** How long and how many: milliseconds and numbers, for one server. */
export interface ConnectionLimits {
  headersMs: number;
  requestMs: number;
  /** Nothing sent and nothing taken: closes readers that never read, too. Longer than any answer may take. */
  idleMs: number;
  keepAliveMs: number;
  sockets: number;
  requestsPerSocket: number;
  /** Requests of one connection answered at the same time (pipelining). */
  pipelined: number;
  headerBytes: number;
  checkEveryMs: number;
  drainMs: number;
}

export const CONNECTIONS: ConnectionLimits = {
  headersMs: 10_000, requestMs: 15_000, idleMs: 30_000, keepAliveMs: 5_000, sockets: 1_000, requestsPerSocket: 1_000, pipelined: 16,
  headerBytes: 8_192, checkEveryMs: 1_000, drainMs: 8_000,
};

/** Options of Fastify and of Node's server that hold the limits. */
export const serverOptions = (limits: ConnectionLimits) => ({
  requestTimeout: limits.requestMs,
  connectionTimeout: limits.idleMs,
  keepAliveTimeout: limits.keepAliveMs,
  maxRequestsPerSocket: limits.requestsPerSocket,
  http: { headersTimeout: limits.headersMs, maxHeaderSize: limits.headerBytes, connectionsCheckingInterval: limits.checkEveryMs, requireHostHeader: true },
  clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) => refuseRaw(socket, ...rawRefusal(error.code)),
});

/** Limits that are set on a running server: sockets, pipelining, and CONNECT, which no route ever sees. */
export function limitConnections(app: FastifyInstance, limits: ConnectionLimits): void {
  const server = app.server as Server;
  server.maxConnections = limits.sockets;
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => refuseRaw(socket, '405 Method Not Allowed', 'CONNECT is not served here', 'Allow: GET, POST, OPTIONS\r\n'));
  const open = new WeakMap<Socket, number>();
  app.addHook('onRequest', async (request, reply) => {
    const { socket } = request.raw;
    const now = (open.get(socket) ?? 0) + 1;
    open.set(socket, now);
    reply.raw.once('close', () => open.set(socket, (open.get(socket) ?? 1) - 1));
    if (now <= limits.pipelined) return;
    void reply.header('connection', 'close');
    throw new HttpRefusal(429, 'COST_LIMIT', `expected at most ${limits.pipelined} requests at once on one connection`, 'PIPELINE');
  });
}

function rawRefusal(code: string | undefined): [status: string, message: string] {
  if (code === 'HPE_HEADER_OVERFLOW') return ['431 Request Header Fields Too Large', 'the headers are too long'];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return ['408 Request Timeout', 'the request took too long to come'];
  return ['400 Bad Request', 'the request cannot be read'];
}

/** An answer for what Node's parser refuses before there is a request. Half an answer on the wire is cut instead. */
function refuseRaw(socket: Duplex & { _httpMessage?: { headersSent: boolean } | null }, status: string, message: string, headers = ''): void {
  if (socket.destroyed) return;
  if (!socket.writable || socket._httpMessage?.headersSent) { socket.destroy(); return; }
  const body = refusalBody('BAD_USER_INPUT', message);
  socket.end(`HTTP/1.1 ${status}\r\n${headers}Content-Type: application/json; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  setTimeout(() => socket.destroy(), 500).unref(); // a peer that goes on sending never reads the end
}
