import { firstDay, lastDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';
import type { StoredAbsences } from '../../kernel/absence';
import type { BodyMember, StoredAttendance } from './body-parts.entity';

export const MEMBER_COUNT_RULE = {
  code: 'BODY_MEMBERS_IN_YEAR',
  version: '1',
  text: 'Countries and organizations that were members on some day of the year, each counted once however often it left and came back. A member whose dates leave that open, and a group named without its members, is not known.',
};

type Standing = 'IN' | 'OUT' | 'UNKNOWN';

/** Whether a membership touches a year; a missing end means that it lasts, a missing start leaves it open. */
export function standingIn(year: number, member: { from: string | null; to: string | null }): Standing {
  if (member.to && lastDay(member.to) < `${year}-01-01`) return 'OUT';
  if (!member.from) return 'UNKNOWN';
  return firstDay(member.from) <= `${year}-12-31` ? 'IN' : 'OUT';
}

export interface MemberCount { countries: string[]; organizations: string[]; known: number; unknown: number }

/** Parties of a body in a year (DOMAIN.md section 4): one that left and came back is one party, and counts once. */
export function countMembers(year: number, members: readonly Row[]): MemberCount {
  const standings = new Map<string, Standing[]>();
  for (const member of members) {
    const key: string = member.country ?? member.organization ?? `group ${member.position}`;
    standings.set(key, [...(standings.get(key) ?? []), member.groupName ? 'UNKNOWN' : standingIn(year, member as BodyMember)]);
  }
  const isIn = (key: string | null) => key !== null && standings.get(key)!.includes('IN');
  const unknown = [...standings.values()].filter((all) => !all.includes('IN') && all.includes('UNKNOWN')).length;
  return {
    countries: distinct(members.map((member) => member.country).filter(isIn)),
    organizations: distinct(members.map((member) => member.organization).filter(isIn)),
    known: standings.size - unknown,
    unknown,
  };
}

const distinct = (keys: string[]): string[] => [...new Set(keys)];

/** The newest meeting held; one held on no known day only where no other has a day. */
export function lastHeld(sessions: readonly Row[]): Row | null {
  const held = sessions.filter((session) => session.status === 'HELD');
  return held.sort((a, b) => (a.heldOn ?? '').localeCompare(b.heldOn ?? '')).at(-1) ?? null;
}

const PEOPLE_SHOWN_FROM = 5;

/** Who came, with no count of fewer than five people (DOMAIN.md section 3, small cells). */
export const shownAttendance = ({ group, people = null }: StoredAttendance): { group: string; people: number | null; absences: StoredAbsences } => {
  if (people !== null && people >= PEOPLE_SHOWN_FROM) return { group, people, absences: [] };
  return { group, people: null, absences: [{ field: 'people', reason: people === null ? 'NOT_REPORTED' : 'SUPPRESSED' }] };
};
