import type { AssertedReader } from '../../kernel/asserted';
import type { Ctx } from '../../kernel/context';
import { Port } from '../../kernel/port';

/** A party by ISO3 code or id of an organization; `country` is the one that an organization belongs to. */
export interface PartyFact { readonly key: string; readonly country: string | null }

/** Who asserts what, of all records that parties attest with their program or project, through the policies of the viewer. */
export interface AsserterReaders {
  asserted: readonly AssertedReader[];
  partyNames(ctx: Ctx, keys: readonly string[]): Promise<PartyFact[]>;
}

export const asserterPort = new Port<AsserterReaders>('accountability: asserters');
