import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Where, type List } from '../../kernel/list';
import { Body } from './body.entity';
import type { BodyFilter } from './body.inputs';
import { BodyAgreement, BodyMandate, BodyMember, BodySession } from './body-parts.entity';

const COLUMNS = selectOf(Body, 'Body', 'b');
const SELECT = `select ${COLUMNS} from body b`;

export const bodyById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where b.id = any($1)`, [ids]));
export const bodyByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where b.code = any($1)`, [codes]));

export const membersByBodyId = groupedByKey('bodyId', (ctx, ids) => ctx.query(
  `select ${selectOf(BodyMember, 'BodyMember', 'p')} from body_member p where p.body_id = any($1) order by p.body_id, p.position`,
  [ids],
));

export const sessionsByBodyId = groupedByKey('bodyId', (ctx, ids) => ctx.query(
  `select ${selectOf(BodySession, 'BodySession', 's')} from body_session s where s.body_id = any($1) order by s.body_id, s.position`,
  [ids],
));

export const agreementsByBodyId = groupedByKey('bodyId', (ctx, ids) => ctx.query(
  `select ${selectOf(BodyAgreement, 'BodyAgreement', 'a')} from body_agreement a where a.body_id = any($1) order by a.body_id, a.position`,
  [ids],
));

export const mandatesByBodyId = groupedByKey('bodyId', (ctx, ids) => ctx.query(
  `select ${selectOf(BodyMandate, 'BodyMandate', 'p')} from body_mandate p where p.body_id = any($1) order by p.body_id, p.position`,
  [ids],
));

export const mandatesByCountry = groupedByKey('country', (ctx, codes) => ctx.query(
  `select ${selectOf(BodyMandate, 'BodyMandate', 'p')} from body_mandate p join body b on b.id = p.body_id
   where p.country = any($1) order by b.code, p.position`,
  [codes],
));

export function bodyList(filter?: BodyFilter | null): List {
  const where = new Where()
    .andIf('b.kind = ?', filter?.kind)
    .andIf('b.country = ?', filter?.country)
    .andIf('exists (select 1 from body_member m where m.body_id = b.id and m.country = ?)', filter?.memberCountry);
  return { select: COLUMNS, from: 'body b', where, order: ['b.code'] };
}
