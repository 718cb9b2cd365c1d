import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Where, type List } from '../../kernel/list';
import { LegalInstrument, LegalVersion } from './legal-instrument.entity';

const COLUMNS = selectOf(LegalInstrument, 'LegalInstrument', 'l');
const SELECT = `select ${COLUMNS} from legal_instrument l`;

export const legalInstrumentById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where l.id = any($1)`, [ids]));
export const legalInstrumentByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where l.code = any($1)`, [codes]));
export const versionsByLegalInstrumentId = groupedByKey('legalInstrumentId', (ctx, ids) => ctx.query(
  `select ${selectOf(LegalVersion, 'LegalVersion', 'v')} from legal_version v where v.legal_instrument_id = any($1) order by v.legal_instrument_id, v.position`,
  [ids],
));

export const legalInstrumentList = (country?: string | null): List =>
  ({ select: COLUMNS, from: 'legal_instrument l', where: new Where().andIf('l.country = ?', country), order: ['l.code'] });
