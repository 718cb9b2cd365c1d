import { log } from '../../kernel/log';

const LOOK_MS = 500;
const LOOK_AGAIN_MS = 5_000;

/** Looks again and again whether there is something to do, until it is stopped. */
export class Rounds {
  private readonly stopping = new AbortController();
  private wake: () => void = () => undefined;
  private readonly running: Promise<void>;

  /** @param look does what there is to do; what it throws goes to the log under `name`, and it rests a little longer. */
  constructor(private readonly name: string, private readonly look: () => Promise<void>) {
    this.running = this.run();
  }

  /** Aborted once it is to stop. */
  get stop(): AbortSignal {
    return this.stopping.signal;
  }

  /** Resolves when the look under way has ended. */
  async end(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
  }

  /** Tells the log, but for what the end itself brings about. */
  told({ message }: Error): void {
    if (!this.stop.aborted) log('warn', this.name, { reason: message });
  }

  private async run(): Promise<void> {
    await Promise.resolve(); // whoever made it has it before the first look
    while (!this.stop.aborted) {
      const failed = await this.look().then(() => false, (error: Error) => { this.told(error); return true; });
      if (!this.stop.aborted) await this.pause(failed ? LOOK_AGAIN_MS : LOOK_MS);
    }
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => { const timer = setTimeout(resolve, ms).unref(); this.wake = () => { clearTimeout(timer); resolve(); }; });
  }
}
