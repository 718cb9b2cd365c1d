import { selectOf } from '../../kernel/columns';
import { byKey } from '../../kernel/loader';
import { Subdivision } from './subdivision.entity';

const SELECT = `select ${selectOf(Subdivision, 'Subdivision', 's')} from subdivision s`;

export const subdivisionById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where s.id = any($1)`, [ids]));
export const subdivisionByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where s.code = any($1)`, [codes]));
export const subdivisionList = { select: selectOf(Subdivision, 'Subdivision', 's'), from: 'subdivision s', order: ['s.code'] };
