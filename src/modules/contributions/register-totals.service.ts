import type { Ctx } from '../../kernel/context';
import { Exact } from '../../kernel/exact';
import { groupedBy } from '../../kernel/grouped';
import { loadFound } from '../../kernel/loader';
import { ratesPort } from '../../kernel/rates';
import { stub, type Row } from '../../kernel/stub';
import type { Frame } from './contribution-figures.rules';
import { listOf } from './contribution-list.service';
import { lineById, lineList, linesOfList } from './contribution-lines.loaders';
import { givenToProjects, lineSums, plainLines, plainWithoutAmount, projectsCounted, type GivenLine, type LineGroup, type LineSum, type PlainLine, type SumKey, type SumScope, type SumWish } from './contribution-sums.loaders';
import { countedOf, made, totalsOfProjects } from './contribution-totals.service';
import { atHand, totalsLater, type ContributionTotals } from './contribution-totals.type';
import type { ContributionFilter, TotalsArgs } from './contribution.inputs';
import type { Counted, Item } from './counted-once.rules';
import { contributionPort } from './readers.port';

/**
 * Totals over the register. Lines that stand for themselves are summed by the database; the rules of counting once are asked of
 * those alone that have to do with another line or a dispute. Line by line is read only what is told apart line by line.
 */
export async function totalsOfAll(ctx: Ctx, question: TotalsArgs): Promise<ContributionTotals> {
  const filter = made(question.filter);
  const list = await listOf(ctx, filter); // refuses a filter that means nothing, whatever is asked of the totals
  const rates = await ratesPort.read.rates(ctx);
  const frame: Frame = { asOf: question.asOf ?? ctx.today, disputes: question.disputes, byShare: false, digitsOf: rates.digitsOf };
  const lines = once(async () => (await countedOf(ctx, await linesOfList(ctx, list), question)).counted);
  if (isNarrow(filter)) return totalsLater({ ...atHand(lines), projects: async () => projectsOf(await lines()) }, frame, 'COUNT_ONCE');
  const scope = once(async (): Promise<SumScope> => ({ where: list.where, asOf: frame.asOf, disputed: await contributionPort.read.disputedRecords(ctx, 'ContributionLine', 'money') }));
  const read = onceEach(async (wish: SumWish) => summed(ctx, await scope(), question, wish));
  const sums = (dated: boolean) => read({ dated, by: null });
  const projects = async () => projectsCounted(ctx, await scope(), (await sums(false)).leftOut.map(({ line }) => line.id));
  const withoutAmount = once(async () => missing(ctx, await scope(), question));
  return totalsLater({ lines, sums, sumsBy: (by, dated) => read({ dated, by }), withoutAmount, projects }, frame, 'COUNT_ONCE');
}

/** Few lines are read as fast as they are summed. */
const isNarrow = ({ project, program, contributorOrganization }: ContributionFilter): boolean => [project, program, contributorOrganization].some((each) => each !== null && each !== undefined);

async function summed(ctx: Ctx, scope: SumScope, question: TotalsArgs, wish: SumWish): Promise<Counted> {
  const { sums, special } = await lineSums(ctx, scope, wish);
  const { counted } = await countedOf(ctx, await loadFound(lineById(ctx), special), question);
  const behind = once(async () => groupedBy(await plainLines(ctx, scope, wish), keyOf));
  return { ...counted, items: [...counted.items, ...sums.map((sum) => itemOf(sum, wish.by, behind))] };
}

/** Fewer projects are read with their own lines; for more, the whole table is read once, without what the rules of counting once do not ask of a line. */
const MANY_PROJECTS = 500;

/** Line by line what projects were given, in the order of the projects and by code. */
export const countedOfProjects = async (ctx: Ctx, ids: readonly string[]): Promise<Counted> =>
  (ids.length < MANY_PROJECTS ? (await totalsOfProjects(ctx, ids, { disputes: 'CUSTODIAN' })).lines() : countedAtOnce(ctx, ids));

/** The same for any number of projects. */
export async function countedAtOnce(ctx: Ctx, ids: readonly string[]): Promise<Counted> {
  const where = lineList(made({}), {}).where.and('l.project_id = any(?)', ids);
  const { plain, special } = await givenToProjects(ctx, { where, asOf: ctx.today, disputed: await contributionPort.read.disputedRecords(ctx, 'ContributionLine', 'money') });
  const { counted } = await countedOf(ctx, await loadFound(lineById(ctx), special), { disputes: 'CUSTODIAN' });
  const places = new Map(ids.map((id, place) => [id, place]));
  const before = (a: { line: Row }, b: { line: Row }) => places.get(a.line.projectId)! - places.get(b.line.projectId)! || (a.line.code < b.line.code ? -1 : 1);
  return { items: [...counted.items, ...plain.map(givenItem)].sort(before), leftOut: [...counted.leftOut].sort(before) };
}

function givenItem({ id, code, group, organizationId, currency, unit, valueDate, amount, quantity, moneyReason, quantityReason }: GivenLine): Item {
  const line = { id, code, projectId: group, contributorOrganizationId: organizationId, currency, unit, valueDate, amount, quantity, absences: absencesFor(moneyReason, quantityReason), partOfId: null };
  return { line, share: Exact.ONE, amount, currency, dispute: null };
}

const absencesFor = (money: string | null, quantity: string | null): Row[] => [{ field: 'money', reason: money }, { field: 'quantity', reason: quantity }].filter(({ reason }) => reason !== null);

/** Line by line, by code, without those that stand for themselves and have an amount. */
async function missing(ctx: Ctx, scope: SumScope, question: TotalsArgs): Promise<Counted> {
  const { special } = await lineSums(ctx, scope, { dated: false, by: null });
  const lines = await loadFound(lineById(ctx), [...special, ...(await plainWithoutAmount(ctx, scope))]);
  return (await countedOf(ctx, lines.sort((a, b) => (a.code < b.code ? -1 : 1)), question)).counted;
}

const keyOf = ({ group, currency, unit, valueDate, isZero, isNoEffort, moneyReason, quantityReason }: SumKey): string =>
  JSON.stringify([group, currency, unit, valueDate, isZero, isNoEffort, moneyReason, quantityReason]);

/** What the lines of a group share, as a line would tell it. */
const SHARED: Record<LineGroup, (group: string | null) => Row> = {
  category: (category) => ({ category }),
  contributorCountry: (contributorCountry) => ({ contributorCountry }),
  year: (valueDate) => ({ valueDate }),
  projectId: (projectId) => ({ projectId }),
  partner: (contributorName) => ({ contributorName }),
};

/** Many lines as one, with what is missing of them. */
function itemOf(sum: LineSum, by: LineGroup | null, behind: () => Promise<ReadonlyMap<string, PlainLine[]>>): Item {
  const { currency, unit, valueDate, amount, quantity, moneyReason, quantityReason } = sum;
  const absences = absencesFor(moneyReason, quantityReason);
  const lines = async () => ((await behind()).get(keyOf(sum)) ?? []).map(({ id, code }) => stub('ContributionLine', { id, code }));
  return {
    line: { id: keyOf(sum), currency, unit, amount, quantity, absences, partOfId: null, projectId: null, valueDate, ...(by && !(by === 'year' && valueDate) && SHARED[by](sum.group)) }, share: Exact.ONE, amount, currency, dispute: null, many: { count: sum.lines, lines },
  };
}

const projectsOf = ({ items }: Counted): number => new Set(items.flatMap(({ line }) => line.projectId ?? [])).size;

/** The same for each of several wishes. */
function onceEach<W, T>(read: (wish: W) => Promise<T>): (wish: W) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (wish) => {
    const key = JSON.stringify(wish);
    return known.get(key) ?? known.set(key, read(wish)).get(key)!;
  };
}

/** What is asked for several times is read once. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null;
  return () => (known ??= read());
}
