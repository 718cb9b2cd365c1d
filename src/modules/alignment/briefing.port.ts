import type { Ctx } from '../../kernel/context';
import { Port } from '../../kernel/port';

export interface CommissionFact { readonly id: string; readonly code: string; readonly countryA: string; readonly countryB: string }
export interface CommissionSessionFact { readonly id: string; readonly code: string; readonly ordinal: number | null; readonly heldOn: string | null; readonly commitmentsComplete: boolean | null }

/** A program that a session of the commission approved (`sessionId`), or one of its two countries alone. */
export interface PairProgramFact {
  readonly id: string; readonly code: string; readonly start: string | null; readonly end: string | null; readonly sessionId: string | null; readonly declaredProjects: number | null;
  readonly operationalMechanism: boolean | null; readonly budgetaryMechanism: boolean | null; readonly monitoringMeans: readonly string[] | null;
}

/** An agreed item with the sessions that took it up, first agreed first, each with the status that it had there. */
export interface CommitmentFact {
  readonly id: string; readonly code: string; readonly status: string | null; readonly statusAsOf: string | null; readonly due: string | null;
  readonly appearances: readonly { readonly sessionId: string; readonly status: string | null }[];
}

/** The word of a party on a record or one field of it, with its own id and day. */
export interface DatedWordFact {
  readonly id: string; readonly recordId: string; readonly partyCountry: string | null; readonly verdict: string; readonly field: string | null; readonly on: string | null;
}

/** What a briefing reads of a joint commission and of the words of parties, always through the policies of the viewer. */
export interface BriefingReaders {
  commission(ctx: Ctx, id: string): Promise<CommissionFact | null>;
  sessionsOfCommission(ctx: Ctx, id: string): Promise<CommissionSessionFact[]>;
  programsOfCommission(ctx: Ctx, id: string): Promise<PairProgramFact[]>;
  commitmentsOfCommission(ctx: Ctx, id: string): Promise<CommitmentFact[]>;
  wordsOn(ctx: Ctx, recordIds: readonly string[]): Promise<DatedWordFact[]>;
}

export const briefingPort = new Port<BriefingReaders>('briefing');
