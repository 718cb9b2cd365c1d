import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Sdg } from './sdg.entity';

const SELECT = `select ${selectOf(Sdg, 'Sdg', 'g')} from sdg g`;

export const sdgById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where g.id = any($1)`, [ids]));
export const sdgByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where g.code = any($1)`, [codes]));
export const sdgsByParentId = groupedByKey('parentId', (ctx, ids) => ctx.query(`${SELECT} where g.parent_id = any($1) order by g.sort_key`, [ids]));
export const sdgList = { select: selectOf(Sdg, 'Sdg', 'g'), from: 'sdg g left join sdg above on above.id = g.parent_id', order: ['g.sort_key'] };
