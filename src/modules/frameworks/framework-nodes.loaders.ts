import { selectOf } from '../../kernel/columns';
import { Where, type List } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { FrameworkNode, FrameworkNodeSdg, FrameworkNodeSector } from './framework-node.entity';

const NODE = selectOf(FrameworkNode, 'FrameworkNode', 'n');
const SECTOR = selectOf(FrameworkNodeSector, 'FrameworkSector', 't');
const SDG = selectOf(FrameworkNodeSdg, 'FrameworkSdg', 't');

/** The plan's own order; `place` is padded because keys of a page are compared as text. */
const PLAN_ORDER = (alias: string) => [`lpad(${alias}.place::text, 6, '0')`, `${alias}.code`];

export const nodeById = byKey('id', (ctx, ids) => ctx.query(`select ${NODE} from framework_node n where n.id = any($1)`, [ids]));
export const nodeByCode = byKey('code', (ctx, codes) => ctx.query(`select ${NODE} from framework_node n where n.code = any($1)`, [codes]));
export const nodesByParentId = groupedByKey('parentId', (ctx, ids) =>
  ctx.query(`select ${NODE} from framework_node n where n.parent_id = any($1) order by n.place, n.code`, [ids]));
export const nodeList = (): List => ({ select: NODE, from: 'framework_node n', where: new Where(), order: PLAN_ORDER('n') });

export const sectorsByNodeId = groupedByKey('nodeId', (ctx, ids) =>
  ctx.query(`select ${SECTOR} from framework_node_sector t where t.node_id = any($1) order by t.position`, [ids]));
export const sdgsByNodeId = groupedByKey('nodeId', (ctx, ids) =>
  ctx.query(`select ${SDG} from framework_node_sdg t where t.node_id = any($1) order by t.position`, [ids]));
