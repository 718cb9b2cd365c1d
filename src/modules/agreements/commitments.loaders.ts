import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Where, type List } from '../../kernel/list';
import { Commitment, CommitmentAppearance, CommitmentResponsible } from './commitment.entity';
import type { CommitmentFilter } from './commitment.inputs';

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

/** Each condition reads appearances through their policy: a session that is still a draft carries nothing over. */
export function commitmentsWhere(filter: CommitmentFilter): Where {
  const where = new Where()
    .andIf('exists (select 1 from commitment_appearance a join session s on s.id = a.session_id where a.commitment_id = c.id and s.code = ?)', filter.session)
    .andIf('exists (select 1 from commitment_appearance a join bilateral_program p on p.session_id = a.session_id where a.commitment_id = c.id and p.code = ?)', filter.program)
    .andIf('((select count(*) from commitment_appearance a where a.commitment_id = c.id) > 1) = ?', filter.carriedOver)
    .andIf('c.status = any(?)', filter.status)
    .andIf('exists (select 1 from commitment_responsible r where r.commitment_id = c.id and r.country = ?)', filter.responsible);
  return where.andIf('exists (select 1 from commitment_appearance a where a.commitment_id = c.id and a.page is null) = ?', filter.lacksPage);
}

const PAIR_OF_SESSIONS = `(a.session_id || ' ' || n.id)`;
const OF_EARLIER_SESSION = `commitment c join commitment_appearance a on a.commitment_id = c.id
  join session e on e.id = a.session_id join session n on n.commission_id = e.commission_id and n.id <> e.id`;
const TAKEN_UP = 'exists (select 1 from commitment_appearance b where b.commitment_id = c.id and b.session_id = n.id)';

/** Commitments of one session that another session of the commission takes up, or does not. */
export const takenUpAgain = (takenUp: boolean): { list: List; parent: string } => ({
  list: { select: COLUMNS, from: OF_EARLIER_SESSION, where: new Where().and(takenUp ? TAKEN_UP : `not ${TAKEN_UP}`), order: ['c.code'] },
  parent: PAIR_OF_SESSIONS,
});

export const commitmentsOfProgram = (where: Where): List => ({
  select: COLUMNS,
  from: 'commitment c join commitment_appearance a on a.commitment_id = c.id join bilateral_program p on p.session_id = a.session_id',
  where,
  order: ['c.code'],
});
