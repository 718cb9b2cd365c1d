import { byDay, firstDay, lastDay } from '../../kernel/partial-date';
import type { CommissionSessionFact, PairProgramFact } from './briefing.port';

/** What a briefing is about, read once: the sessions held and the programs begun or approved by the day asked for. */
export interface BriefingScope {
  commissionId: string;
  party: string;
  counterpart: string;
  /** The day asked for; null stands for all that the register holds. */
  asOf: string | null;
  sessions: readonly CommissionSessionFact[];
  /** Sessions of which neither date nor ordinal tells that they were held by the day. */
  undated: readonly CommissionSessionFact[];
  programs: readonly PairProgramFact[];
}

/** Sessions held by a day. One without a date was, where it comes before another that was. */
export function heldBy(sessions: readonly CommissionSessionFact[], asOf: string | null): { held: CommissionSessionFact[]; undated: CommissionSessionFact[] } {
  if (!asOf) return { held: [...sessions], undated: [] };
  const dated = sessions.filter((each) => each.heldOn && byDay(each.heldOn, asOf));
  const before = (each: CommissionSessionFact) => !each.heldOn && each.ordinal !== null && dated.some((other) => other.ordinal !== null && other.ordinal > each.ordinal!);
  const held = sessions.filter((each) => dated.includes(each) || before(each));
  return { held, undated: sessions.filter((each) => !each.heldOn && !held.includes(each)) };
}

/** The last of some sessions: by ordinal where both have one, else by date; one with neither comes first. */
export function lastOf(sessions: readonly CommissionSessionFact[]): CommissionSessionFact | null {
  const isLater = (one: CommissionSessionFact, other: CommissionSessionFact) =>
    one.ordinal !== null && other.ordinal !== null ? one.ordinal > other.ordinal : dayOf(one) > dayOf(other);
  return sessions.reduce<CommissionSessionFact | null>((last, each) => (last === null || isLater(each, last) ? each : last), null);
}

const dayOf = (session: CommissionSessionFact): string => (session.heldOn ? firstDay(session.heldOn) : '');

/** Programs approved or begun by a day; the approval of a session that was not yet held tells nothing. */
export function programsBy(programs: readonly PairProgramFact[], sessions: readonly CommissionSessionFact[], asOf: string | null): PairProgramFact[] {
  const known = new Set(sessions.map((each) => each.id));
  return programs.map((each) => (each.sessionId && !known.has(each.sessionId) ? { ...each, sessionId: null } : each))
    .filter((each) => each.sessionId !== null || byDay(each.start, asOf));
}

/**
 * The programs on the table: those of the newest date, taken from the session that approved them, or else from the begin
 * of their period. Programs without any date are on it only where no other is known.
 */
export function programsOnTable({ programs, sessions }: Pick<BriefingScope, 'programs' | 'sessions'>): PairProgramFact[] {
  const since = (program: PairProgramFact): string => {
    const session = sessions.find((each) => each.id === program.sessionId);
    const day = session?.heldOn ?? program.start;
    return day ? firstDay(day) : '';
  };
  const newest = programs.reduce((last, each) => (since(each) > last ? since(each) : last), '');
  return programs.filter((each) => since(each) === newest);
}

/** Whether the period of a program holds some day of a date; null where its begin or end is not known and matters. */
export function runsOn({ start, end }: PairProgramFact, on: string): boolean | null {
  if (start && firstDay(start) > lastDay(on)) return false;
  if (end && lastDay(end) < firstDay(on)) return false;
  return start && end ? true : null;
}
