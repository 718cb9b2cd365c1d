import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import type { List, Where } from '../../kernel/list';
import { Commitment, CommitmentAppearance, CommitmentResponsible } from './commitment.entity';

const COLUMNS = selectOf(Commitment, 'Commitment', 'c');
const SELECT = `select ${COLUMNS} from commitment c`;

export const commitmentById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where c.id = any($1)`, [ids]));
export const commitmentByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where c.code = any($1)`, [codes]));

/** First agreed first; positions of hidden sessions are left out by the policy, so nothing may count positions. */
export const appearancesByCommitmentId = groupedByKey('commitmentId', (ctx, ids) => ctx.query(
  `select ${selectOf(CommitmentAppearance, 'CommitmentAppearance', 'a')}, s.code as "sessionCode"
   from commitment_appearance a join session s on s.id = a.session_id where a.commitment_id = any($1) order by a.position`, [ids],
));
export const responsibleByCommitmentId = groupedByKey('commitmentId', (ctx, ids) => ctx.query(
  `select ${selectOf(CommitmentResponsible, 'CommitmentResponsible', 'r')} from commitment_responsible r where r.commitment_id = any($1) order by r.position`, [ids],
));

export const commitmentList = (where: Where): List => ({ select: COLUMNS, from: 'commitment c', where, order: ['c.code'] });

/** Commitments with the sessions that took them up: one row for each session. */
export const commitmentsOfSession = (where: Where): List => ({
  select: COLUMNS,
  from: 'commitment c join commitment_appearance a on a.commitment_id = c.id',
  where,
  order: ['c.code'],
});
