import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Sector } from './sector.entity';

const SELECT = `select ${selectOf(Sector, 'Sector', 's')} from sector s`;

export const sectorById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where s.id = any($1)`, [ids]));
export const sectorsByParentId = groupedByKey('parentId', (ctx, ids) => ctx.query(`${SELECT} where s.parent_id = any($1) order by s.code`, [ids]));
export const sectorList = { select: selectOf(Sector, 'Sector', 's'), from: 'sector s', order: ['s.vocabulary', 's.code'] };
