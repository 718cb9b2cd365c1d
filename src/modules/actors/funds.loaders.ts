import { selectOf } from '../../kernel/columns';
import { byKey } from '../../kernel/loader';
import { Where, type List } from '../../kernel/list';
import { Fund } from './fund.entity';

const COLUMNS = selectOf(Fund, 'Fund', 'f');
const SELECT = `select ${COLUMNS} from fund f`;

export const fundById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where f.id = any($1)`, [ids]));
export const fundByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where f.code = any($1)`, [codes]));

export const fundList = (country?: string | null): List =>
  ({ select: COLUMNS, from: 'fund f', where: new Where().andIf('f.country = ?', country), order: ['f.code'] });
