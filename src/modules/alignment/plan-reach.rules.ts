import { groupedBy } from '../../kernel/grouped';
import type { Row } from '../../kernel/stub';
import type { AlignmentBasis } from './alignment-link.words';
import { counts } from './claim.rules';
import type { BackedClaim } from './claim.service';
import { lineTo, standingOf, successionTo } from './plan-version.rules';
import type { LinkState } from './plan-version.words';
import type { CrosswalkFact, FrameworkFact, ProjectFact } from './readers.port';

/** How far claims reach at one level of a version of a plan; the first that holds, in this order. */
export type Reach = 'HELD' | 'PENDING' | 'ORPHANED' | 'NONE';
const ORDER: readonly Reach[] = ['HELD', 'PENDING', 'ORPHANED', 'NONE'];

export interface Reaches { objective: Reach; indicator: Reach }

/** What the claims on one project say of one version of a plan. */
export interface ProjectReach extends Reaches {
  project: ProjectFact;
  /** The claim that reaches deepest, of those that count. */
  nearest: BackedClaim | null;
  disputed: readonly BackedClaim[];
  /** How far disputed claims would reach, which is neither yes nor no. */
  ifUndisputed: Reaches;
}

/** A version of a plan with the versions before it and what became of their parts. */
export interface PlanLine { version: FrameworkFact; frameworks: readonly FrameworkFact[]; crosswalks: readonly CrosswalkFact[]; nodeOfIndicator: ReadonlyMap<string, string | null> }

/**
 * How far each project reaches (DOMAIN.md sections 4.1 and 4.3). Claims on this version count and those on versions before it,
 * as far as crosswalks carry them over; `RELATED` claims nothing; a claim on a program says nothing of its projects.
 */
export function projectReaches(projects: readonly ProjectFact[], claims: readonly BackedClaim[], line: PlanLine, basis: AlignmentBasis): ProjectReach[] {
  const versions = new Set(lineTo(line.frameworks, line.version.id).map((each) => each.id));
  const serving = claims.filter((claim) => versions.has(claim.frameworkId) && claim.strength !== 'RELATED');
  const byProject = groupedBy(serving, (claim) => claim.projectId as string);
  return projects.map((project) => {
    const own = byProject.get(project.id) ?? [];
    const counted = own.filter((claim) => counts(claim.evidence, basis));
    const disputed = own.filter((claim) => claim.evidence === 'DISPUTED');
    return { project, ...best(counted.map((claim) => reachOf(claim, line))), nearest: nearestOf(counted, line), disputed, ifUndisputed: best(disputed.map((claim) => reachOf(claim, line))) };
  });
}

/** How far one claim reaches: an indicator shows its objective too, and each of the two follows its own crosswalks. */
export function reachOf(claim: Row, { version, frameworks, crosswalks, nodeOfIndicator }: PlanLine): Reaches {
  const succession = successionTo(frameworks, version.id);
  const at = (id: string): Reach => REACH[standingOf({ frameworkId: claim.frameworkId, id }, crosswalks, succession).state];
  if (!claim.indicatorId) return { objective: claim.nodeId ? at(claim.nodeId) : 'NONE', indicator: 'NONE' };
  const indicator = at(claim.indicatorId);
  const nodeId = nodeOfIndicator.get(claim.indicatorId);
  return { objective: nodeId ? at(nodeId) : indicator, indicator };
}

const REACH: { [state in LinkState]: Reach } = { CURRENT: 'HELD', CARRIED_OVER: 'HELD', PENDING: 'PENDING', ORPHANED: 'ORPHANED' };

const best = (reaches: readonly Reaches[]): Reaches => ({ objective: first(reaches.map((each) => each.objective)), indicator: first(reaches.map((each) => each.indicator)) });
const first = (reaches: readonly Reach[]): Reach => ORDER.find((reach) => reaches.includes(reach)) ?? 'NONE';

/** Deepest first; among those alike the one by code. */
function nearestOf(claims: readonly BackedClaim[], line: PlanLine): BackedClaim | null {
  const depth = (claim: BackedClaim) => {
    const { objective, indicator } = reachOf(claim, line);
    return [ORDER.indexOf(indicator), ORDER.indexOf(objective), claim.code] as const;
  };
  return [...claims].sort((a, b) => compare(depth(a), depth(b)))[0] ?? null;
}

const compare = (a: readonly (number | string)[], b: readonly (number | string)[]): number => {
  const i = a.findIndex((each, at) => each !== b[at]);
  return i < 0 ? 0 : a[i]! < b[i]! ? -1 : 1;
};
