import type { Problem } from '../../kernel/package';
import { firstDay, lastDay } from '../../kernel/partial-date';
import { problemsOfShares } from '../../kernel/shares';
import type { Row } from '../../kernel/stub';

/** An actor in a role, as a data package writes it. */
interface Participation { country?: string | null; organization?: string | null; grouping?: string | null; role: string; from?: string | null; to?: string | null }

/** Every rule of one project that a data package must keep (DOMAIN.md section 2, invariants 1, 2, 3, 5 and 6). */
export function problemsOfProject(json: Row, today: string): Problem[] {
  return [
    ...rolesOf(json),
    ...bothStandsAlone(json.participations ?? []),
    ...problemsOfShares('sectors', json.sectors ?? [], (each) => each.vocabulary),
    ...problemsOfShares('territories', json.territories ?? []),
    ...datesOf(json, today),
    ...statusOf(json),
  ];
}

/** Invariants 1 to 3 bind what is known: a record that says why its participations are incomplete is exempt and listed. */
function rolesOf(json: Row): Problem[] {
  const excepted = (json.absences ?? []).some((absence: Row) => absence.field === 'participations');
  const actors: Participation[] = json.participations ?? [];
  if (excepted || (json.visibility === 'DRAFT' && actors.length === 0)) return [];
  if (json.modality === 'TRIANGULAR') return rolesCoverTriangle(actors);
  if (json.modality === 'REGIONAL') return [...regionHasThree(actors), ...regionIsNoAction(json.instrument)];
  if (json.modality === 'BILATERAL') return oneCountryPair(actors);
  return [];
}

/** Invariant 1; BOTH counts for either side. */
export function rolesCoverTriangle(actors: Participation[]): Problem[] {
  const roles = new Set(actors.map((each) => each.role));
  const missing = [
    roles.has('FIRST_PROVIDER') || roles.has('BOTH') ? null : 'FIRST_PROVIDER',
    roles.has('SECOND_PROVIDER') ? null : 'SECOND_PROVIDER',
    roles.has('RECIPIENT') || roles.has('BOTH') ? null : 'RECIPIENT',
  ].filter((role) => role !== null);
  return missing.length === 0 ? [] : [{ field: 'participations', expected: `a TRIANGULAR project to have ${missing.join(' and ')}`, got: [...roles].join(', ') || 'nobody' }];
}

/** Invariant 2; a grouping stands for at least three countries. */
export function regionHasThree(actors: Participation[]): Problem[] {
  const countries = countriesOf(actors);
  if (countries.length >= 3 || actors.some((each) => each.grouping)) return [];
  return [{ field: 'participations', expected: 'a REGIONAL project to have at least three countries, or a grouping', got: countries.join(', ') || 'none' }];
}

function regionIsNoAction(instrument: string | null | undefined): Problem[] {
  return instrument === 'ACTION' ? [{ field: 'instrument', expected: 'PROGRAM or PROJECT for a REGIONAL one', got: instrument }] : [];
}

/** Invariant 3: one pair of countries; further countries are PARTICIPANT, and so may the pair be where roles are not stated. */
export function oneCountryPair(actors: Participation[]): Problem[] {
  const stated = countriesOf(actors.filter((each) => each.role !== 'PARTICIPANT'));
  const all = countriesOf(actors);
  const groups = actors.filter((each) => each.grouping && each.role !== 'PARTICIPANT');
  if (groups.length === 0 && (stated.length === 2 || (stated.length < 2 && all.length === 2))) return [];
  const got = groups.length ? `the grouping ${groups[0]!.grouping}` : stated.length > 2 ? stated.join(', ') : all.join(', ');
  return [{ field: 'participations', expected: 'a BILATERAL project to have exactly one pair of countries, besides further ones in role PARTICIPANT', got: got || 'none' }];
}

/** Invariant 3, second half: BOTH excludes another role of the same actor at the same time. */
export function bothStandsAlone(actors: Participation[]): Problem[] {
  return actors.flatMap((both, i) => {
    const clash = both.role === 'BOTH' && actors.find((other) => other.role !== 'BOTH' && actorOf(other) === actorOf(both) && overlap(both, other));
    return clash ? [{ field: `participations[${i}].role`, expected: `no other role of ${actorOf(both)} at the same time`, got: clash.role }] : [];
  });
}

/** Invariant 6; dates that are not dates are told by the schema. */
function datesOf(json: Row, today: string): Problem[] {
  const future = ['actualStart', 'actualEnd'].filter((field) => json[field] && firstDay(json[field]) > today)
    .map((field) => ({ field, expected: `a day not after today (${today})`, got: json[field] }));
  const pairs = [['start', 'end'], ['actualStart', 'actualEnd']] as const;
  const turned = pairs.filter(([from, to]) => json[from] && json[to] && lastDay(json[to]) < firstDay(json[from]))
    .map(([from, to]) => ({ field: to, expected: `a date not before ${from} (${json[from]})`, got: json[to] }));
  return [...future, ...turned];
}

/** The status is the last one of its history; only what stopped has a reason. */
function statusOf(json: Row): Problem[] {
  const history: Row[] = json.statusHistory ?? [];
  const last = history.at(-1);
  const reasons = history.flatMap((change, i) => change.reason && !['CANCELLED', 'SUSPENDED'].includes(change.status)
    ? [{ field: `statusHistory[${i}].reason`, expected: 'a reason only for CANCELLED or SUSPENDED', got: change.status }] : []);
  return last && last.status !== json.status ? [...reasons, { field: 'status', expected: `the last status of its history, ${last.status}`, got: json.status }] : reasons;
}

const countriesOf = (actors: Participation[]): string[] => [...new Set(actors.flatMap((each) => (each.country ? [each.country] : [])))].sort();
const actorOf = (each: Participation): string => each.country ?? each.organization ?? `the grouping ${each.grouping}`;

/** Unknown dates are taken as open: without dates two roles are at the same time. */
function overlap(a: Participation, b: Participation): boolean {
  const begins = (each: Participation) => (each.from ? firstDay(each.from) : '0000');
  const ends = (each: Participation) => (each.to ? lastDay(each.to) : '9999');
  return begins(a) <= ends(b) && begins(b) <= ends(a);
}
