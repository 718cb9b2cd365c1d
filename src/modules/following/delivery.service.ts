import { randomUUID } from 'node:crypto';
import { log } from '../../kernel/log';
import type { Background } from '../../kernel/module';
import type { Row } from '../../kernel/stub';
import { claimDue, markDelivered, markFailed, markRead, release, type Claimed } from './deliveries.loaders';
import { changeMessage, FEED, restAfter, type Message } from './delivery.rules';
import { receiverPort } from './feed.port';
import { post } from './receiver.service';
import { signedHeaders } from './signature.rules';

const LOOK_MS = 500;
const LOOK_AGAIN_MS = 5_000;
/** Hooks that are delivered to at once by one process. */
const AT_ONCE = 8;
const PAGE = 50;
/** After so long a hook lets others have a turn. */
const TURN_MS = 10_000;
const GONE = 410;

/** Delivers the feed of changes to the hooks of parties, each in its order and at least once: what was told is written down after it arrived. */
export class Deliveries {
  private readonly stopping = new AbortController();
  private readonly turns = new Set<Promise<void>>();
  private wake: () => void = () => undefined;
  private readonly running: Promise<void>;

  constructor(private readonly server: Background) {
    this.running = this.run();
  }

  /** Ends requests under way, which will be sent again, and gives the hooks back. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
    await Promise.all(this.turns);
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const failed = await this.look().then(() => false, (error: Error) => { this.told('hooks.look', error); return true; });
      if (!this.stopping.signal.aborted) await this.pause(failed ? LOOK_AGAIN_MS : LOOK_MS);
    }
  }

  private told(event: string, { message }: Error): void {
    if (!this.stopping.signal.aborted) log('warn', event, { reason: message });
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => { const timer = setTimeout(resolve, ms).unref(); this.wake = () => { clearTimeout(timer); resolve(); }; });
  }

  /** Takes what is due and has room, and begins a turn for each. */
  private async look(): Promise<void> {
    const room = AT_ONCE - this.turns.size;
    if (room === 0) return;
    for (const hook of await this.server.courier((query, version) => claimDue(query, randomUUID(), version, room))) {
      const turn = this.turn(hook).catch((error: Error) => this.told('hooks.turn', error)).finally(() => this.turns.delete(turn));
      this.turns.add(turn);
    }
  }

  private async turn(hook: Claimed): Promise<void> {
    const until = Date.now() + TURN_MS;
    try {
      for (let cursor: string | null | false = hook.cursor; cursor !== false && Date.now() < until && !this.stopping.signal.aborted;) cursor = await this.page(hook, cursor);
    } finally {
      await this.server.courier((query) => release(query, hook));
    }
  }

  /** Delivers one page of the feed. @returns where the next begins; false where the turn is over. */
  private async page(hook: Claimed, after: string | null): Promise<string | null | false> {
    const { types, kinds, about, record } = hook;
    const { data, dataVersion } = await this.server.ask(FEED, { first: PAGE, after, types, kinds, about, record });
    const { nodes, pageInfo } = data.changes as { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    for (const event of nodes) if (!(await this.deliver(hook, changeMessage(event)))) return false;
    const { hasNextPage, endCursor } = pageInfo;
    const isMine = await this.server.courier((query) => markRead(query, hook, endCursor, hasNextPage ? null : dataVersion));
    return isMine && hasNextPage ? endCursor : false;
  }

  /** @returns false where it did not arrive, or the hook is no longer held. */
  private async deliver(hook: Claimed, { id, body }: Message): Promise<boolean> {
    const { failure, status } = await post(hook.url, body, signedHeaders(id, body, hook.secrets), { local: receiverPort.read.areLocalAllowed, stop: this.stopping.signal });
    if (failure) {
      await this.server.courier((query) => markFailed(query, hook, { failure, status, restMs: restAfter(hook.failures + 1), isGone: status === GONE }));
      return false;
    }
    hook.failures = 0;
    return this.server.courier((query) => markDelivered(query, hook, id));
  }
}
