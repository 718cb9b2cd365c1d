import type { Ctx } from '../../kernel/context';
import { loadAll } from '../../kernel/loader';
import { byDay } from '../../kernel/partial-date';
import { stub, type Row } from '../../kernel/stub';
import { linksByFrameworkId } from './alignment-links.loaders';
import { counts } from './claim.rules';
import { backedLinks } from './claim.service';
import { shareUnsupported, unsupportedNodes, type PlanParts } from './plan-support.rules';
import type { PlanSupportArgs, UnsupportedNodes } from './plan-support.type';
import { lineTo } from './plan-version.rules';
import { planVersions } from './plan-version.service';
import { approvals, planLine } from './program-plan.service';
import { alignmentPort } from './readers.port';

/** Objectives of a version of a plan without cooperation. */
export async function planSupport(ctx: Ctx, frameworkId: string, { basis, asOf }: PlanSupportArgs): Promise<UnsupportedNodes> {
  const { read } = alignmentPort;
  const { frameworks } = await planVersions(ctx, [frameworkId]);
  const line = lineTo(frameworks, frameworkId);
  const links = await backedLinks(ctx, (await loadAll(linksByFrameworkId(ctx), line.map((each) => each.id))).filter((link) => byDay(link.assertedOn, asOf)), asOf);
  const counted = links.filter((link) => link.projectId && link.strength !== 'RELATED' && counts(link.evidence, basis));
  const projects = await read.projects(ctx, [...new Set(counted.map((link) => link.projectId as string))]);
  const approvedOn = await approvals(ctx, projects);
  const approved = new Set(projects.filter((project) => byDay(approvedOn.get(project.id), asOf)).map((project) => project.id));
  const [nodes, indicators] = await Promise.all([read.nodesOf(ctx, [frameworkId]), read.indicatorsOf(ctx, [frameworkId])]);
  const parts: PlanParts = { line: await planLine(ctx, line[0]!, counted), nodes, indicators };
  const found = unsupportedNodes(parts, counted.filter((link) => approved.has(link.projectId)), projects);
  return {
    framework: stub('ResultsFramework', { id: frameworkId }),
    nodes: found.map(({ nodeId, reason, projectIds }) => ({ node: stub('FrameworkNode', { id: nodeId }), reason, projects: projectIds.map((id) => stub('Project', { id })) })),
    share: shareUnsupported(nodes, found, asOf ?? ctx.today),
  };
}

/** Indicators of a plan that have no target, neither for the plan as a whole nor for one period. */
export async function indicatorsWithoutTarget(ctx: Ctx, frameworkId: string): Promise<Row[]> {
  const indicators = await alignmentPort.read.indicatorsOf(ctx, [frameworkId]);
  return indicators.filter((each) => !each.hasTarget).map((each) => stub('FrameworkIndicator', { id: each.id }));
}
