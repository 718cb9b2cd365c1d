import { firstDay, lastDay } from '../../kernel/partial-date';
import { inForce, isPlanOf } from './alignment-rows.rules';
import type { LinkState } from './plan-version.words';
import type { CrosswalkFact, FrameworkFact } from './readers.port';

/** A node or indicator of one version of a plan; without an id, that version as a whole. */
export interface PlanPart { frameworkId: string; id: string | null }

/** Where a part stands now: the version reached, and what it is there: one part, none, or those among which to choose. */
export interface Standing { state: LinkState; frameworkId: string; partIds: readonly string[] }

/** The versions that take the place of one; usually one or none. */
export type Succession = (frameworkId: string) => readonly string[];

/** By date: a version gives way to those that supersede it and have begun by then; an announced one never takes over. */
export function successionOn(frameworks: readonly FrameworkFact[], on: string): Succession {
  const begun = frameworks.filter((each) => each.supersedesId && each.status !== 'ANNOUNCED' && each.start && firstDay(each.start) <= lastDay(on));
  return (frameworkId) => begun.filter((each) => each.supersedesId === frameworkId).map((each) => each.id);
}

/** As if a version asked for by name had taken over, announced or not, with all that lie on the way to it. */
export function successionTo(frameworks: readonly FrameworkFact[], successorId: string): Succession {
  const next = new Map(lineTo(frameworks, successorId).map((each) => [each.supersedesId, each.id]));
  return (frameworkId) => (next.has(frameworkId) && frameworkId !== successorId ? [next.get(frameworkId)!] : []);
}

/** A version and those before it, newest first. */
export function lineTo(frameworks: readonly FrameworkFact[], frameworkId: string): FrameworkFact[] {
  const line: FrameworkFact[] = [];
  let at = frameworks.find((each) => each.id === frameworkId);
  while (at && !line.includes(at)) {
    line.push(at);
    const before: string | null = at.supersedesId;
    at = frameworks.find((each) => each.id === before);
  }
  return line;
}

/** Follows a part over any number of versions, as far as crosswalks lead to exactly one successor. */
export function standingOf(part: PlanPart, crosswalks: readonly CrosswalkFact[], succession: Succession): Standing {
  let at: Standing = { state: 'CURRENT', frameworkId: part.frameworkId, partIds: part.id ? [part.id] : [] };
  const passed = new Set([part.frameworkId]);
  for (;;) {
    const successors = succession(at.frameworkId).filter((id) => !passed.has(id)); // a loop of versions is listed by `mixta check`
    if (successors.length === 0) return at;
    at = step(at, crosswalks, successors);
    if (at.state !== 'CARRIED_OVER') return at;
    passed.add(at.frameworkId);
  }
}

/** What crosswalks tell of one part at one change of versions; a plan as a whole has none, so that a choice is needed. */
function step(at: Standing, crosswalks: readonly CrosswalkFact[], successors: readonly string[]): Standing {
  const told = crosswalks.filter((each) => each.frameworkId === at.frameworkId && each.fromId === at.partIds[0] && successors.includes(each.successorId));
  const ways = told.flatMap((each) => each.toIds.map((id) => ({ frameworkId: each.successorId, id, isSplit: each.change === 'SPLIT' })));
  if (ways.length === 1 && !ways[0]!.isSplit) return { state: 'CARRIED_OVER', frameworkId: ways[0]!.frameworkId, partIds: [ways[0]!.id] };
  const dropped = ways.length === 0 && successors.every((id) => told.some((each) => each.successorId === id && each.change === 'DROPPED'));
  return { state: dropped ? 'ORPHANED' : 'PENDING', frameworkId: ways[0]?.frameworkId ?? successors[0]!, partIds: ways.map((way) => way.id) };
}

const KINDS = ['NATIONAL_PLAN', 'NATIONAL_VISION'];

/** Those in force on a day: begun, not ended, and not followed by a version that has begun. */
export function inForceOn(frameworks: readonly FrameworkFact[], on: string): FrameworkFact[] {
  const gaveWay = successionOn(frameworks, on);
  return frameworks.filter((each) => inForce(each, on) === true && gaveWay(each.id).length === 0);
}

/** The version in force on a day among versions of one plan: of several the one that began last. */
export const versionOn = (frameworks: readonly FrameworkFact[], on: string): FrameworkFact | null =>
  inForceOn(frameworks, on).sort((a, b) => order(b.start!, a.start!) || order(a.code, b.code))[0] ?? null;

/** The plan of a country's government in force on a day: its national plan, or its vision where no plan is in force. */
export function nationalPlanOn(frameworks: readonly FrameworkFact[], iso3: string, on: string): FrameworkFact | null {
  const found = KINDS.map((kind) => versionOn(frameworks.filter((each) => each.kind === kind && isPlanOf(each, iso3)), on));
  return found.find((each) => each !== null) ?? null;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
