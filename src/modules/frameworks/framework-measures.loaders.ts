import { selectOf } from '../../kernel/columns';
import { groupedByKey } from '../../kernel/loader';
import { QualitativeValue, ValueEvidence } from './indicator-basis.entity';
import { INDICATOR } from './framework-indicators.loaders';

export const evidenceByIndicatorId = groupedByKey('indicatorId', (ctx, ids) => ctx.query(
  `select ${selectOf(ValueEvidence, 'ValueEvidence', 'v')} from framework_indicator_evidence v where v.indicator_id = any($1) order by v.indicator_id, v.position`, [ids]));

export const ratingsByIndicatorId = groupedByKey('indicatorId', (ctx, ids) => ctx.query(
  `select ${selectOf(QualitativeValue, 'QualitativeValue', 'g')} from framework_indicator_rating g where g.indicator_id = any($1)
   order by g.indicator_id, mixta_first_day(g.period), mixta_first_day(g.rated_on) nulls last, g.position`, [ids]));

/** Changes of targets over all indicators of a framework, with what is needed to judge them. */
export const targetRevisionsByFrameworkId = groupedByKey('frameworkId', (ctx, ids) => ctx.query(
  `select 'TargetChange' as "__typename", i.framework_id as "frameworkId", i.id as "indicatorId", i.direction, i.target_year as "targetYear",
     r.period, r.old_value::text as "oldValue", r.new_value::text as "newValue", r.revised_on as "revisedOn", r.revised_by as "revisedBy", r.reason
   from framework_indicator_revision r join framework_indicator i on i.id = r.indicator_id where i.framework_id = any($1) and r.measure = 'TARGET'
   order by i.framework_id, i.place, i.code, mixta_first_day(r.revised_on), r.position`, [ids]));

/** Every indicator below an indicator along drawn_from_id, however deep; a loop ends where it begins. */
export const indicatorsBelow = groupedByKey('rootId', (ctx, ids) => ctx.query(
  `with recursive below(root_id, id) as (
     select i.drawn_from_id, i.id from framework_indicator i where i.drawn_from_id = any($1)
     union select b.root_id, i.id from below b join framework_indicator i on i.drawn_from_id = b.id)
   select b.root_id as "rootId", ${INDICATOR} from below b join framework_indicator i on i.id = b.id where b.id <> b.root_id order by b.root_id, i.code`, [ids]));
