import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import type { Row } from '../../kernel/stub';
import { loadAll } from '../../kernel/loader';
import { byDay } from '../../kernel/partial-date';
import type { AlignmentBasis } from './alignment-link.words';
import { linksByProjectId } from './alignment-links.loaders';
import { approvalOf } from './alignment-rows.rules';
import { backedLinks } from './claim.service';
import { projectReaches, type PlanLine, type ProjectReach } from './plan-reach.rules';
import type { PlanReference } from './plan-reference.inputs';
import { lineTo, nationalPlanOn, versionOn } from './plan-version.rules';
import { planVersions } from './plan-version.service';
import { alignmentPort, type FrameworkFact, type ProgramFact, type ProjectFact } from './readers.port';

export interface PlanQuestion { against: PlanReference; basis: AlignmentBasis; asOf?: string | null }

/** A program held against one version of a plan; without a version nothing can be told of its projects. */
export interface ProgramPlan { version: FrameworkFact | null; projects: ProjectFact[]; reaches: ProjectReach[]; asOf: string }

/** Links assumed for one answer: claims that nobody made, on a version of the plan. */
export type Assume = (version: FrameworkFact | null, projects: readonly ProjectFact[]) => Promise<Row[]>;

export async function programPlan(ctx: Ctx, programId: string, question: PlanQuestion, assume: Assume = async () => []): Promise<ProgramPlan> {
  const { read } = alignmentPort;
  const [program] = await read.programs(ctx, [programId]);
  const all = program ? await read.projectsOfProgram(ctx, programId) : [];
  const version = program ? await versionFor(ctx, program, question) : null;
  const approvedOn = await approvals(ctx, all);
  const projects = all.filter((project) => byDay(approvedOn.get(project.id), question.asOf));
  const assumed = await assume(version, projects);
  return { version, projects, reaches: version ? await reachesOf(ctx, version, projects, question, assumed) : [], asOf: question.asOf ?? ctx.today };
}

/** What claims on these projects say of a version of a plan. */
async function reachesOf(ctx: Ctx, version: FrameworkFact, projects: ProjectFact[], { basis, asOf }: PlanQuestion, assumed: readonly Row[]): Promise<ProjectReach[]> {
  const said = (await loadAll(linksByProjectId(ctx), projects.map((project) => project.id))).filter((link) => byDay(link.assertedOn, asOf));
  const links = await backedLinks(ctx, said, asOf);
  const claims = [...links, ...assumed.map((link) => ({ ...link, evidence: 'CONFIRMED' as const, planCountry: null }))];
  return projectReaches(projects, claims, await planLine(ctx, version, claims), basis);
}

/** A version with those before it, and the priorities of the indicators that claims name. */
export async function planLine(ctx: Ctx, version: FrameworkFact, claims: readonly Row[]): Promise<PlanLine> {
  const { frameworks, crosswalks } = await planVersions(ctx, [version.id]);
  const indicators = await alignmentPort.read.indicators(ctx, [...new Set(claims.flatMap((claim) => (claim.indicatorId ? [claim.indicatorId as string] : [])))]);
  return { version, frameworks: lineTo(frameworks, version.id), crosswalks, nodeOfIndicator: new Map(indicators.map((each) => [each.id, each.nodeId])) };
}

async function versionFor(ctx: Ctx, program: ProgramFact, { against, asOf }: PlanQuestion): Promise<FrameworkFact | null> {
  if (Boolean(against.framework) === Boolean(against.country)) throw badInput('against', 'either framework or country', against);
  const named = against.framework ? await namedFramework(ctx, against.framework) : null;
  if (against.version === 'EXACT') return named ?? refuse('against.version', 'framework beside EXACT', against);
  const [session] = program.sessionId ? await alignmentPort.read.sessions(ctx, [program.sessionId]) : [];
  const agreed = session?.heldOn ?? program.start;
  const on = against.version === 'CURRENT' ? asOf ?? ctx.today : agreed;
  if (!on) return null;
  if (named) return versionOn((await planVersions(ctx, [named.id])).frameworks, on);
  return nationalPlanOn(await alignmentPort.read.frameworksOfCountry(ctx, against.country!), against.country!, on);
}

const namedFramework = async (ctx: Ctx, code: string): Promise<FrameworkFact> =>
  (await alignmentPort.read.frameworkByCode(ctx, code)) ?? refuse('against.framework', 'the code of a results framework', code);

function refuse(argument: string, expected: string, got: unknown): never {
  throw badInput(argument, expected, got);
}

/** When each of some projects was approved; null where nothing tells. */
export async function approvals(ctx: Ctx, projects: readonly ProjectFact[]): Promise<ReadonlyMap<string, string | null>> {
  const { read } = alignmentPort;
  const programs = byId(await read.programs(ctx, distinct(projects.map((project) => project.programId))));
  const sessions = byId(await read.sessions(ctx, distinct([...projects, ...programs.values()].map((each) => each.sessionId))));
  return new Map(projects.map((project) => [project.id, approvalOf(project, programs, sessions)]));
}

const distinct = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value): value is string => value !== null))];
const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> => new Map(rows.map((row) => [row.id, row]));
