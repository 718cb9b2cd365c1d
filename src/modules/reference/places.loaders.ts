import { selectOf } from '../../kernel/columns';
import { byKey } from '../../kernel/loader';
import { Place } from './place.entity';

const SELECT = `select ${selectOf(Place, 'Place', 'p')} from place p`;

export const placeById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where p.id = any($1)`, [ids]));
export const placeByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where p.code = any($1)`, [codes]));
export const placeList = { select: selectOf(Place, 'Place', 'p'), from: 'place p', order: ['p.code'] };
