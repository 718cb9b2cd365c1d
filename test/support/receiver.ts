import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monolithSchema } from '../../src/app/composition';
import { startBackground, type RunningBackground } from '../../src/app/background';
import { receiverPort } from '../../src/modules/following';
import { CLOCK, type World } from './world';

export interface Received { id: string; headers: Record<string, string>; body: string; json: any }

/** Somebody who receives what hooks deliver, on a port of loopback that stays theirs while they are off. */
export class Receiver {
  readonly got: Received[] = [];
  /** Requests that came, answered or not. */
  requests = 0;
  /** How a message is answered: taken, refused, gone, sent elsewhere, never, without end, or cut off after it was read. */
  mode: 'UP' | 'FAILS' | 'GONE' | 'REDIRECTS' | 'HANGS' | 'ENDLESS' | 'DIES' = 'UP';
  private server: Server | null = null;

  private constructor(readonly port: number) {}

  static async open(): Promise<Receiver> {
    const probe = createServer();
    await new Promise<void>((resolve) => { probe.listen(0, '127.0.0.1', resolve); });
    const receiver = new Receiver((probe.address() as AddressInfo).port);
    await new Promise((resolve) => { probe.close(resolve); });
    await receiver.on();
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }

  async on(): Promise<void> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => this.answer({ headers: request.headers as Record<string, string>, body: Buffer.concat(chunks).toString() }, response));
    });
    await new Promise<void>((resolve) => { server.listen(this.port, '127.0.0.1', resolve); });
    this.server = server;
  }

  async off(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => (this.server ? this.server.close(resolve) : resolve(null)));
    this.server = null;
  }

  private answer({ headers, body }: { headers: Record<string, string>; body: string }, response: ServerResponse): void {
    this.requests += 1;
    if (this.mode === 'HANGS') return;
    if (this.mode === 'FAILS') { response.writeHead(500).end('the secrets of the receiver'); return; }
    if (this.mode === 'GONE') { response.writeHead(410).end(); return; }
    if (this.mode === 'REDIRECTS') { response.writeHead(302, { location: this.url }).end(); return; }
    if (this.mode === 'ENDLESS') { response.writeHead(200); const more = setInterval(() => response.write('x'.repeat(8_192)), 5); response.on('close', () => clearInterval(more)); return; }
    this.got.push({ id: headers['webhook-id']!, headers, body, json: JSON.parse(body) });
    if (this.mode === 'DIES') { response.destroy(); return; }
    response.writeHead(204).end();
  }
}

/** Receivers on this machine for the tests of a file, allowed as a developer's are. */
export function useReceiver(): () => Receiver {
  let receiver: Receiver | null = null;
  beforeAll(async () => { receiverPort.connect({ areLocalAllowed: true }); receiver = await Receiver.open(); });
  afterAll(async () => { await receiver?.off(); receiverPort.connect({ areLocalAllowed: false }); });
  return () => receiver!;
}

/** What a server does beside its requests, of one module. */
export const backgroundOver = (world: World, module: string, clock = CLOCK): Promise<RunningBackground> =>
  startBackground({ schema: monolithSchema(), register: world.database.pool, clock, production: false }, module);

/** Waits until something holds. @throws Error after `ms`. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 30_000, what = 'it to hold'): Promise<void> {
  for (const end = Date.now() + ms; !(await holds());) {
    if (Date.now() > end) throw new Error(`expected within ${ms} ms ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}
