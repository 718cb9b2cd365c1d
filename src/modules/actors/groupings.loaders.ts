import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Country } from './country.entity';
import { Grouping } from './grouping.entity';

const SELECT = `select ${selectOf(Grouping, 'Grouping', 'g')} from country_grouping g`;

export const groupingById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where g.id = any($1)`, [ids]));
export const groupingByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where g.code = any($1)`, [codes]));
export const groupingList = { select: selectOf(Grouping, 'Grouping', 'g'), from: 'country_grouping g', order: ['g.code'] };

export const countriesByGroupingId = groupedByKey('__grouping', (ctx, ids) => ctx.query(
  `select ${selectOf(Country, 'Country', 'c')}, m.grouping_id as "__grouping" from grouping_member m join country c on c.iso3 = m.country
   where m.grouping_id = any($1) order by c.iso3`,
  [ids],
));

export const groupingsByCountry = groupedByKey('__country', (ctx, codes) => ctx.query(
  `select ${selectOf(Grouping, 'Grouping', 'g')}, m.country as "__country" from grouping_member m join country_grouping g on g.id = m.grouping_id
   where m.country = any($1) order by g.code`,
  [codes],
));
