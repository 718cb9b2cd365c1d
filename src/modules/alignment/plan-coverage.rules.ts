import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { stub, type Row } from '../../kernel/stub';
import type { ProjectReach, Reach } from './plan-reach.rules';
import type { ProjectFact } from './readers.port';

export interface LevelCoverage { ofNotCancelled: Figure; ofAll: Figure; pending: Row[]; disputed: Row[] }

type Level = 'objective' | 'indicator';
type Over = 'not-cancelled' | 'all';

const LEVELS: { [level in Level]: string } = { objective: 'an objective or other priority of the version of the plan, itself or through one of its indicators', indicator: 'an indicator of the version of the plan' };
const OVER: { [over in Over]: string } = { 'not-cancelled': 'projects of the program less the cancelled ones', all: 'all projects of the program, cancelled ones included' };
const APART = 'Whoever gives in a project does not matter. A project whose claim awaits a choice, or is disputed, stays in the denominator, is not counted, and is told as unknown. A project of which nobody says so is not linked: this is a share of recorded links, and neither figure A1 nor A2 of the global monitoring.';

function ruleOf(level: Level, over: Over, isWhatIf: boolean): FigureRule {
  const text = `Projects with a claim that reaches ${LEVELS[level]}, over ${OVER[over]}. ${APART}`;
  return { code: `plan-coverage-${level}-of-${over}${isWhatIf ? '-what-if' : ''}`, version: '1', text: isWhatIf ? `WHAT_IF: with links that are assumed for this answer and stored nowhere. ${text}` : text };
}

/** Coverage of a program by a version of a plan (DOMAIN.md section 4.3) at one level; without a version nothing is known. */
export function coverageOf(level: Level, projects: readonly ProjectFact[], reaches: readonly ProjectReach[], basis: { isWhatIf: boolean; asOf: string }): LevelCoverage {
  const reachOf = new Map(reaches.map((reach) => [reach.project.id, reach]));
  const rows = projects.map((project) => ({ project, held: reachOf.get(project.id)?.[level] === 'HELD', open: openOf(reachOf.get(project.id), level) }));
  const running = rows.filter(({ project }) => project.status !== 'CANCELLED');
  const figure = (over: Over, of: typeof rows): Figure => figureOf({
    numerator: of.filter(({ held }) => held).length, denominator: of.length,
    known: of.filter(({ open }) => open === null).length, unknown: of.filter(({ open }) => open !== null).length,
    excluded: [{ reason: 'CANCELLED', count: rows.length - of.length }],
    rule: ruleOf(level, over, basis.isWhatIf), members: of.filter(({ held }) => held).map(toProject), asOf: basis.asOf,
  });
  const waiting = (why: Open) => rows.filter(({ open }) => open === why).map(toProject);
  return { ofNotCancelled: figure('not-cancelled', running), ofAll: figure('all', rows), pending: waiting('PENDING'), disputed: waiting('DISPUTED') };
}

type Open = 'PENDING' | 'DISPUTED' | 'NO_PLAN' | null;

/** Why nobody can tell whether a project reaches the level; null where it is told. */
function openOf(reach: ProjectReach | undefined, level: Level): Open {
  if (!reach) return 'NO_PLAN';
  const own: Reach = reach[level];
  if (own === 'HELD' || own === 'PENDING') return own === 'HELD' ? null : 'PENDING';
  return reach.ifUndisputed[level] === 'HELD' || reach.ifUndisputed[level] === 'PENDING' ? 'DISPUTED' : null;
}

const toProject = ({ project }: { project: ProjectFact }): Row => stub('Project', { id: project.id });
