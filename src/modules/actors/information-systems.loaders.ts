import { selectOf } from '../../kernel/columns';
import { byKey } from '../../kernel/loader';
import { Where, type List } from '../../kernel/list';
import { InformationSystem } from './information-system.entity';

const COLUMNS = selectOf(InformationSystem, 'InformationSystem', 'i');
const SELECT = `select ${COLUMNS} from information_system i`;

export const informationSystemById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where i.id = any($1)`, [ids]));
export const informationSystemByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where i.code = any($1)`, [codes]));

export const informationSystemList = (country?: string | null): List =>
  ({ select: COLUMNS, from: 'information_system i', where: new Where().andIf('i.country = ?', country), order: ['i.code'] });
