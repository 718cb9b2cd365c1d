import { selectOf } from '../../kernel/columns';
import { Where, type List } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Crosswalk } from './crosswalk.entity';

const CROSSWALK = selectOf(Crosswalk, 'Crosswalk', 'c');

export const crosswalkById = byKey('id', (ctx, ids) => ctx.query(`select ${CROSSWALK} from crosswalk c where c.id = any($1)`, [ids]));
export const crosswalksByFromNodeId = groupedByKey('fromNodeId', (ctx, ids) =>
  ctx.query(`select ${CROSSWALK} from crosswalk c where c.from_node_id = any($1) order by c.code`, [ids]));
export const crosswalksByFromIndicatorId = groupedByKey('fromIndicatorId', (ctx, ids) =>
  ctx.query(`select ${CROSSWALK} from crosswalk c where c.from_indicator_id = any($1) order by c.code`, [ids]));
export const crosswalkList = (): List => ({ select: CROSSWALK, from: 'crosswalk c', where: new Where(), order: ['c.code'] });

export const targetNodesByCrosswalkId = groupedByKey('crosswalkId', (ctx, ids) =>
  ctx.query('select t.crosswalk_id as "crosswalkId", t.node_id as id from crosswalk_node t where t.crosswalk_id = any($1) order by t.position', [ids]));
export const targetIndicatorsByCrosswalkId = groupedByKey('crosswalkId', (ctx, ids) =>
  ctx.query('select t.crosswalk_id as "crosswalkId", t.indicator_id as id from crosswalk_indicator t where t.crosswalk_id = any($1) order by t.position', [ids]));
