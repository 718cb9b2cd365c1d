import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { stub, type Row } from '../../kernel/stub';
import { lineTo, standingOf, successionTo } from './plan-version.rules';
import type { PlanLine } from './plan-reach.rules';
import type { UnsupportedReason } from './plan-support.type';
import type { IndicatorFact, NodeFact, ProjectFact } from './readers.port';

/** A node that no running project serves, and why. */
export interface Unsupported { nodeId: string; reason: UnsupportedReason; projectIds: readonly string[] }

/** The parts of a version of a plan that claims are held against. */
export interface PlanParts { line: PlanLine; nodes: readonly NodeFact[]; indicators: readonly IndicatorFact[] }

const RULE: FigureRule = {
  code: 'plan-nodes-without-support', version: '1',
  text: 'Nodes of this version without nodes below them, for which no project that is not cancelled is said to serve the node or one of its indicators; claims on versions before it count as far as crosswalks carry them over. A claim on a node above, on the plan as a whole, or on a program or session supports no single node. A node that only claims awaiting a choice may reach is unknown.',
};

/** Objectives without cooperation (DOMAIN.md section 4.1), in the order of the plan. A cancelled project is not support. */
export function unsupportedNodes(parts: PlanParts, claims: readonly Row[], projects: readonly ProjectFact[]): Unsupported[] {
  const cancelled = new Set(projects.filter((project) => project.status === 'CANCELLED').map((project) => project.id));
  const support = supportOf(parts, claims);
  return leavesOf(parts.nodes).flatMap((nodeId): Unsupported[] => {
    const served = support.filter((each) => each.nodeId === nodeId);
    const certain = served.filter((each) => !each.isOpen).map((each) => each.projectId);
    if (certain.some((id) => !cancelled.has(id))) return [];
    const open = served.filter((each) => each.isOpen && !cancelled.has(each.projectId)).map((each) => each.projectId);
    if (open.length > 0) return [{ nodeId, reason: 'PENDING', projectIds: distinct(open) }];
    return [{ nodeId, reason: certain.length > 0 ? 'ONLY_CANCELLED' : 'NOTHING', projectIds: distinct(certain) }];
  });
}

/** Nodes without cooperation over all without nodes below them. */
export function shareUnsupported(nodes: readonly NodeFact[], found: readonly Unsupported[], asOf: string): Figure {
  const leaves = leavesOf(nodes).length;
  const certain = found.filter((each) => each.reason !== 'PENDING');
  const unknown = found.length - certain.length;
  return figureOf({ numerator: certain.length, denominator: leaves, known: leaves - unknown, unknown, rule: RULE, members: certain.map((each) => stub('FrameworkNode', { id: each.nodeId })), asOf });
}

function leavesOf(nodes: readonly NodeFact[]): string[] {
  const parents = new Set(nodes.map((node) => node.parentId));
  return nodes.filter((node) => !parents.has(node.id)).map((node) => node.id);
}

interface Support { nodeId: string; projectId: string; isOpen: boolean }

/** The nodes of this version that each claim serves: by its own node, and by the node of the indicator where that goes on. */
function supportOf({ line, indicators }: PlanParts, claims: readonly Row[]): Support[] {
  const versions = new Set(lineTo(line.frameworks, line.version.id).map((each) => each.id));
  const succession = successionTo(line.frameworks, line.version.id);
  const nodeOf = new Map(indicators.map((each) => [each.id, each.nodeId]));
  const at = (frameworkId: string, id: string | null | undefined) => (id ? standingOf({ frameworkId, id }, line.crosswalks, succession) : null);
  return claims.filter((claim) => claim.projectId && versions.has(claim.frameworkId)).flatMap((claim) => {
    const node = at(claim.frameworkId, claim.nodeId ?? line.nodeOfIndicator.get(claim.indicatorId));
    const indicator = at(claim.frameworkId, claim.indicatorId);
    const isOpen = (standing: typeof node) => standing!.state === 'PENDING';
    return [
      ...(node?.partIds ?? []).map((nodeId) => ({ nodeId, projectId: claim.projectId as string, isOpen: isOpen(node) })),
      ...(indicator?.partIds ?? []).flatMap((id) => { const nodeId = nodeOf.get(id); return nodeId ? [{ nodeId, projectId: claim.projectId as string, isOpen: isOpen(indicator) }] : []; }),
    ];
  });
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
