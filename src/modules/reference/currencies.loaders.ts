import { selectOf } from '../../kernel/columns';
import { byKey } from '../../kernel/loader';
import { Currency } from './currency.entity';

const SELECT = `select ${selectOf(Currency, 'Currency', 'c')} from currency c`;

export const currencyById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where c.id = any($1)`, [ids]));
export const currencyByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where c.code = any($1)`, [codes]));
export const currencyList = { select: selectOf(Currency, 'Currency', 'c'), from: 'currency c', order: ['c.code'] };
