import { selectOf } from '../../kernel/columns';
import { Where } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { PARTY_COLUMNS } from './party.type';
import { Request } from './request.entity';
import type { RequestFilter } from './request.inputs';

const COLUMNS = selectOf(Request, 'Request', 'r');
const SELECT = `select ${COLUMNS} from request r`;

export const requestById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where r.id = any($1)`, [ids]));
export const requestByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where r.code = any($1)`, [codes]));

export const sectorsByRequestId = groupedByKey('requestId', (ctx, ids) => ctx.query(
  'select s.request_id as "requestId", s.vocabulary, s.code, s.suggested from request_sector s where s.request_id = any($1) order by s.request_id, s.position', [ids]));
export const sdgsByRequestId = groupedByKey('requestId', (ctx, ids) => ctx.query(
  'select s.request_id as "requestId", s.code, s.level, s.suggested from request_sdg s where s.request_id = any($1) order by s.request_id, s.position', [ids]));
export const addresseesByRequestId = groupedByKey('requestId', (ctx, ids) => ctx.query(
  `select p.request_id as "requestId", ${PARTY_COLUMNS} from request_addressee p where p.request_id = any($1) order by p.request_id, p.position`, [ids]));

export const requestList = (filter?: RequestFilter | null) => ({ select: COLUMNS, from: 'request r', order: ['r.code'], where: requestsWhere(filter) });

function requestsWhere(filter?: RequestFilter | null): Where {
  const where = new Where().andIf('r.country = ?', filter?.country).andIf('r.status = ?', filter?.status);
  where.andIf('exists (select 1 from request_addressee a where a.request_id = r.id and a.country = ?)', filter?.addressedTo);
  if (filter?.sector) {
    // DAC codes nest by their digits, those of other vocabularies do not
    where.and(`exists (select 1 from request_sector s where s.request_id = r.id and s.vocabulary = ? and (s.code = ? or s.vocabulary = 'DAC' and starts_with(s.code, ?)))`, filter.sector.vocabulary, filter.sector.code, filter.sector.code);
  }
  if (filter?.sdg) where.and(`exists (select 1 from request_sdg s where s.request_id = r.id and (s.code = ? or starts_with(s.code, ? || '.')))`, filter.sdg, filter.sdg);
  return where;
}
