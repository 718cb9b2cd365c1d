import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { groupedBy } from '../../kernel/grouped';
import { loadAll, loadFound } from '../../kernel/loader';
import { ratesPort, tableNamed } from '../../kernel/rates';
import type { Row } from '../../kernel/stub';
import { burdenShares } from './burden.rules';
import type { BurdenShares } from './burden.type';
import type { ConvertedTotals, ValuationFigure } from './contribution-figure.type';
import { itemsReaching, recipientsOf, type RecipientFacts } from './contribution-groups.rules';
import { onlyWanted } from './contribution-list.service';
import { lineById, linesByContributorCountry, linesByProjectId, linesByRevisedId, linesWithinProgram, recipientsByLineId } from './contribution-lines.loaders';
import { perspectiveOf, totalsOf, type ContributionTotals } from './contribution-totals.type';
import type { Frame } from './contribution-figures.rules';
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

export async function recipientFacts(ctx: Ctx, lines: readonly Row[]): Promise<RecipientFacts> {
  const [roles, splits] = await Promise.all([contributionPort.read.roles(ctx, projectIdsOf(lines)), loadAll(recipientsByLineId(ctx), lines.map((line) => line.id))]);
  return { roles: groupedBy(roles, (role) => role.projectId), splits: groupedBy(splits, (split) => split.lineId) };
}

export const projectIdsOf = (lines: readonly Row[]): string[] => [...new Set(lines.flatMap((line) => (line.projectId as string | null) ?? []))];

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

export async function burden(ctx: Ctx, { lines, sumsBy, frame }: ContributionTotals, { to, table, method: code }: BurdenWish): Promise<BurdenShares> {
  frame.digitsOf(to);
  const method = code ? await methodByCode(ctx).load(code) : null;
  if (code && !method) throw badInput('method', 'a method of valuation that is loaded', code);
  const counted = await (sumsBy ? sumsBy('partner', true) : lines());
  const behind = new Map(await Promise.all(counted.items.flatMap(({ many }) => (many ? [many.lines().then((rows) => [many, rows] as const)] : []))));
  return burdenShares(counted, { behind, to, table: tableNamed(await ratesPort.read.rates(ctx), table), method }, frame);
}

const MOST_METHODS = 20;
