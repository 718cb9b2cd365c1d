import { Exact } from '../../kernel/exact';
import { firstDay, lastDay } from '../../kernel/partial-date';
import { codeOf, coverageOfPlan, fitOfOffer, levelOf, sim, strictSim, type OfferedCode, type Priority, type TreeCode } from './fit.rules';
import type { FitDimension, FitLevel } from './fit.type';
import type { CheckResult, FitVerdict, ThemeCheck } from './thematic-fit.type';

/** Something that is offered, asked for or done, as far as its fit to a plan is concerned. */
export interface FitSubject {
  kind: 'PROJECT' | 'OFFER' | 'REQUEST';
  /** Codes with their shares, sectors and the 2030 Agenda apart. */
  codes: { [dimension in FitDimension]: readonly OfferedCode[] };
  start: string | null;
  end: string | null;
  /** Roles of the country whose plan it is; null where it is not among the parties. */
  roles: readonly string[] | null;
  /** A group of countries takes part: a group named by a source is not its members, so nobody knows about the country. */
  throughGroup: boolean;
}

/** A node or an indicator of a plan. An indicator has no sectors of its own: those of its node tell only that something is near. */
export interface FitTarget {
  isIndicator: boolean;
  codes: { [dimension in FitDimension]: readonly TreeCode[] };
  plan: { start: string | null; end: string | null; countsGiving: boolean; hasCountry: boolean };
}

/** The nearest pair of codes of one dimension, and both directions over all of them, graded and strict; null where either side has no code. */
export interface DimensionFit {
  dimension: FitDimension; level: FitLevel; similarity: Exact; offered: string; wanted: string;
  fitOfOffer: Exact; coverageOfPlan: Exact; strictFitOfOffer: Exact; strictCoverageOfPlan: Exact;
}

const DIRECT: ReadonlySet<FitLevel> = new Set(['EXACT', 'WITHIN']);
const NEAR: ReadonlySet<FitLevel> = new Set(['SAME_SECTOR', 'SAME_GROUP', 'SAME_TARGET', 'SAME_GOAL']);

/** Fit in one dimension. The node is read as a plan of one priority with all its codes, so coverage is that of the node. */
export function dimensionFit(dimension: FitDimension, subject: FitSubject, target: FitTarget): DimensionFit | null {
  const wanted = target.codes[dimension];
  const offered = subject.codes[dimension].filter(({ at }) => wanted.some((code) => code.vocabulary === at.vocabulary));
  if (offered.length === 0 || wanted.length === 0) return null;
  const pairs = offered.flatMap(({ at }) => wanted.map((code) => ({ at, code, similarity: sim(at, code) })));
  const best = pairs.reduce((nearest, each) => (each.similarity.isAbove(nearest.similarity) ? each : nearest));
  const priority: Priority[] = [{ codes: wanted, weight: Exact.ONE }];
  return {
    dimension, level: levelOf(best.at, best.code), similarity: best.similarity, offered: codeOf(best.at), wanted: codeOf(best.code),
    fitOfOffer: fitOfOffer(offered, priority), coverageOfPlan: coverageOfPlan(offered, priority),
    strictFitOfOffer: fitOfOffer(offered, priority, strictSim), strictCoverageOfPlan: coverageOfPlan(offered, priority, strictSim),
  };
}

/**
 * The theme of a pair. A sector inside the priority's makes it DIRECT. A goal or target inside the priority's does so too where the
 * sectors are at least of one group or cannot be compared, since goals are wide. One of the two alone, or sectors of one sector or group, is RELATED;
 * a block in common is nothing. For an indicator only its own goal, target or indicator of the 2030 Agenda makes it DIRECT.
 */
export function themeOfPair(sectors: DimensionFit | null, sdgs: DimensionFit | null, isIndicator: boolean): ThemeCheck {
  const sectorsDirect = sectors !== null && DIRECT.has(sectors.level);
  const sectorsNear = sectors === null || NEAR.has(sectors.level);
  const goalsDirect = sdgs !== null && DIRECT.has(sdgs.level);
  if (isIndicator) return goalsDirect ? 'DIRECT' : sectorsDirect || (sdgs !== null && NEAR.has(sdgs.level)) ? 'RELATED' : 'NONE';
  if (sectorsDirect || (goalsDirect && sectorsNear)) return 'DIRECT';
  return (sectors !== null && NEAR.has(sectors.level)) || goalsDirect ? 'RELATED' : 'NONE';
}

/** Inside, begun inside or overlapping is MET, outside NOT_MET; UNKNOWN where the dates that decide are not known. */
export function periodCheck(subject: Pick<FitSubject, 'start' | 'end'>, plan: Pick<FitTarget['plan'], 'start' | 'end'>): CheckResult {
  const { start, end } = subject;
  if (start && plan.end && firstDay(start) > lastDay(plan.end)) return 'NOT_MET';
  if (end && plan.start && lastDay(end) < firstDay(plan.start)) return 'NOT_MET';
  if (!start || !plan.start) return 'UNKNOWN';
  return end || lastDay(start) >= firstDay(plan.start) ? 'MET' : 'UNKNOWN'; // begun before the plan, end unknown: it may have been over
}

const RECEIVES = ['RECIPIENT', 'BOTH'];
const GIVES = ['FIRST_PROVIDER', 'SECOND_PROVIDER'];

/** Whether the country of the plan receives; one that only gives serves its plan only where the plan counts giving among its goals. */
export function roleCheck({ roles, throughGroup }: Pick<FitSubject, 'roles' | 'throughGroup'>, plan: Pick<FitTarget['plan'], 'countsGiving' | 'hasCountry'>): CheckResult {
  if (!plan.hasCountry) return 'UNKNOWN';
  if (roles === null || roles.length === 0) return throughGroup ? 'UNKNOWN' : 'NOT_MET';
  if (roles.some((role) => RECEIVES.includes(role))) return 'MET';
  if (roles.some((role) => GIVES.includes(role))) return plan.countsGiving ? 'MET' : 'NOT_MET';
  return 'UNKNOWN';
}

/** ALIGNED: theme direct and nothing against it; PARTIAL: theme related and nothing against it. */
export function verdictOf(theme: ThemeCheck, period: CheckResult, role: CheckResult): FitVerdict {
  if (theme === 'NONE' || period === 'NOT_MET' || role === 'NOT_MET') return 'NOT_ALIGNED';
  return theme === 'DIRECT' ? 'ALIGNED' : 'PARTIAL';
}

/** The dimension that level and similarity of the pair are told by: sectors, or the 2030 Agenda where sectors cannot be compared or an indicator is meant. */
export function leading(sectors: DimensionFit | null, sdgs: DimensionFit | null, isIndicator: boolean): DimensionFit | null {
  return isIndicator ? sdgs ?? sectors : sectors ?? sdgs;
}

