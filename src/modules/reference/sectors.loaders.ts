import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Sector } from './sector.entity';

const SELECT = `select ${selectOf(Sector, 'Sector', 's')} from sector s`;

export const sectorById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where s.id = any($1)`, [ids]));
/** Keys are vocabulary:code, as data packages name sectors. */
export const sectorByKey = byKey('key', (ctx, keys) => ctx.query(
  `select ${selectOf(Sector, 'Sector', 's')}, s.vocabulary || ':' || s.code as key from sector s
   where (s.vocabulary, s.code) in (select split_part(k, ':', 1), substr(k, strpos(k, ':') + 1) from unnest($1::text[]) k)`, [keys],
));
export const sectorsByParentId = groupedByKey('parentId', (ctx, ids) => ctx.query(`${SELECT} where s.parent_id = any($1) order by s.code`, [ids]));
export const sectorList = { select: selectOf(Sector, 'Sector', 's'), from: 'sector s', order: ['s.vocabulary', 's.code'] };
