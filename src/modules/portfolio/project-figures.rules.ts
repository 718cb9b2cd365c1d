import { figureOf, type Figure } from '../../kernel/figure';
import { firstDay, lastDay } from '../../kernel/partial-date';
import { stub } from '../../kernel/stub';
import type { ParticipationRole, ProjectStatus } from './project-words.type';

/** One role of one country in one project, with the dates of the role, or else of the project. */
export interface RoleFact { id: string; role: ParticipationRole; begin: string | null; end: string | null }
export interface Period { from?: string | null; to?: string | null }

const BALANCE = {
  code: 'dual-balance',
  version: '1',
  text: 'Projects in which the country itself has the role, counted once each; a project with two roles of the country counts under both, so the figures are not additive. In a period: projects, or roles with dates of their own, that overlap it; one with a single date is taken at that date, and undated ones are left out and counted.',
};

/** Dual balance of a country (DOMAIN.md section 4.3). Rows come in the order in which members are shown. */
export function roleBalance(facts: RoleFact[], period: Period, today: string) {
  const within = facts.filter((fact) => isIn(fact, period) === true);
  const undated = new Set(facts.filter((fact) => isIn(fact, period) === null).map((fact) => fact.id)).size;
  const stated = new Set(within.filter((fact) => fact.role !== 'PARTICIPANT').map((fact) => fact.id));
  const unstated = new Set(within.map((fact) => fact.id).filter((id) => !stated.has(id)));
  const inRole = (role: ParticipationRole) => [...new Set(within.filter((fact) => fact.role === role).map((fact) => fact.id))];
  // how many roles are not stated is itself known
  const figure = (role: ParticipationRole): Figure => figureOf({
    numerator: inRole(role).length, known: stated.size + (role === 'PARTICIPANT' ? unstated.size : 0), unknown: role === 'PARTICIPANT' ? 0 : unstated.size,
    excluded: [{ reason: 'UNDATED', count: undated }], rule: BALANCE, members: inRole(role).map((id) => stub('Project', { id })), asOf: today,
  });
  const has = (...roles: ParticipationRole[]) => roles.some((role) => inRole(role).length > 0);
  return {
    isDual: has('FIRST_PROVIDER', 'SECOND_PROVIDER', 'BOTH') && has('RECIPIENT', 'BOTH'),
    firstProvider: figure('FIRST_PROVIDER'), secondProvider: figure('SECOND_PROVIDER'), recipient: figure('RECIPIENT'), both: figure('BOTH'), notStated: figure('PARTICIPANT'),
  };
}

/** Null when no date is known and a period was asked for. */
function isIn(fact: RoleFact, { from, to }: Period): boolean | null {
  if (!from && !to) return true;
  const begin = fact.begin ?? fact.end;
  const end = fact.end ?? fact.begin;
  if (!begin || !end) return null;
  return (!to || firstDay(begin) <= lastDay(to)) && (!from || lastDay(end) >= firstDay(from));
}

export interface StatusFact { id: string; status: ProjectStatus | null }

const COMPLETED: ReadonlySet<string> = new Set(['COMPLETED', 'EVALUATED']);
const UNKNOWN_APART = 'Projects whose status nobody reported are in neither count; the coverage tells how many.';
const OF_AGREED = { code: 'completion-of-agreed', version: '1', text: `Completed or evaluated projects over all projects agreed in the program, cancelled ones included. ${UNKNOWN_APART}` };
const OF_NOT_CANCELLED = { code: 'completion-of-not-cancelled', version: '1', text: `Completed or evaluated projects over the projects agreed in the program less the cancelled ones. ${UNKNOWN_APART}` };

/** Completion of a program by its two denominators, both named (DOMAIN.md section 4.3). */
export function programCompletion(facts: StatusFact[], today: string) {
  const known = facts.filter((fact) => fact.status !== null);
  const cancelled = known.filter((fact) => fact.status === 'CANCELLED').length;
  const done = known.filter((fact) => COMPLETED.has(fact.status!));
  const basis = { numerator: done.length, unknown: facts.length - known.length, members: done.map(({ id }) => stub('Project', { id })), asOf: today };
  return {
    ofAgreed: figureOf({ ...basis, denominator: known.length, known: known.length, rule: OF_AGREED }),
    ofNotCancelled: figureOf({ ...basis, denominator: known.length - cancelled, known: known.length - cancelled, excluded: [{ reason: 'CANCELLED', count: cancelled }], rule: OF_NOT_CANCELLED }),
  };
}

interface ActorRole { country: string | null; organizationId: string | null; groupingId: string | null; role: ParticipationRole }

/** Actors of both projects whose roles differ; one that joins or leaves has not changed its role. */
export function roleChanges(before: ActorRole[], after: ActorRole[]) {
  const actor = (each: ActorRole) => each.country ?? each.organizationId ?? each.groupingId!;
  const rolesOf = (list: ActorRole[], who: string) => [...new Set(list.filter((each) => actor(each) === who).map((each) => each.role))].sort();
  const first = after.filter((each, i) => after.findIndex((other) => actor(other) === actor(each)) === i);
  return first.map((each) => ({ country: each.country, organizationId: each.organizationId, before: rolesOf(before, actor(each)), after: rolesOf(after, actor(each)) }))
    .filter((change) => change.before.length > 0 && change.before.join() !== change.after.join());
}
