import type { ServerResponse } from 'node:http';
import { Server as NetServer, type Server, type Socket } from 'node:net';

const GRACE_MS = 200;
/** Turns of the event loop in which connections are taken that wait in the kernel: a turn may take one of them only. */
const TURNS = 100;
const TICK_MS = 50;
/** A connection that has asked nothing yet is about to, if its client is slow; it is waited for so long. */
const SILENT_MS = 2_000;
/** Ticks without a request before the connections left over are taken for idle. */
const QUIET_TICKS = 3;

/**
 * The way out without a failed request. Node's own close() cuts connections on which a request lies unread, so: tell
 * every client by `connection: close`, stop listening, read on until nothing comes, and only then let Node close.
 */
export class Drain {
  begun = false;
  private open = 0;
  private seen = 0;
  private readonly silent = new Set<Socket>();

  constructor(private readonly server: Server & { closeAllConnections?(): void }, private readonly drainMs: number) {
    server.on('connection', (socket: Socket) => {
      this.silent.add(socket);
      socket.once('close', () => this.silent.delete(socket));
    });
  }

  /** Counts a request until its answer is sent or lost. */
  watch(answer: ServerResponse): void {
    this.open += 1;
    this.seen += 1;
    this.silent.delete(answer.req.socket);
    answer.once('close', () => { this.open -= 1; });
  }

  async run(): Promise<void> {
    const end = Date.now() + this.drainMs;
    this.begun = true;
    await pause(GRACE_MS);
    for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => { setImmediate(resolve); });
    NetServer.prototype.close.call(this.server);
    await this.quiet(end);
    if (this.open > 0) this.server.closeAllConnections?.();
    for (const socket of this.silent) socket.destroy(); // else Node waits for their headers
  }

  private async quiet(end: number): Promise<void> {
    const patient = Date.now() + SILENT_MS;
    for (let ticks = 0; ticks < QUIET_TICKS && Date.now() < end;) {
      const before = this.seen;
      await pause(TICK_MS);
      const isAwaited = this.silent.size > 0 && Date.now() < patient;
      ticks = this.open === 0 && this.seen === before && !isAwaited ? ticks + 1 : 0;
    }
  }
}

const pause = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms); });
