import type { Ctx } from '../../kernel/context';
import type { Exact } from '../../kernel/exact';
import type { StoredText } from '../../kernel/localized';
import { Port } from '../../kernel/port';
import type { Row } from '../../kernel/stub';

/** What one record gives to a project in a currency or unit (`series`), or the reason why it gives nothing; `organizationId` where an organization gives it. */
export interface ValueFact { readonly projectId: string; readonly series: string; readonly organizationId: string | null; readonly node: Row; readonly value: Exact | null; readonly reason: string | null }
/** Name of a country (by ISO3), organization, grouping or subdivision (by id); `country` where it belongs to one. */
export interface NameFact { readonly key: string; readonly code: string; readonly label: StoredText; readonly country: string | null }

/** What aggregates read of modules that know money and names, through the policies of the viewer. */
export interface MeasureReaders {
  moneyOfProjects(ctx: Ctx, projectIds: readonly string[], wish: { to?: string | null; table?: string | null }): Promise<ValueFact[]>;
  effortOfProjects(ctx: Ctx, projectIds: readonly string[]): Promise<ValueFact[]>;
  partyNames(ctx: Ctx, keys: readonly string[]): Promise<NameFact[]>;
}

export const measuresPort = new Port<MeasureReaders>('portfolio: measures');
