import { randomUUID } from 'node:crypto';
import type { Background } from '../../kernel/module';
import type { Row } from '../../kernel/stub';
import type { Query } from '../../kernel/transaction';
import { claimDue, firingsAfter, markDelivered, markFailed, markRead, markTold, release, type Claimed } from './deliveries.loaders';
import { changeMessage, FEED, firingMessage, restAfter, type Message } from './delivery.rules';
import { receiverPort } from './feed.port';
import { post } from './receiver.service';
import { Rounds } from './rounds.service';
import { signedHeaders } from './signature.rules';

/** Hooks that are delivered to at once by one process. */
const AT_ONCE = 8;
const PAGE = 50;
/** After so long a hook lets others have a turn. */
const TURN_MS = 10_000;
const GONE = 410;

/** Delivers to the hooks of parties what changes, each in its order and at least once: what was told is written down after it arrived. */
export class Deliveries {
  private readonly turns = new Set<Promise<void>>();
  private readonly rounds = new Rounds('hooks', () => this.look());

  constructor(private readonly server: Background) {}

  /** Ends requests under way, which will be sent again, and gives the hooks back. */
  async stop(): Promise<void> {
    await this.rounds.end();
    await Promise.all(this.turns);
  }

  /** Takes what is due and has room, and begins a turn for each. */
  private async look(): Promise<void> {
    const room = AT_ONCE - this.turns.size;
    if (room === 0) return;
    for (const hook of await this.server.courier((query, version) => claimDue(query, randomUUID(), version, room))) {
      const turn = this.turn(hook).catch((error: Error) => this.rounds.told(error)).finally(() => this.turns.delete(turn));
      this.turns.add(turn);
    }
  }

  private async turn(hook: Claimed): Promise<void> {
    const until = Date.now() + TURN_MS;
    const goesOn = () => Date.now() < until && !this.rounds.stop.aborted;
    try {
      if (hook.subjects.includes('QUESTIONS') && !(await this.firings(hook))) return;
      if (!hook.subjects.includes('CHANGES')) return;
      for (let cursor: string | null | false = hook.cursor; cursor !== false && goesOn();) cursor = await this.page(hook, cursor);
    } finally {
      await this.server.courier((query) => release(query, hook));
    }
  }

  /** Delivers one page of the feed. @returns where the next begins; false where the turn is over. */
  private async page(hook: Claimed, after: string | null): Promise<string | null | false> {
    const { types, kinds, about, record } = hook;
    const { data, dataVersion } = await this.server.ask(FEED, { first: PAGE, after, types, kinds, about, record });
    const { nodes, pageInfo: { hasNextPage, endCursor } } = data.changes as { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    for (const event of nodes) if (!(await this.deliver(hook, changeMessage(event), (query) => markDelivered(query, hook, event.eventId)))) return false;
    const isMine = await this.server.courier((query) => markRead(query, hook, endCursor, hasNextPage ? null : dataVersion));
    return isMine && hasNextPage ? endCursor : false;
  }

  /** Delivers answers that changed, of questions that the party follows. @returns false where the turn is over. */
  private async firings(hook: Claimed): Promise<boolean> {
    const firings = await this.server.courier((query) => firingsAfter(query, hook, PAGE));
    for (const firing of firings) if (!(await this.deliver(hook, firingMessage(firing), (query) => markTold(query, hook, firing)))) return false;
    return true;
  }

  /** @returns false where it did not arrive, or the hook is no longer held. */
  private async deliver(hook: Claimed, { id, body }: Message, mark: (query: Query) => Promise<boolean>): Promise<boolean> {
    const { failure, status } = await post(hook.url, body, signedHeaders(id, body, hook.secrets), { local: receiverPort.read.areLocalAllowed, stop: this.rounds.stop });
    if (failure) {
      await this.server.courier((query) => markFailed(query, hook, { failure, status, restMs: restAfter(hook.failures + 1), isGone: status === GONE }));
      return false;
    }
    hook.failures = 0;
    return this.server.courier(mark);
  }
}
