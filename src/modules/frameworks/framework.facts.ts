import type { Ctx } from '../../kernel/context';
import { byKey, groupedByKey, loadAll, loadFound } from '../../kernel/loader';

/** Plain facts of plans, for modules that hold other records against them; the policies of the viewer hold here too. */
export type FrameworkFacts = {
  id: string; code: string; kind: string; status: string | null; ownerCountry: string | null; isGovernmentOwned: boolean | null; countsGiving: boolean | null;
  start: string | null; end: string | null; version: string | null; supersedesId: string | null;
};
export type NodeFacts = { id: string; code: string; frameworkId: string; parentId: string | null; place: number; weight: string | null };
export type NodeTagFacts = { ownerId: string; vocabulary: string; code: string; percentage: string | null; suggested: boolean };
export type IndicatorFacts = {
  id: string; code: string; frameworkId: string; nodeId: string | null; drawnFromId: string | null; sdgCode: string | null; sdgSuggested: boolean; hasTarget: boolean;
};
/** By what the values of an indicator are broken down; null where nobody reported it, empty where they are not. */
export type DisaggregationFacts = { frameworkId: string; indicatorId: string; disaggregation: string[] | null };
/** Whether a framework has indicators, and whether one of them tells a result, in numbers or words. */
export type ResultsFacts = { frameworkId: string; hasIndicators: boolean; hasResults: boolean };
export type CrosswalkFacts = { frameworkId: string; successorId: string; change: string; fromId: string; toIds: string[] };

const FACTS = `f.id, f.code, f.kind, f.status, f.owner_country as "ownerCountry", f.is_government_owned as "isGovernmentOwned", f.counts_giving as "countsGiving",
  f.start_on as start, f.end_on as "end", f.version, f.supersedes_id as "supersedesId"`;
const NODE = 'n.id, n.code, n.framework_id as "frameworkId", n.parent_id as "parentId", n.place, n.weight::text as weight';
/** A target of the plan as a whole or of one period. */
const INDICATOR = `i.id, i.code, i.framework_id as "frameworkId", i.node_id as "nodeId", i.drawn_from_id as "drawnFromId", g.code as "sdgCode", i.sdg_suggested as "sdgSuggested",
  i.target_value is not null or exists (select 1 from framework_indicator_period p where p.indicator_id = i.id and p.target is not null) as "hasTarget"`;

const byId = byKey<FrameworkFacts>('id', (ctx, ids) => ctx.query(`select ${FACTS} from results_framework f where f.id = any($1)`, [ids]));
const byCode = byKey<FrameworkFacts>('code', (ctx, codes) => ctx.query(`select ${FACTS} from results_framework f where f.code = any($1)`, [codes]));
const byCountry = groupedByKey<FrameworkFacts>('ownerCountry', (ctx, codes) => ctx.query(
  `select ${FACTS} from results_framework f where f.owner_country = any($1) order by f.owner_country, f.code`, [codes]));
/** Each framework with all versions before and after it, in one statement however long the line is. */
const versionsByFrameworkId = groupedByKey<FrameworkFacts & { ofId: string }>('ofId', (ctx, ids) => ctx.query(
  `with recursive line(of_id, id, supersedes_id) as (
     select f.id, f.id, f.supersedes_id from results_framework f where f.id = any($1)
     union select l.of_id, n.id, n.supersedes_id from line l join results_framework n on n.supersedes_id = l.id or n.id = l.supersedes_id)
   select l.of_id as "ofId", ${FACTS} from line l join results_framework f on f.id = l.id order by l.of_id, f.start_on, f.code`, [ids]));
const nodeByCode = byKey<NodeFacts>('code', (ctx, codes) => ctx.query(`select ${NODE} from framework_node n where n.code = any($1)`, [codes]));
const nodesByFrameworkId = groupedByKey<NodeFacts>('frameworkId', (ctx, ids) => ctx.query(
  `select ${NODE} from framework_node n where n.framework_id = any($1) order by n.framework_id, n.place, n.code`, [ids]));
const tagsByNodeId = groupedByKey<NodeTagFacts>('ownerId', (ctx, ids) => ctx.query(
  `select t.node_id as "ownerId", s.vocabulary, s.code, null as percentage, t.suggested from framework_node_sector t join sector s on s.id = t.sector_id where t.node_id = any($1)
   union all select t.node_id, 'SDG', g.code, null, t.suggested from framework_node_sdg t join sdg g on g.id = t.sdg_id where t.node_id = any($1) order by 1, 2, 3`, [ids]));
const FROM_INDICATOR = 'from framework_indicator i left join sdg g on g.id = i.sdg_id';
const indicatorById = byKey<IndicatorFacts>('id', (ctx, ids) => ctx.query(`select ${INDICATOR} ${FROM_INDICATOR} where i.id = any($1)`, [ids]));
const indicatorByCode = byKey<IndicatorFacts>('code', (ctx, codes) => ctx.query(`select ${INDICATOR} ${FROM_INDICATOR} where i.code = any($1)`, [codes]));
const indicatorsByFrameworkId = groupedByKey<IndicatorFacts>('frameworkId', (ctx, ids) => ctx.query(
  `select ${INDICATOR} ${FROM_INDICATOR} where i.framework_id = any($1) order by i.framework_id, i.place, i.code`, [ids]));
/** A target that is still a draft is none to whoever may not see it. */
const disaggregationsByFrameworkId = groupedByKey<DisaggregationFacts>('frameworkId', (ctx, ids) => ctx.query(
  `select i.framework_id as "frameworkId", i.id as "indicatorId", i.disaggregation from framework_indicator i where i.framework_id = any($1) order by i.framework_id, i.place, i.code`, [ids]));
const resultsByFrameworkId = byKey<ResultsFacts>('frameworkId', (ctx, ids) => ctx.query(
  `select i.framework_id as "frameworkId", true as "hasIndicators", bool_or(exists (select 1 from framework_indicator_period p where p.indicator_id = i.id and p.actual is not null)
     or exists (select 1 from framework_indicator_rating r where r.indicator_id = i.id)) as "hasResults"
   from framework_indicator i where i.framework_id = any($1) group by i.framework_id`, [ids]));
const crosswalksByFrameworkId = groupedByKey<CrosswalkFacts>('frameworkId', (ctx, ids) => ctx.query(
  `select c.framework_id as "frameworkId", c.successor_id as "successorId", c.change, coalesce(c.from_node_id, c.from_indicator_id) as "fromId",
     array(select way.id from (select n.id, t.position from crosswalk_node t join framework_node n on n.id = t.node_id where t.crosswalk_id = c.id
       union all select i.id, t.position from crosswalk_indicator t join framework_indicator i on i.id = t.indicator_id where t.crosswalk_id = c.id) way order by way.position) as "toIds"
   from crosswalk c where c.framework_id = any($1) order by c.framework_id, c.code`, [ids]));

export const frameworkFacts = {
  frameworks: (ctx: Ctx, ids: readonly string[]) => loadFound(byId(ctx), ids),
  frameworkByCode: (ctx: Ctx, code: string) => byCode(ctx).load(code),
  frameworksOfCountry: (ctx: Ctx, iso3: string) => byCountry(ctx).load(iso3),
  versionsOf: (ctx: Ctx, ids: readonly string[]) => loadAll(versionsByFrameworkId(ctx), ids),
  nodeByCode: (ctx: Ctx, code: string) => nodeByCode(ctx).load(code),
  nodesOf: (ctx: Ctx, frameworkIds: readonly string[]) => loadAll(nodesByFrameworkId(ctx), frameworkIds),
  nodeTags: (ctx: Ctx, nodeIds: readonly string[]) => loadAll(tagsByNodeId(ctx), nodeIds),
  indicators: (ctx: Ctx, ids: readonly string[]) => loadFound(indicatorById(ctx), ids),
  indicatorByCode: (ctx: Ctx, code: string) => indicatorByCode(ctx).load(code),
  indicatorsOf: (ctx: Ctx, frameworkIds: readonly string[]) => loadAll(indicatorsByFrameworkId(ctx), frameworkIds),
  disaggregations: (ctx: Ctx, frameworkIds: readonly string[]) => loadAll(disaggregationsByFrameworkId(ctx), frameworkIds),
  resultsOfFrameworks: (ctx: Ctx, frameworkIds: readonly string[]) => loadFound(resultsByFrameworkId(ctx), frameworkIds),
  crosswalksOf: (ctx: Ctx, frameworkIds: readonly string[]) => loadAll(crosswalksByFrameworkId(ctx), frameworkIds),
};
