import type { Ctx } from '../../kernel/context';
import { Port } from '../../kernel/port';
import type { Query } from '../../kernel/transaction';

/** A published offer with its codes; `proofs` counts the records that `proofsOf` lists. */
export interface CapabilityFact {
  readonly id: string; readonly code: string; readonly kind: 'DECLARED' | 'PROVEN'; readonly provider: string; readonly end: string | null;
  readonly sectors: readonly { readonly vocabulary: string; readonly code: string; readonly percentage: string | null }[];
  readonly sdgs: readonly string[]; readonly proofs: number;
}
export interface ProofFact { readonly offerId: string; readonly kind: 'PROJECT' | 'INSTITUTION' | 'EVENT' | 'GOOD_PRACTICE'; readonly id: string }
/** A code with the one above it in its vocabulary. */
export interface CodeParent { readonly vocabulary: string; readonly code: string; readonly parent: string | null }
export interface RequestFact { readonly id: string; readonly code: string; readonly country: string | null }

/** What the ranking reads of others; the first two also within a load, before any viewer sees it. */
export interface CapabilityReaders {
  publishedCapabilities(query: Query, after: string, limit: number): Promise<CapabilityFact[]>;
  codeParents(query: Query): Promise<CodeParent[]>;
  proofsOf(ctx: Ctx, offerIds: readonly string[]): Promise<ProofFact[]>;
  requestByCode(ctx: Ctx, code: string): Promise<RequestFact | null>;
}

export const capabilityPort = new Port<CapabilityReaders>('capability');
