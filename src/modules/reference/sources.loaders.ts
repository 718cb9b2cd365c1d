import { selectOf } from '../../kernel/columns';
import { byKey } from '../../kernel/loader';
import { Source } from './source.entity';

const SELECT = `select ${selectOf(Source, 'Source', 's')} from source s`;

export const sourceById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where s.id = any($1)`, [ids]));
export const sourceByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where s.code = any($1)`, [codes]));
export const sourceList = { select: selectOf(Source, 'Source', 's'), from: 'source s', order: ['s.code'] };
