import type { Ctx } from '../../kernel/context';
import { Exact } from '../../kernel/exact';
import { groupedBy } from '../../kernel/grouped';
import { loadFound } from '../../kernel/loader';
import { ratesPort } from '../../kernel/rates';
import { stub } from '../../kernel/stub';
import type { Frame } from './contribution-figures.rules';
import { listOf } from './contribution-list.service';
import { lineById, linesOfList } from './contribution-lines.loaders';
import { lineSums, plainLines, projectsCounted, type LineSum, type PlainLine, type SumKey, type SumScope } from './contribution-sums.loaders';
import { countedOf, made } from './contribution-totals.service';
import { totalsLater, type ContributionTotals } from './contribution-totals.type';
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
  if (isNarrow(filter)) return totalsLater({ lines, sums: lines, projects: async () => projectsOf(await lines()) }, frame, 'COUNT_ONCE');
  const scope = once(async (): Promise<SumScope> => ({ where: list.where, asOf: frame.asOf, disputed: await contributionPort.read.disputedRecords(ctx, 'ContributionLine', 'money') }));
  const [plain, dated] = [false, true].map((each) => once(async () => summed(ctx, await scope(), question, each)));
  const projects = async () => projectsCounted(ctx, await scope(), (await plain!()).leftOut.map(({ line }) => line.id));
  return totalsLater({ lines, sums: (isDated) => (isDated ? dated! : plain!)(), projects }, frame, 'COUNT_ONCE');
}

/** Few lines are read as fast as they are summed. */
const isNarrow = ({ project, program, contributorOrganization }: ContributionFilter): boolean => [project, program, contributorOrganization].some((each) => each !== null && each !== undefined);

async function summed(ctx: Ctx, scope: SumScope, question: TotalsArgs, dated: boolean): Promise<Counted> {
  const { sums, special } = await lineSums(ctx, scope, dated);
  const { counted } = await countedOf(ctx, await loadFound(lineById(ctx), special), question);
  const behind = once(async () => groupedBy(await plainLines(ctx, scope, dated), keyOf));
  return { ...counted, items: [...counted.items, ...sums.map((sum) => itemOf(sum, behind))] };
}

const keyOf = ({ currency, unit, valueDate, isZero, moneyReason, quantityReason }: SumKey): string => JSON.stringify([currency, unit, valueDate, isZero, moneyReason, quantityReason]);

/** Many lines as one, with what is missing of them. */
function itemOf(sum: LineSum, behind: () => Promise<ReadonlyMap<string, PlainLine[]>>): Item {
  const { currency, unit, valueDate, amount, quantity, moneyReason, quantityReason } = sum;
  const absences = [{ field: 'money', reason: moneyReason }, { field: 'quantity', reason: quantityReason }].filter(({ reason }) => reason !== null);
  const lines = async () => ((await behind()).get(keyOf(sum)) ?? []).map(({ id, code }) => stub('ContributionLine', { id, code }));
  return {
    line: { id: keyOf(sum), currency, unit, valueDate, amount, quantity, absences, partOfId: null, projectId: null }, share: Exact.ONE, amount, currency, dispute: null, many: { count: sum.lines, lines },
  };
}

const projectsOf = ({ items }: Counted): number => new Set(items.flatMap(({ line }) => line.projectId ?? [])).size;

/** What is asked for several times is read once. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null;
  return () => (known ??= read());
}
