import { byDay, firstDay, lastDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';
import type { AlignmentBasis } from './alignment-link.words';
import { counts } from './claim.rules';
import type { BackedClaim } from './claim.service';
import type { FrameworkFact, ProgramFact, ProjectFact, RoleFact, SessionFact } from './readers.port';
import type { AlignmentRow } from './recorded-alignment.rules';

export type RolesByProject = ReadonlyMap<string, readonly RoleFact[]>;

/** Everything that tells of alignment with one recipient, read once and judged here. */
export interface Evidence {
  recipient: string;
  projects: readonly ProjectFact[];
  roles: RolesByProject;
  /** The plans that claims name, with all versions of them. */
  frameworks: ReadonlyMap<string, FrameworkFact>;
  programs: ReadonlyMap<string, ProgramFact>;
  sessions: ReadonlyMap<string, SessionFact>;
  /** By project: links of the projects and of indicators of their own frameworks, and reports. */
  links: ReadonlyMap<string, readonly BackedClaim[]>;
  assessments: ReadonlyMap<string, readonly BackedClaim[]>;
}

/** Which rows are wanted; a condition left out is none. */
export interface RowScope { provider?: string | null; programId?: string | null; approvalYear?: number | null; asOf?: string | null }

const RECEIVES: ReadonlySet<string> = new Set(['RECIPIENT', 'BOTH']);
const PROVIDES: ReadonlySet<string> = new Set(['FIRST_PROVIDER', 'SECOND_PROVIDER', 'BOTH']);

const has = (roles: RolesByProject, projectId: string, country: string, of: ReadonlySet<string>): boolean => (roles.get(projectId) ?? []).some((role) => role.country === country && of.has(role.role));
export const receives = (roles: RolesByProject, projectId: string, country: string): boolean => has(roles, projectId, country, RECEIVES);
export const provides = (roles: RolesByProject, projectId: string, country: string): boolean => has(roles, projectId, country, PROVIDES);

/** When a project was approved: its own date, the day of the session that approved it or its program, else the begin as agreed. */
export function approvalOf(project: ProjectFact, programs: ReadonlyMap<string, ProgramFact>, sessions: ReadonlyMap<string, SessionFact>): string | null {
  const program = project.programId ? programs.get(project.programId) : undefined;
  const sessionDay = (id: string | null | undefined) => (id ? sessions.get(id)?.heldOn ?? null : null);
  return project.approvedOn ?? sessionDay(project.sessionId) ?? sessionDay(program?.sessionId) ?? project.start ?? program?.start ?? null;
}

/** True when the plan was in force on a day; null where a date that decides is not known. An announced plan never was. */
export function inForce(framework: Pick<FrameworkFact, 'status' | 'start' | 'end'>, on: string | null): boolean | null {
  if (framework.status === 'ANNOUNCED') return false;
  if (!on || !framework.start) return null;
  return firstDay(framework.start) <= lastDay(on) && (!framework.end || lastDay(framework.end) >= firstDay(on));
}

/** An end that nobody reported comes at the latest when the next version begins. */
const untilNext = (framework: FrameworkFact, versions: ReadonlyMap<string, FrameworkFact>): FrameworkFact => {
  const next = [...versions.values()].filter((each) => each.supersedesId === framework.id && each.status !== 'ANNOUNCED' && each.start).map((each) => each.start!).sort()[0];
  return { ...framework, end: framework.end ?? next ?? null };
};

const PLAN_KINDS: ReadonlySet<string> = new Set(['NATIONAL_VISION', 'NATIONAL_PLAN', 'SECTOR_PLAN', 'SUBNATIONAL_PLAN']);

/** Invariant 7: only a plan that the recipient's government owns; neither one by which it gives cooperation nor the framework of a project or program. */
export const isPlanOf = (framework: FrameworkFact, recipient: string): boolean =>
  framework.ownerCountry === recipient && framework.isGovernmentOwned === true && PLAN_KINDS.has(framework.kind);

/** The rows of one recipient: projects in which it receives, with what is claimed and reported of each. */
export function alignmentRows(evidence: Evidence, basis: AlignmentBasis, scope: RowScope = {}): AlignmentRow[] {
  const approvals = new Map(evidence.projects.map((project) => [project.id, approvalOf(project, evidence.programs, evidence.sessions)]));
  return evidence.projects.filter((project) => wanted(project, approvals.get(project.id)!, evidence, scope)).map((project) => {
    const until = (claim: Row) => byDay(claim.assertedOn, scope.asOf);
    const links = (evidence.links.get(project.id) ?? []).filter((link) => until(link) && serves(link, evidence, approvals.get(project.id)!));
    const assessment = evidence.assessments.get(project.id)?.find((each) => each.recipientCountry === evidence.recipient && until(each));
    return rowOf(project, links, assessment, basis);
  });
}

function wanted(project: ProjectFact, approval: string | null, { roles, recipient }: Evidence, { provider, programId, approvalYear, asOf }: RowScope): boolean {
  if (!receives(roles, project.id, recipient)) return false;
  if (provider && !provides(roles, project.id, provider)) return false;
  if (programId && project.programId !== programId) return false;
  if (typeof approvalYear === 'number' && !(approval && Number(approval.slice(0, 4)) === approvalYear)) return false;
  return byDay(approval, asOf);
}

/** A link shows alignment when it names a plan of the recipient that was in force when the project was approved; `RELATED` claims nothing. */
export function serves(link: BackedClaim, { frameworks, recipient }: Pick<Evidence, 'frameworks' | 'recipient'>, approval: string | null): boolean {
  const framework = frameworks.get(link.frameworkId);
  return Boolean(framework) && link.strength !== 'RELATED' && isPlanOf(framework!, recipient) && inForce(untilNext(framework!, frameworks), approval) === true;
}

function rowOf(project: ProjectFact, links: readonly BackedClaim[], assessment: BackedClaim | undefined, basis: AlignmentBasis): AlignmentRow {
  const counted = links.filter((link) => counts(link.evidence, basis));
  const report = assessment && counts(assessment.evidence, basis) ? assessment : null;
  const disputed = counted.length === 0 && !report && [...links, ...(assessment ? [assessment] : [])].some((claim) => claim.evidence === 'DISPUTED');
  const drawnByLinks = new Set(counted.filter((link) => link.indicatorId && link.subjectIndicatorId).map((link) => link.subjectIndicatorId)).size;
  const indicators: number | null = report?.resultIndicators ?? null;
  const drawn: number | null = report?.drawnIndicators ?? (indicators !== null && drawnByLinks > 0 ? Math.min(drawnByLinks, indicators) : null);
  return {
    projectId: project.id, excluded: project.status === 'CANCELLED' ? 'CANCELLED' : null, disputed,
    objective: counted.length > 0 ? true : report?.objectiveDrawn ?? null,
    indicators, drawn, governmentData: report?.governmentDataIndicators ?? null, evaluation: report?.finalEvaluation ?? null,
  };
}
