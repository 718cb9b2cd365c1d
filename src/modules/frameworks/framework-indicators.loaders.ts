import { selectOf } from '../../kernel/columns';
import { Where, type List } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { FrameworkIndicator, IndicatorPeriod, IndicatorRevision } from './framework-indicator.entity';

/** As one value with its year; numeric goes through text, so that JSON does not make a float of it. */
const dated = (name: string) => `case when num_nonnulls(i.${name}_year, i.${name}_value) > 0
  then json_build_object('year', i.${name}_year, 'value', i.${name}_value::text) end as "${name}"`;

export const INDICATOR = `${selectOf(FrameworkIndicator, 'FrameworkIndicator', 'i')}, ${dated('baseline')}, ${dated('target')}`;
const PERIOD = selectOf(IndicatorPeriod, 'IndicatorPeriod', 'p');
const REVISION = selectOf(IndicatorRevision, 'IndicatorRevision', 'r');

export const indicatorById = byKey('id', (ctx, ids) => ctx.query(`select ${INDICATOR} from framework_indicator i where i.id = any($1)`, [ids]));
export const indicatorByCode = byKey('code', (ctx, codes) => ctx.query(`select ${INDICATOR} from framework_indicator i where i.code = any($1)`, [codes]));
export const indicatorsByNodeId = groupedByKey('nodeId', (ctx, ids) =>
  ctx.query(`select ${INDICATOR} from framework_indicator i where i.node_id = any($1) order by i.place, i.code`, [ids]));
export const indicatorList = (): List =>
  ({ select: INDICATOR, from: 'framework_indicator i', where: new Where(), order: [`lpad(i.place::text, 6, '0')`, 'i.code'] });

export const periodsByIndicatorId = groupedByKey('indicatorId', (ctx, ids) =>
  ctx.query(`select ${PERIOD} from framework_indicator_period p where p.indicator_id = any($1) order by mixta_first_day(p.period), mixta_last_day(p.period)`, [ids]));
export const revisionsByIndicatorId = groupedByKey('indicatorId', (ctx, ids) =>
  ctx.query(`select ${REVISION} from framework_indicator_revision r where r.indicator_id = any($1) order by mixta_first_day(r.revised_on), r.position`, [ids]));
