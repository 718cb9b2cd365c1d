import type { AssertedReader } from '../../kernel/asserted';
import { Port } from '../../kernel/port';

/** Records that belong to a project or program and have custodians of their own, through the policies of the viewer. */
export interface CustodyReaders { belonging: readonly AssertedReader[] }

export const custodyPort = new Port<CustodyReaders>('accountability: custody');
