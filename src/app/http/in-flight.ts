import { overLimit } from '../../kernel/errors';

const EMBEDDED_MAX = 100;
const SERVER_MAX = 1_000;

/** Bounds the operations in flight: the embedded database answers one at a time, and a long queue helps nobody. */
export class InFlight {
  private running = 0;
  private readonly max: number;

  constructor(embedded: boolean) {
    this.max = embedded ? EMBEDDED_MAX : SERVER_MAX;
  }

  /** @throws UNAVAILABLE when too many operations wait already. @returns what to call when the operation has ended. */
  enter(): () => void {
    if (this.running >= this.max) throw overLimit('UNAVAILABLE', 'IN_FLIGHT', 'the register is busy; try again in a few seconds');
    this.running += 1;
    return () => { this.running -= 1; };
  }
}
