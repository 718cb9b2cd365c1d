import { selectOf } from '../../kernel/columns';
import { byKey } from '../../kernel/loader';
import type { List, Where } from '../../kernel/list';
import { Session } from './session.entity';

const COLUMNS = selectOf(Session, 'Session', 's');
const SELECT = `select ${COLUMNS} from session s`;

export const sessionById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where s.id = any($1)`, [ids]));
export const sessionByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where s.code = any($1)`, [codes]));

/** Sessions in the order of their dates; those without a date come last. */
export const sessionList = (where: Where): List => ({ select: COLUMNS, from: 'session s', where, order: [`coalesce(mixta_first_day(s.held_on)::text, '~') collate "C"`, 's.code'] });

/**
 * The last session of the same commission, of those that the register holds, that came before: told by the ordinal or,
 * where one has none, by the date. A session without either comes before nothing.
 */
export const sessionBeforeById = byKey('afterId', (ctx, ids) => ctx.query(
  `select next.id as "afterId", ${COLUMNS} from session next cross join lateral (
     select * from session earlier where earlier.commission_id = next.commission_id and earlier.id <> next.id
       and case when earlier.ordinal is not null and next.ordinal is not null then earlier.ordinal < next.ordinal
         else mixta_last_day(earlier.held_on) < mixta_first_day(next.held_on) end
     order by (earlier.ordinal is not distinct from next.ordinal - 1) desc, mixta_first_day(earlier.held_on) desc nulls last, earlier.ordinal desc nulls last, earlier.code
     limit 1) s
   where next.id = any($1)`, [ids],
));
