import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { loadAll, loadFound } from '../../kernel/loader';
import { ratesPort, tableNamed } from '../../kernel/rates';
import type { Row } from '../../kernel/stub';
import { burdenShares } from './burden.rules';
import type { BurdenShares } from './burden.type';
import type { ConvertedTotals, ValuationFigure } from './contribution-figure.type';
import { groupsOf, recipientsOf } from './contribution-groups.rules';
import { contributionsWanted, onlyWanted } from './contribution-list.service';
import { lineById, linesByContributorCountry, linesByProgramId, linesByProjectId, linesByRevisedId } from './contribution-lines.loaders';
import { totalsOf, type ContributionGroup, type ContributionTotals } from './contribution-totals.type';
import type { ContributionDimension, ContributionPerspective } from './contribution-totals.words';
import type { ContributionFilter, TotalsArgs } from './contribution.inputs';
import { convertedTotals } from './converted-totals.rules';
import { countedOnce } from './counted-once.rules';
import { methodByCode } from './money-records.loaders';
import { contributionPort } from './readers.port';
import { valuationFigures } from './valuation.rules';

/** Totals take what was made unless the question says otherwise: plans and facts are never added. */
const made = (filter: ContributionFilter | null | undefined): ContributionFilter => ({ ...filter, nature: filter?.nature ?? 'EXECUTED' });

export const totalsOfAll = async (ctx: Ctx, question: TotalsArgs): Promise<ContributionTotals> =>
  totals(ctx, await contributionsWanted(ctx, made(question.filter)), question, 'COUNT_ONCE');

export const totalsOfProject = async (ctx: Ctx, id: string, question: TotalsArgs): Promise<ContributionTotals> =>
  totalsOfProjects(ctx, [id], question);

export const totalsOfProjects = async (ctx: Ctx, ids: readonly string[], question: TotalsArgs): Promise<ContributionTotals> =>
  totals(ctx, await onlyWanted(ctx, await loadAll(linesByProjectId(ctx), ids), made(question.filter)), question, 'COUNT_ONCE');

export async function totalsOfProgram(ctx: Ctx, id: string, question: TotalsArgs): Promise<ContributionTotals> {
  const projects = await contributionPort.read.projectsOfProgram(ctx, id);
  const lines = [...(await linesByProgramId(ctx).load(id)), ...(await loadAll(linesByProjectId(ctx), projects.map((project) => project.id)))];
  return totals(ctx, await onlyWanted(ctx, lines, made(question.filter)), question, 'COUNT_ONCE');
}

export const totalsGivenBy = async (ctx: Ctx, iso3: string, question: TotalsArgs): Promise<ContributionTotals> =>
  totals(ctx, await onlyWanted(ctx, await linesByContributorCountry(ctx).load(iso3), made(question.filter)), question, 'COUNT_ONCE');

/** Whatever reaches the country: lines meant for it, and those of projects in which it receives that are meant for nobody else. */
export async function totalsReaching(ctx: Ctx, iso3: string, question: TotalsArgs): Promise<ContributionTotals> {
  const ids = (await contributionPort.read.projectsOfCountry(ctx, iso3)).map((project) => project.id);
  const roles = await contributionPort.read.roles(ctx, ids);
  const lines = (await loadAll(linesByProjectId(ctx), ids)).filter((line) => recipientsOf(line, roles).some(({ key }) => key === iso3));
  return totals(ctx, await onlyWanted(ctx, lines, made(question.filter)), question, 'PER_COUNTRY');
}

async function totals(ctx: Ctx, lines: readonly Row[], { disputes, asOf }: TotalsArgs, perspective: ContributionPerspective): Promise<ContributionTotals> {
  const ids = lines.map((line) => line.id as string);
  const [revisers, originals, words, rates] = await Promise.all([
    loadAll(linesByRevisedId(ctx), ids),
    loadFound(lineById(ctx), [...new Set(lines.flatMap((line) => line.duplicateOfId ?? []))]),
    contributionPort.read.wordsOn(ctx, ids),
    ratesPort.read.rates(ctx),
  ]);
  const day = asOf ?? ctx.today;
  return totalsOf(countedOnce(lines, { revisers, originals, words }, disputes, day), { asOf: day, disputes, digitsOf: rates.digitsOf }, perspective);
}

export async function converted(ctx: Ctx, { counted, frame }: ContributionTotals, to: string, table?: string | null): Promise<ConvertedTotals> {
  frame.digitsOf(to);
  return convertedTotals(counted, to, tableNamed(await ratesPort.read.rates(ctx), table), frame);
}

export async function valuation(ctx: Ctx, { counted, frame }: ContributionTotals, methods: readonly string[]): Promise<ValuationFigure[]> {
  if (methods.length > MOST_METHODS) throw badInput('methods', `at most ${MOST_METHODS} methods`, methods.length);
  return valuationFigures(counted, methods, await Promise.all(methods.map((code) => methodByCode(ctx).load(code))), frame);
}

export interface BurdenWish { to: string; table?: string | null; method?: string | null }

export async function burden(ctx: Ctx, { counted, frame }: ContributionTotals, { to, table, method: code }: BurdenWish): Promise<BurdenShares> {
  frame.digitsOf(to);
  const method = code ? await methodByCode(ctx).load(code) : null;
  if (code && !method) throw badInput('method', 'a method of valuation that is loaded', code);
  return burdenShares(counted, { to, table: tableNamed(await ratesPort.read.rates(ctx), table), method }, frame);
}

export async function groups(ctx: Ctx, { counted, frame, perspective }: ContributionTotals, dimension: ContributionDimension, vocabulary?: string | null): Promise<ContributionGroup[]> {
  if (dimension === 'SECTOR' && !vocabulary) throw badInput('vocabulary', 'the vocabulary of the sectors, such as DAC or SEGIB', vocabulary ?? null);
  const ids = [...new Set([...counted.items, ...counted.leftOut].flatMap(({ line }) => (line.projectId as string | null) ?? []))];
  const { read } = contributionPort;
  const projects = dimension === 'STATUS' || dimension === 'PROJECT' ? await read.projects(ctx, ids) : [];
  const tags = dimension === 'SECTOR' ? await read.projectTags(ctx, ids) : [];
  const roles = dimension === 'RECIPIENT' ? await read.roles(ctx, ids) : [];
  const inner = dimension === 'RECIPIENT' ? 'PER_COUNTRY' : perspective;
  const facts = { projects: new Map(projects.map((project) => [project.id, project])), tags, roles, vocabulary: vocabulary ?? null };
  return groupsOf(counted, dimension, facts).map((group) => ({ key: group.key, totals: totalsOf(group.counted, frame, inner) }));
}

const MOST_METHODS = 20;
