import { connect, type Socket } from 'node:net';
import { monolithSchema } from '../../../src/app/composition';
import { startServer, type FrontOptions, type RunningServer } from '../../../src/app/http/server';
import { CLOCK, type World } from '../../support/world';

export interface Reply { status: number; headers: Headers; text: string; json: any }

/** The HTTP front over a world, on a free port of loopback, as production has it. */
export interface Front {
  url: string;
  server: RunningServer;
  /** POSTs one operation. */
  ask(query: string, variables?: unknown, headers?: Record<string, string>): Promise<Reply>;
  send(path: string, init?: RequestInit): Promise<Reply>;
  /** Sends bytes as they are and reads until the server closes, or for `ms`. */
  raw(bytes: string | Buffer, ms?: number): Promise<string>;
  socket(): Promise<Socket>;
}

export async function openFront(world: World, options: Partial<FrontOptions> = {}): Promise<Front> {
  const server = await startServer({
    schema: options.schema ?? monolithSchema(), pool: world.database.pool, clock: CLOCK, production: true,
    host: '127.0.0.1', port: 0, ready: async () => true, ...options,
  });
  const { url } = server;
  const send = async (path: string, init: RequestInit = {}) => replyOf(await fetch(`${url}${path}`, init));
  return {
    url, server, send,
    ask: (query, variables, headers = {}) => send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) }),
    raw: async (bytes, ms = 2_000) => { const socket = await openSocket(url); socket.write(bytes); return readAll(socket, ms); },
    socket: () => openSocket(url),
  };
}

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, text, json: isJson && text ? JSON.parse(text) : null };
}

function openSocket(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.on('error', reject); // after the connection: a reset shows as the end of what was read
  });
}

export function readAll(socket: Socket, ms: number): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const done = () => { clearTimeout(timer); socket.destroy(); resolve(text); };
    const timer = setTimeout(done, ms);
    socket.on('data', (chunk) => { text += chunk.toString('latin1'); });
    socket.once('close', done);
    socket.once('error', done);
  });
}

/** Opens a front before the tests of a file and stops it after. */
export function useFront(world: () => World, options: Partial<FrontOptions> | (() => Partial<FrontOptions>) = {}): () => Front {
  let front: Front | null = null;
  beforeAll(async () => { front = await openFront(world(), typeof options === 'function' ? options() : options); });
  afterAll(async () => { await front?.server.stop(); });
  return () => front!;
}

/** The lines of a request's head, as they go over the wire. */
export const head = (lines: string[]): string => `${lines.join('\r\n')}\r\n\r\n`;

/** The statuses of the answers in what a socket read. */
export const statusLines = (text: string): number[] => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((match) => Number(match[1]));

/** What no answer may ever tell: stacks, SQL, tables, hosts, paths, constraints. */
export const LEAK = /\bat .+:\d+:\d+|\bselect\b.+\bfrom\b|\brelation "|\bpg_|mixta_[a-z]|ECONN|127\.0\.0\.1|localhost|\/work\/|node_modules|\.ts\b|<html|<!doctype/i;

/** Asserts a refusal: HTTP status, one error with limit and code of the closed list, no data, nothing told about us. */
export function expectRefused(reply: Reply, limit: string, code = 'COST_LIMIT', status = 400): void {
  expect({ status: reply.status, errors: reply.json?.errors?.map((error: any) => ({ limit: error.extensions.limit, code: error.extensions.code })) }).toEqual({ status, errors: [{ limit, code }] });
  expectPlain(reply);
}

/** Asserts JSON without data or secrets, and short. */
export function expectPlain(reply: Reply): void {
  expect(reply.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
  expect(reply.json).not.toHaveProperty('data');
  expect(reply.text).not.toMatch(LEAK);
}
