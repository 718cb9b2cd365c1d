import type { Ctx } from '../../kernel/context';
import { groupedByKey, loadAll } from '../../kernel/loader';
import type { StrategyElement } from '../../kernel/strategy-element';

/** A strategy by which a country gives cooperation. */
export type StrategyFacts = { id: string; code: string; ownerCountry: string; status: string | null; start: string | null; end: string | null; supersedesId: string | null };
/** A record that tells that a strategy has an element, or that it lacks it; `since` is null where it tells so without a date. */
export type StrategyEvidenceFacts = { frameworkId: string; element: StrategyElement; holds: boolean; type: string; id: string; since: string | null };

const strategiesByCountry = groupedByKey<StrategyFacts>('ownerCountry', (ctx, codes) => ctx.query(
  `select f.id, f.code, f.owner_country as "ownerCountry", f.status, f.start_on as start, f.end_on as "end", f.supersedes_id as "supersedesId"
   from results_framework f where f.kind = 'PROVIDER_STRATEGY' and f.owner_country = any($1) order by f.owner_country, f.start_on nulls first, f.code`, [codes]));

/** A code that the curator chose is no word of the strategy. */
const told = (element: StrategyElement, type: string, from: string, where: string, since = 'null'): string =>
  `select ${type === 'ResultsFramework' ? 't.id' : 't.framework_id'}, '${element}', true, '${type}', t.id, ${since}, t.code from ${from} t where ${type === 'ResultsFramework' ? 't.id' : 't.framework_id'} = any($1) and ${where}`;
const stated = (table: string, type: string, holds: boolean): string =>
  `select t.framework_id, e.element, ${holds}, '${type}', t.id, null, t.code from ${table} t cross join unnest(t.elements) e (element) where t.framework_id = any($1)`;
const tagged = (of: string) => `exists (select 1 from framework_node_${of} g where g.node_id = t.id and not g.suggested)`;

const evidenceByFrameworkId = groupedByKey<StrategyEvidenceFacts>('frameworkId', (ctx, ids) => ctx.query(
  `select found.framework_id as "frameworkId", found.element, found.holds, found.type, found.id, found.since from (${[
    stated('framework_fact', 'FrameworkFact', true),
    stated('strategy_gap', 'StrategyGap', false),
    told('OFFICIAL_PUBLICATION', 'ResultsFramework', 'results_framework', 't.official_publication is not null', 't.published_on'),
    told('ON_LINE', 'ResultsFramework', 'results_framework', 't.official_url is not null'),
    told('OBJECTIVES', 'FrameworkNode', 'framework_node', 'true'),
    told('SECTORS', 'FrameworkNode', 'framework_node', tagged('sector')),
    told('AGENDA_2030', 'FrameworkNode', 'framework_node', tagged('sdg')),
    told('INDICATORS', 'FrameworkIndicator', 'framework_indicator', 'true'),
    told('TARGETS', 'FrameworkIndicator', 'framework_indicator', 't.target_value is not null or exists (select 1 from framework_indicator_period p where p.indicator_id = t.id and p.target is not null)'),
    told('AGENDA_2030', 'FrameworkIndicator', 'framework_indicator', 't.sdg_id is not null and not t.sdg_suggested'),
    told('YEARLY_REPORT', 'ProgressReport', 'progress_report', 't.published_on is not null', 't.published_on'),
  ].join(' union all ')}) found (framework_id, element, holds, type, id, since, code) order by found.framework_id, found.type, found.code`, [ids]));

export const strategyFacts = {
  strategiesOfCountry: (ctx: Ctx, iso3: string) => strategiesByCountry(ctx).load(iso3),
  strategyEvidence: (ctx: Ctx, frameworkIds: readonly string[]) => loadAll(evidenceByFrameworkId(ctx), frameworkIds),
};
