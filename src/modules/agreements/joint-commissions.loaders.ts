import { selectOf } from '../../kernel/columns';
import { byKey } from '../../kernel/loader';
import type { List, Where } from '../../kernel/list';
import { JointCommission } from './joint-commission.entity';

// A link counts as a fact only where its record can be seen: a hidden agreement reads like none.
const COLUMNS = `${selectOf(JointCommission, 'JointCommission', 'j')}, (select seen.id from agreement seen where seen.id = j.agreement_id) as "agreement"`;
const SELECT = `select ${COLUMNS} from joint_commission j`;

export const jointCommissionById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where j.id = any($1)`, [ids]));
export const jointCommissionByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where j.code = any($1)`, [codes]));

export const jointCommissionList = (where: Where): List => ({ select: COLUMNS, from: 'joint_commission j', where, order: ['j.code'] });
export const jointCommissionsOfCountry = (where: Where): List => ({
  select: COLUMNS,
  from: 'joint_commission j cross join lateral (values (j.country_a), (j.country_b)) party (iso3)',
  where,
  order: ['j.code'],
});
