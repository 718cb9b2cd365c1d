import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import type { FigureRule } from '../../kernel/figure';
import { byDay } from '../../kernel/partial-date';
import { stub, type Row } from '../../kernel/stub';
import { linksByFrameworkId } from './alignment-links.loaders';
import { lineTo, standingOf, successionOn, successionTo, type Standing, type Succession } from './plan-version.rules';
import type { DisplacedLink, LinkPlanState, PlanStateArgs } from './plan-version.type';
import { alignmentPort, type CrosswalkFact, type FrameworkFact } from './readers.port';

/** The versions of some plans, and what became of the parts of each. */
export interface PlanVersions { frameworks: FrameworkFact[]; crosswalks: CrosswalkFact[] }

const HOW = 'A newer version takes over on the day it begins, never while it is only announced. What became of a priority or indicator is read from the crosswalk of each change of versions, over any number of them: one successor, whether kept, renamed or merged, carries the claim over; dropped orphans it; split, or told by no crosswalk, awaits a choice. A dropped indicator keeps nothing at its own level; whether its priority goes on is told by the crosswalk of the priority.';
const BY_DATE: FigureRule = { code: 'link-plan-state', version: '1', text: HOW };
const BY_NAME: FigureRule = { code: 'link-plan-state-if-succeeded', version: '1', text: `As if the version asked for had taken over, and all before it. ${HOW}` };

export async function planVersions(ctx: Ctx, frameworkIds: readonly string[]): Promise<PlanVersions> {
  const found = await alignmentPort.read.versionsOf(ctx, frameworkIds);
  const frameworks = [...new Map(found.map((each) => [each.id, each])).values()];
  return { frameworks, crosswalks: await alignmentPort.read.crosswalksOf(ctx, frameworks.map((each) => each.id)) };
}

/** Null where the register does not hold the plan, or where the version asked for is none of its later ones. */
export async function planStateOf(ctx: Ctx, link: Row, { asOf, successor }: PlanStateArgs): Promise<LinkPlanState | null> {
  if (!link.frameworkId) return null;
  const versions = await planVersions(ctx, [link.frameworkId]);
  const [indicator] = link.indicatorId ? await alignmentPort.read.indicators(ctx, [link.indicatorId]) : [];
  const named = successor ? versions.frameworks.find((each) => each.code === successor) : null;
  if (named === undefined || (named && !isLater(versions, named.id, link.frameworkId))) return null;
  const succession = named ? successionTo(versions.frameworks, named.id) : successionOn(versions.frameworks, asOf ?? ctx.today);
  return stateOf(link, indicator?.nodeId ?? null, versions, succession, { asOf: asOf ?? ctx.today, rule: named ? BY_NAME : BY_DATE });
}

/** Claims on one version of a plan that have lost their place in it, or wait for somebody to choose. */
export async function displacedLinks(ctx: Ctx, frameworkId: string, question: PlanStateArgs): Promise<DisplacedLink[]> {
  const { frameworks } = await planVersions(ctx, [frameworkId]);
  const { asOf, successor } = question;
  const named = frameworks.find((each) => each.code === successor);
  if (successor && !(named && isLater({ frameworks }, named.id, frameworkId))) throw badInput('successor', 'the code of a later version of this plan', successor);
  const links = (await linksByFrameworkId(ctx).load(frameworkId)).filter((link) => byDay(link.assertedOn, asOf));
  const states = await Promise.all(links.map((link) => planStateOf(ctx, link, question)));
  return links.map((link, i) => ({ link, state: states[i]! })).filter(({ state }) => state.state === 'ORPHANED' || state.state === 'PENDING');
}

const isLater = ({ frameworks }: { frameworks: FrameworkFact[] }, id: string, than: string): boolean =>
  id !== than && lineTo(frameworks, id).some((each) => each.id === than);

function stateOf(link: Row, indicatorNodeId: string | null, { crosswalks }: PlanVersions, succession: Succession, basis: { asOf: string; rule: FigureRule }): LinkPlanState {
  const at = (id: string | null) => standingOf({ frameworkId: link.frameworkId, id }, crosswalks, succession);
  const own = at(link.indicatorId ?? link.nodeId);
  const nodeId: string | null = link.nodeId ?? indicatorNodeId;
  return {
    state: own.state,
    successorFramework: own.state === 'CURRENT' ? null : stub('ResultsFramework', { id: own.frameworkId }),
    successorNodes: nodeId ? newer(at(nodeId), 'FrameworkNode') : [],
    successorIndicators: link.indicatorId ? newer(own, 'FrameworkIndicator') : [],
    ...basis,
  };
}

const newer = (standing: Standing, type: string): Row[] => (standing.state === 'CURRENT' ? [] : standing.partIds.map((id) => stub(type, { id })));
