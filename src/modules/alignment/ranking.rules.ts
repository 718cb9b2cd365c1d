import { badInput } from '../../kernel/errors';
import { decodeCursor, encodeCursor } from '../../kernel/page';
import type { Scores } from './score.rules';

/** Place of an offer in the order: fit, then coverage of the plan, then number of proofs, then code. Fit and coverage in millionths; the rank counts from 1. */
export interface PlaceKey { fit: number; coverage: number; proofs: number; code: string; rank: number }

/** Which offers are ranked, and which part of the list is wanted. */
export interface RankingQuestion {
  scores: Scores;
  /** Country that receives; its own offers are left out. Null where nobody is. */
  recipient: string | null;
  /** Offers that ended before are left out, YYYY-MM-DD. */
  day: string;
  provider: string | null;
  kind: string | null;
  after: PlaceKey | null;
  before: PlaceKey | null;
  count: number;
  backward: boolean;
}

/** In the order of the list; of a backward page the last come first. */
export interface RankedOffer extends PlaceKey { slot: number }
export interface Ranking { rows: RankedOffer[]; total: number }

/** Below zero when a stands before b. Codes are compared by their bytes, as the database does. */
export function comparePlaces(a: PlaceKey, b: PlaceKey): number {
  return b.fit - a.fit || b.coverage - a.coverage || b.proofs - a.proofs || Buffer.compare(Buffer.from(a.code), Buffer.from(b.code));
}

/** Ranks of the rows of a page: on from the cursor, or from the end of the list. */
export function ranksFrom({ after, before, backward }: Pick<RankingQuestion, 'after' | 'before' | 'backward'>, total: number): (i: number) => number {
  if (backward) return (i) => (before ? before.rank - 1 : total) - i;
  return (i) => (after?.rank ?? 0) + 1 + i;
}

export const cursorOf = ({ fit, coverage, proofs, code, rank }: PlaceKey): string => encodeCursor([String(fit), String(coverage), String(proofs), code, String(rank)]);

export function placeOf(argument: string, cursor: string | null | undefined): PlaceKey | null {
  if (!cursor) return null;
  const [fit, coverage, proofs, code, rank] = decodeCursor(argument, cursor, 5) as [string, string, string, string, string];
  if (![fit, coverage, proofs, rank].every((each) => /^\d{1,9}$/.test(each))) throw badInput(argument, 'a cursor of an earlier answer to the same list', cursor);
  return { fit: Number(fit), coverage: Number(coverage), proofs: Number(proofs), code, rank: Number(rank) };
}

/** The index keeps last days from 1970 to 2149; a question about other times is one for the database. */
export const indexKnows = (day: string): boolean => day >= '1970-01-02' && day < '2149-01-01';
