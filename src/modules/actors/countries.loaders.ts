import { selectOf } from '../../kernel/columns';
import { byKey } from '../../kernel/loader';
import { Country } from './country.entity';

const SELECT = `select ${selectOf(Country, 'Country', 'c')} from country c`;

export const countryByIso3 = byKey('iso3', (ctx, codes) => ctx.query(`${SELECT} where c.iso3 = any($1)`, [codes]));
export const countryByIso2 = byKey('iso2', (ctx, codes) => ctx.query(`${SELECT} where c.iso2 = any($1)`, [codes]));
export const countryById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where c.id = any($1)`, [ids]));
export const countryList = { select: selectOf(Country, 'Country', 'c'), from: 'country c', order: ['c.iso3'] };
