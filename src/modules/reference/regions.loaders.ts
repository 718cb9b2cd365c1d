import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Region } from './region.entity';

const SELECT = `select ${selectOf(Region, 'Region', 'r')} from region r`;

export const regionById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where r.id = any($1)`, [ids]));
export const regionsByParentId = groupedByKey('parentId', (ctx, ids) => ctx.query(`${SELECT} where r.parent_id = any($1) order by r.code`, [ids]));
export const regionList = { select: selectOf(Region, 'Region', 'r'), from: 'region r', order: ['r.code'] };
