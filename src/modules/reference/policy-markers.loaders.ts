import { selectOf } from '../../kernel/columns';
import { byKey } from '../../kernel/loader';
import { PolicyMarker } from './policy-marker.entity';

const SELECT = `select ${selectOf(PolicyMarker, 'PolicyMarker', 'm')} from policy_marker m`;

export const policyMarkerById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where m.id = any($1)`, [ids]));
export const policyMarkerList = { select: selectOf(PolicyMarker, 'PolicyMarker', 'm'), from: 'policy_marker m', order: ["lpad(m.code, 4, '0')"] };
