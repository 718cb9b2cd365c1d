import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { Exact } from '../../kernel/exact';
import { capabilityPort } from './capability.port';
import { codeTree, type CodeTree } from './code-tree.rules';
import { SDG, sharesOf, type OfferedCode, type TreeCode } from './fit.rules';
import { alignmentPort, type FrameworkFact, type ProjectFact, type TagFact } from './readers.port';
import { dimensionFit, leading, periodCheck, roleCheck, themeOfPair, verdictOf, type FitSubject, type FitTarget } from './thematic-fit.rules';
import type { Outcome } from './thematic-fit.words';
import type { FitVerdict } from './thematic-fit.type';
import type { DimensionFit } from './thematic-fit.rules';

/** What is compared, each by its code: one of the first three with a node or indicator of a plan. */
export interface FitQuestion { project?: string | null; offer?: string | null; request?: string | null; node: string }

export interface JudgedFit extends Outcome { verdict: FitVerdict; sectors: DimensionFit | null; sdgs: DimensionFit | null; lead: DimensionFit | null; usesSuggestedCodes: boolean }

interface Found<T> { value: T; suggested: boolean }

/** @returns null when what is asked about does not exist or may not be seen. */
export async function thematicFitOf(ctx: Ctx, question: FitQuestion): Promise<JudgedFit | null> {
  const asked = (['project', 'offer', 'request'] as const).filter((kind) => question[kind]);
  if (asked.length !== 1) throw badInput('project, offer, request', 'exactly one of the three', asked);
  const target = await targetOf(ctx, question.node);
  const subject = target && (await SUBJECTS[asked[0]!](ctx, question[asked[0]!]!, target.framework));
  if (!target || !subject) return null;
  return judge(subject, target);
}

/** The verdict of a pair whose facts are known. */
export function judge(subject: Found<FitSubject>, target: Found<FitTarget>): JudgedFit {
  const sectors = dimensionFit('SECTOR', subject.value, target.value);
  const sdgs = dimensionFit('SDG', subject.value, target.value);
  const theme = themeOfPair(sectors, sdgs, target.value.isIndicator);
  const [period, role] = [periodCheck(subject.value, target.value.plan), roleCheck(subject.value, target.value.plan)];
  return {
    verdict: verdictOf(theme, period, role), theme, period, role, sectors, sdgs, lead: leading(sectors, sdgs, target.value.isIndicator),
    fits: [sectors, sdgs].filter((fit): fit is DimensionFit => fit !== null), usesSuggestedCodes: subject.suggested || target.suggested,
  };
}

/** A node, or an indicator with the sectors of its node and its own goal, by code. */
async function targetOf(ctx: Ctx, code: string): Promise<(Found<FitTarget> & { framework: FrameworkFact }) | null> {
  const { read } = alignmentPort;
  const node = await read.nodeByCode(ctx, code);
  const indicator = node ? null : await read.indicatorByCode(ctx, code);
  const [framework] = await read.frameworks(ctx, [node?.frameworkId ?? indicator?.frameworkId].filter((id): id is string => Boolean(id)));
  if (!framework) return null;
  const nodeId = node?.id ?? indicator?.nodeId;
  const tags = nodeId ? await read.nodeTags(ctx, [nodeId]) : [];
  const kept = indicator ? [...tags.filter(({ vocabulary }) => vocabulary !== SDG), ...goalOf(indicator)] : tags;
  const plan = {
    start: framework.start, end: framework.end, hasCountry: framework.ownerCountry !== null, countsGiving: framework.kind === 'PROVIDER_STRATEGY' || framework.countsGiving === true,
  };
  return { framework, suggested: kept.some((tag) => tag.suggested), value: { isIndicator: indicator !== null, plan, codes: await codesOf(ctx, kept) } };
}

const goalOf = (indicator: { id: string; sdgCode: string | null; sdgSuggested: boolean }): TagFact[] =>
  indicator.sdgCode ? [{ ownerId: indicator.id, vocabulary: SDG, code: indicator.sdgCode, percentage: null, suggested: indicator.sdgSuggested }] : [];

const SUBJECTS: { [kind in 'project' | 'offer' | 'request']: (ctx: Ctx, code: string, framework: FrameworkFact) => Promise<Found<FitSubject> | null> } = {
  project: async (ctx, code, framework) => {
    const { read } = alignmentPort;
    const project = await read.projectByCode(ctx, code);
    if (!project) return null;
    const [roles, tags, dates] = await Promise.all([read.roles(ctx, [project.id]), read.projectTags(ctx, [project.id]), datesOf(ctx, project)]);
    const own = roles.filter((role) => role.country === framework.ownerCountry).map((role) => role.role);
    return subjectOf(ctx, { kind: 'PROJECT', ...dates, roles: own.length ? own : null, throughGroup: roles.some((role) => role.groupingId !== null) }, tags);
  },
  offer: async (ctx, code, framework) => {
    const offer = await alignmentPort.read.offerByCode(ctx, code);
    if (!offer) return null;
    // whoever takes up an offer receives, so only the provider's own plan is out of place
    const roles = [offer.provider === framework.ownerCountry ? 'FIRST_PROVIDER' : 'RECIPIENT'];
    return subjectOf(ctx, { kind: 'OFFER', start: offer.start, end: offer.end, roles, throughGroup: false }, await alignmentPort.read.offerTags(ctx, [offer.id]));
  },
  request: async (ctx, code, framework) => {
    const request = await alignmentPort.read.requestByCode(ctx, code);
    if (!request) return null;
    const roles = request.country === framework.ownerCountry && request.country !== null ? ['RECIPIENT'] : null;
    return subjectOf(ctx, { kind: 'REQUEST', start: request.date, end: null, roles, throughGroup: request.country === null }, await alignmentPort.read.requestTags(ctx, [request.id]));
  },
};

/** Dates of the project as they came about, else as agreed, else those of its program. */
async function datesOf(ctx: Ctx, project: ProjectFact): Promise<{ start: string | null; end: string | null }> {
  const own = { start: project.actualStart ?? project.start, end: project.actualEnd ?? project.end };
  if (own.start || own.end || !project.programId) return own;
  const [program] = await alignmentPort.read.programs(ctx, [project.programId]);
  return { start: program?.start ?? null, end: program?.end ?? null };
}

async function subjectOf(ctx: Ctx, rest: Omit<FitSubject, 'codes'>, tags: readonly TagFact[]): Promise<Found<FitSubject>> {
  const tree = await treeFor(ctx, tags);
  return { suggested: tags.some((tag) => tag.suggested), value: { ...rest, codes: { SECTOR: offeredOf(tree, tags, false), SDG: offeredOf(tree, tags, true) } } };
}

const ofKind = (tags: readonly TagFact[], goals: boolean) => tags.filter(({ vocabulary }) => (vocabulary === SDG) === goals);

async function codesOf(ctx: Ctx, tags: readonly TagFact[]): Promise<{ SECTOR: TreeCode[]; SDG: TreeCode[] }> {
  const tree = await treeFor(ctx, tags);
  const codes = (goals: boolean) => ofKind(tags, goals).map(({ vocabulary, code }) => tree(vocabulary, code));
  return { SECTOR: codes(false), SDG: codes(true) };
}

/** Codes of the DAC list and of the 2030 Agenda tell their place by themselves; the trees of other vocabularies are read. */
const treeFor = async (ctx: Ctx, tags: readonly TagFact[]): Promise<CodeTree> =>
  codeTree(tags.every(({ vocabulary }) => ['DAC', SDG].includes(vocabulary)) ? [] : await capabilityPort.read.codeParents(ctx.query));

/** Shares are those of one vocabulary, so each is whole by itself. */
function offeredOf(tree: CodeTree, tags: readonly TagFact[], goals: boolean): OfferedCode[] {
  const kept = ofKind(tags, goals);
  return [...new Set(kept.map(({ vocabulary }) => vocabulary))].flatMap((vocabulary) => {
    const own = kept.filter((tag) => tag.vocabulary === vocabulary);
    const shares = sharesOf(own.map(({ percentage }) => (percentage === null ? null : Exact.of(percentage))));
    return own.map(({ code }, i) => ({ at: tree(vocabulary, code), share: shares[i]! }));
  });
}
