import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { stub } from '../../kernel/stub';
import type { GapKind } from './alignment-gaps.type';
import type { ProjectReach } from './plan-reach.rules';
import type { PlanLevel } from './plan-reference.inputs';
import type { ProjectFact } from './readers.port';

export interface Gap extends ProjectReach { gap: GapKind }

/** What a project lacks at a level, or null when it lacks nothing there. A split objective has no indicator, whatever is chosen. */
export function gapOf({ objective, indicator, nearest }: ProjectReach, level: PlanLevel): GapKind | null {
  const reach = level === 'INDICATOR' ? indicator : objective;
  if (reach === 'HELD') return null;
  if (reach !== 'NONE') return reach;
  if (objective === 'ORPHANED') return 'ORPHANED';
  if (objective !== 'NONE') return 'NO_INDICATOR';
  return nearest ? 'NO_OBJECTIVE' : 'NOTHING';
}

const TEXT = 'Projects of the program, cancelled ones included and whoever gives in them, for which no claim that counts reaches this level of the version of the plan; claims on versions before it count as far as crosswalks carry them over. A claim that awaits a choice is listed and is neither a gap nor none.';
export const GAP_RULES: { [level in PlanLevel]: FigureRule } = {
  OBJECTIVE: { code: 'alignment-gaps-objective', version: '1', text: TEXT },
  INDICATOR: { code: 'alignment-gaps-indicator', version: '1', text: TEXT },
};

/** Projects with a gap, in the order of the projects. */
export const gapsOf = (reaches: readonly ProjectReach[], level: PlanLevel): Gap[] =>
  reaches.flatMap((reach) => { const gap = gapOf(reach, level); return gap ? [{ ...reach, gap }] : []; });

/** Gaps over the projects of the program; where no version of the plan is known, nothing is known of any project. */
export function shareOfGaps(projects: readonly ProjectFact[], reaches: readonly ProjectReach[], level: PlanLevel, asOf: string): Figure {
  const gaps = gapsOf(reaches, level);
  const certain = gaps.filter((each) => each.gap !== 'PENDING');
  const known = reaches.length - (gaps.length - certain.length);
  return figureOf({
    numerator: certain.length, denominator: projects.length, known, unknown: projects.length - known,
    rule: GAP_RULES[level], members: certain.map((each) => stub('Project', { id: each.project.id })), asOf,
  });
}
