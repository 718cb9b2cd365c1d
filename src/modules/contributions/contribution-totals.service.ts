import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { groupedBy } from '../../kernel/grouped';
import { loadAll, loadFound } from '../../kernel/loader';
import { ratesPort, tableNamed } from '../../kernel/rates';
import type { Row } from '../../kernel/stub';
import { burdenShares } from './burden.rules';
import type { BurdenShares } from './burden.type';
import type { ConvertedTotals, ValuationFigure } from './contribution-figure.type';
import { groupsOf, itemsReaching, recipientsOf, type GroupFacts, type RecipientFacts } from './contribution-groups.rules';
import { onlyWanted } from './contribution-list.service';
import { lineById, linesByContributorCountry, linesByProjectId, linesByRevisedId, linesWithinProgram, recipientsByLineId } from './contribution-lines.loaders';
import { perspectiveOf, totalsOf, type ContributionGroup, type ContributionTotals } from './contribution-totals.type';
import type { Frame } from './contribution-figures.rules';
import type { ContributionDimension, RecipientCounting } from './contribution-totals.words';
import type { ContributionFilter, ReceivedArgs, TotalsArgs } from './contribution.inputs';
import { convertedTotals } from './converted-totals.rules';
import { countedOnce, type Counted } from './counted-once.rules';
import { methodByCode } from './money-records.loaders';
import { contributionPort } from './readers.port';
import { valuationFigures } from './valuation.rules';

/** Totals take what was made unless the question says otherwise: plans and facts are never added. */
export const made = (filter: ContributionFilter | null | undefined): ContributionFilter => ({ ...filter, nature: filter?.nature ?? 'EXECUTED' });

export const totalsOfProject = async (ctx: Ctx, id: string, question: TotalsArgs): Promise<ContributionTotals> =>
  totalsOfProjects(ctx, [id], question);

export const totalsOfProjects = async (ctx: Ctx, ids: readonly string[], question: TotalsArgs): Promise<ContributionTotals> =>
  totals(ctx, await onlyWanted(ctx, await loadAll(linesByProjectId(ctx), ids), made(question.filter)), question);

export async function totalsOfProgram(ctx: Ctx, id: string, question: TotalsArgs): Promise<ContributionTotals> {
  const projectsOf = async (programId: string) => (await contributionPort.read.projectsOfProgram(ctx, programId)).map((project) => project.id);
  return totals(ctx, await onlyWanted(ctx, await linesWithinProgram(ctx, projectsOf).load(id), made(question.filter)), question);
}

export const totalsGivenBy = async (ctx: Ctx, iso3: string, question: TotalsArgs): Promise<ContributionTotals> =>
  totals(ctx, await onlyWanted(ctx, await linesByContributorCountry(ctx).load(iso3), made(question.filter)), question);

/** Whatever reaches the country: lines meant for it, and those of projects in which it receives that are meant for nobody else. */
export async function totalsReaching(ctx: Ctx, iso3: string, question: ReceivedArgs): Promise<ContributionTotals> {
  const ids = (await contributionPort.read.projectsOfCountry(ctx, iso3)).map((project) => project.id);
  const all = await onlyWanted(ctx, await loadAll(linesByProjectId(ctx), ids), made(question.filter));
  const facts = await recipientFacts(ctx, all);
  const lines = all.filter((line) => recipientsOf(line, facts, 'WHOLE').some(({ key }) => key === iso3));
  const { counted, frame } = await countedOf(ctx, lines, question);
  const byShare = question.recipients === 'BY_SHARE';
  return totalsOf(byShare ? itemsReaching(counted, iso3, facts) : counted, { ...frame, byShare }, perspectiveOf(question.recipients), byShare ? ['RECIPIENT'] : []);
}

async function recipientFacts(ctx: Ctx, lines: readonly Row[]): Promise<RecipientFacts> {
  const [roles, splits] = await Promise.all([contributionPort.read.roles(ctx, projectIdsOf(lines)), loadAll(recipientsByLineId(ctx), lines.map((line) => line.id))]);
  return { roles: groupedBy(roles, (role) => role.projectId), splits: groupedBy(splits, (split) => split.lineId) };
}

const projectIdsOf = (lines: readonly Row[]): string[] => [...new Set(lines.flatMap((line) => (line.projectId as string | null) ?? []))];

async function totals(ctx: Ctx, lines: readonly Row[], question: TotalsArgs): Promise<ContributionTotals> {
  const { counted, frame } = await countedOf(ctx, lines, question);
  return totalsOf(counted, frame, 'COUNT_ONCE');
}

export async function countedOf(ctx: Ctx, lines: readonly Row[], { disputes, asOf }: TotalsArgs): Promise<{ counted: Counted; frame: Frame }> {
  const ids = lines.map((line) => line.id as string);
  const [revisers, originals, words, rates] = await Promise.all([
    loadAll(linesByRevisedId(ctx), ids),
    loadFound(lineById(ctx), [...new Set(lines.flatMap((line) => line.duplicateOfId ?? []))]),
    contributionPort.read.wordsOn(ctx, ids),
    ratesPort.read.rates(ctx),
  ]);
  const day = asOf ?? ctx.today;
  return { counted: countedOnce(lines, { revisers, originals, words }, disputes, day), frame: { asOf: day, disputes, byShare: false, digitsOf: rates.digitsOf } };
}

export async function converted(ctx: Ctx, { sums, frame }: ContributionTotals, to: string, table?: string | null): Promise<ConvertedTotals> {
  frame.digitsOf(to);
  return convertedTotals(await sums(true), to, tableNamed(await ratesPort.read.rates(ctx), table), frame);
}

export async function valuation(ctx: Ctx, { sums, frame }: ContributionTotals, methods: readonly string[]): Promise<ValuationFigure[]> {
  if (methods.length > MOST_METHODS) throw badInput('methods', `at most ${MOST_METHODS} methods`, methods.length);
  return valuationFigures(await sums(false), methods, await Promise.all(methods.map((code) => methodByCode(ctx).load(code))), frame);
}

export interface BurdenWish { to: string; table?: string | null; method?: string | null }

export async function burden(ctx: Ctx, { lines, frame }: ContributionTotals, { to, table, method: code }: BurdenWish): Promise<BurdenShares> {
  frame.digitsOf(to);
  const method = code ? await methodByCode(ctx).load(code) : null;
  if (code && !method) throw badInput('method', 'a method of valuation that is loaded', code);
  return burdenShares(await lines(), { to, table: tableNamed(await ratesPort.read.rates(ctx), table), method }, frame);
}

export interface GroupWish { dimension: ContributionDimension; vocabulary: string | null; counting: RecipientCounting }

export async function groups(ctx: Ctx, { lines, frame, perspective, shared }: ContributionTotals, wish: GroupWish): Promise<ContributionGroup[]> {
  const { dimension, counting } = wish;
  if (dimension === 'SECTOR' && !wish.vocabulary) throw badInput('vocabulary', 'the vocabulary of the sectors, such as DAC or SEGIB', wish.vocabulary);
  if (shared.includes(dimension)) throw badInput('dimension', 'another dimension than one whose shares these totals hold already', dimension);
  const counted = await lines();
  const facts = await groupFacts(ctx, counted, wish);
  const byShare = dimension === 'RECIPIENT' && counting === 'BY_SHARE';
  const inner = { frame: { ...frame, byShare: frame.byShare || byShare }, perspective: dimension === 'RECIPIENT' ? perspectiveOf(counting) : perspective, shared: byShare ? [...shared, dimension] : shared };
  return groupsOf(counted, dimension, facts).map((group) => ({ key: group.key, totals: totalsOf(group.counted, inner.frame, inner.perspective, inner.shared) }));
}

async function groupFacts(ctx: Ctx, counted: Counted, { dimension, vocabulary, counting }: GroupWish): Promise<GroupFacts> {
  const lines = [...counted.items, ...counted.leftOut].map(({ line }) => line);
  const { read } = contributionPort;
  const projects = dimension === 'STATUS' || dimension === 'PROJECT' ? await read.projects(ctx, projectIdsOf(lines)) : [];
  const tags = dimension === 'SECTOR' ? await read.projectTags(ctx, projectIdsOf(lines)) : [];
  const recipients = dimension === 'RECIPIENT' ? await recipientFacts(ctx, lines) : NO_RECIPIENTS;
  return { ...recipients, projects: new Map(projects.map((project) => [project.id, project])), tags: groupedBy(tags, (tag) => tag.ownerId), vocabulary, counting };
}

const NO_RECIPIENTS: RecipientFacts = { roles: new Map(), splits: new Map() };
const MOST_METHODS = 20;
