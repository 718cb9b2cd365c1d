import { selectOf } from '../../kernel/columns';
import { Where } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Attestation } from './attestation.entity';
import type { AttestationFilter } from './attestation.inputs';

const COLUMNS = selectOf(Attestation, 'Attestation', 'a');
const SELECT = `select ${COLUMNS} from attestation a`;

export const attestationById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where a.id = any($1)`, [ids]));
export const attestationsByRecordId = groupedByKey('recordId', (ctx, ids) => ctx.query(`${SELECT} where a.record_id = any($1) order by a.record_id, a.code`, [ids]));

export const attestationList = (filter?: AttestationFilter | null) => ({
  select: COLUMNS, from: 'attestation a', order: ['a.code'],
  where: new Where().andIf('a.party_country = ?', filter?.country).andIf('a.verdict = ?', filter?.verdict),
});
