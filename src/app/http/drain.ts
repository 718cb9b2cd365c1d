import type { ServerResponse } from 'node:http';
import { Server as NetServer, type Server } from 'node:net';

const GRACE_MS = 200;
const TICK_MS = 50;
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

  constructor(private readonly server: Server & { closeAllConnections?(): void }, private readonly drainMs: number) {}

  /** Counts a request until its answer is sent or lost. */
  watch(answer: ServerResponse): void {
    this.open += 1;
    this.seen += 1;
    answer.once('close', () => { this.open -= 1; });
  }

  async run(): Promise<void> {
    const end = Date.now() + this.drainMs;
    this.begun = true;
    await pause(GRACE_MS); // connections the kernel has taken for us already
    await pause(0);
    NetServer.prototype.close.call(this.server);
    await this.quiet(end);
    if (this.open > 0) this.server.closeAllConnections?.();
  }

  private async quiet(end: number): Promise<void> {
    for (let ticks = 0; ticks < QUIET_TICKS && Date.now() < end;) {
      const before = this.seen;
      await pause(TICK_MS);
      ticks = this.open === 0 && this.seen === before ? ticks + 1 : 0;
    }
  }
}

const pause = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms); });
