import type { IncomingHttpHeaders } from 'node:http';
import { POSITION, type Lag } from '../../kernel/replica';
import type { Viewer } from '../../kernel/viewer';
import { HttpRefusal } from './refusals';

/** An answer to a change has it; sent back with a question, it asks for no older state: docs/adr/0019. */
export const POSITION_HEADER = 'x-mixta-position';

/** @returns null where the caller sends none. @throws HttpRefusal */
export function positionIn(headers: IncomingHttpHeaders): string | null {
  const given = headers[POSITION_HEADER];
  if (given === undefined) return null;
  if (typeof given !== 'string' || !POSITION.test(given)) throw new HttpRefusal(400, 'BAD_USER_INPUT', `${POSITION_HEADER}: expected what an answer to a change had under this name, such as 0/16B3748`);
  return given;
}

/**
 * What of a replica an operation may read. Whoever may change something and sends no position may have changed it a
 * moment ago, by any server, and reads the newest. So does who asks from inside the program (`undefined`).
 */
export function lagOf({ scopes }: Viewer, position: string | null | undefined): Lag | null {
  if (position === undefined || (position === null && scopes.includes('WRITE'))) return null;
  return { from: position };
}
