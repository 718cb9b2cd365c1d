import type { Ctx } from '../../kernel/context';
import { Exact } from '../../kernel/exact';
import { ratesPort, tableNamed } from '../../kernel/rates';
import { stub, type Row } from '../../kernel/stub';
import { asksForMoney, judged, type Judged } from './contribution-figures.rules';
import { convertItems } from './converted-totals.rules';
import { numberOf, type Item } from './counted-once.rules';
import { countedOfProjects } from './register-totals.service';

/** What one line gives in a currency or a unit (`series`), or why it gives nothing; counted once, what was made, by the custodian's value. */
export type ValueFacts = { projectId: string; series: string; organizationId: string | null; node: Row; value: Exact | null; reason: string | null };

/** Values of projects line by line, for modules that put them beside other figures. */
export const contributionFacts = {
  /** In the currencies recorded, or converted where one is named, not rounded. @throws ApiError BAD_USER_INPUT for an unknown currency or table. */
  async moneyOfProjects(ctx: Ctx, projectIds: readonly string[], { to, table }: { to?: string | null; table?: string | null }): Promise<ValueFacts[]> {
    const counted = await countedOfProjects(ctx, projectIds);
    const all = judged(counted, 'amount', (line, currency) => (to ? asksForMoney(line) : currency !== null));
    if (!to) return all.map((each) => factOf(each, each.item?.currency ?? each.line.currency, each.item && own(each.item, 'amount')));
    const rates = await ratesPort.read.rates(ctx);
    rates.digitsOf(to);
    const { converted } = convertItems(all.flatMap(({ item }) => item ?? []), to, tableNamed(rates, table));
    const values = new Map(converted.map(({ item, value }) => [item.line.id as string, value]));
    return all.map((each) => factOf(each, to, each.item && (values.get(each.line.id) ?? null)));
  },

  /** In the units recorded. */
  async effortOfProjects(ctx: Ctx, projectIds: readonly string[]): Promise<ValueFacts[]> {
    const counted = await countedOfProjects(ctx, projectIds);
    return judged(counted, 'quantity', (line) => line.unit !== null).map((each) => factOf(each, each.line.unit, each.item && own(each.item, 'quantity')));
  },
};

const own = (item: Item, measure: 'amount' | 'quantity'): Exact => Exact.of(numberOf(item, measure)!).times(item.share!);

/** A line that counts and has no value could not be converted. */
const factOf = ({ line, reason }: Judged, series: string, value: Exact | null): ValueFacts =>
  ({ projectId: line.projectId, series, organizationId: line.contributorOrganizationId, node: stub('ContributionLine', { id: line.id }), value, reason: value ? null : (reason ?? 'NO_RATE') });
