import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import type { List, Where } from '../../kernel/list';
import { FundCall, JointFund, JointFundParty, Proposal } from './joint-fund.entity';

// A link counts as a fact only where its record can be seen: a hidden agreement or program reads like none.
const FUND = `${selectOf(JointFund, 'JointFund', 'f')},
  (select seen.id from agreement seen where seen.id = f.agreement_id) as "agreement",
  (select seen.id from bilateral_program seen where seen.id = f.program_id) as "program"`;
const CALL = `${selectOf(FundCall, 'FundCall', 'l')}, (select seen.id from bilateral_program seen where seen.id = l.program_id) as "program"`;
const PROPOSAL = selectOf(Proposal, 'Proposal', 'o');

export const jointFundById = byKey('id', (ctx, ids) => ctx.query(`select ${FUND} from joint_fund f where f.id = any($1)`, [ids]));
export const jointFundByCode = byKey('code', (ctx, codes) => ctx.query(`select ${FUND} from joint_fund f where f.code = any($1)`, [codes]));
export const jointFundPartiesByFundId = groupedByKey('jointFundId', (ctx, ids) => ctx.query(
  `select ${selectOf(JointFundParty, 'JointFundParty', 'y')} from joint_fund_party y where y.joint_fund_id = any($1) order by y.position`, [ids],
));
export const jointFundList = (where: Where): List => ({ select: FUND, from: 'joint_fund f', where, order: ['f.code'] });

export const fundCallById = byKey('id', (ctx, ids) => ctx.query(`select ${CALL} from fund_call l where l.id = any($1)`, [ids]));
export const fundCallByCode = byKey('code', (ctx, codes) => ctx.query(`select ${CALL} from fund_call l where l.code = any($1)`, [codes]));
export const fundCallList = (where: Where): List => ({ select: CALL, from: 'fund_call l', where, order: ['l.code'] });

export const proposalById = byKey('id', (ctx, ids) => ctx.query(`select ${PROPOSAL} from proposal o where o.id = any($1)`, [ids]));
export const proposalByCode = byKey('code', (ctx, codes) => ctx.query(`select ${PROPOSAL} from proposal o where o.code = any($1)`, [codes]));
export const proposalList = (where: Where): List => ({ select: PROPOSAL, from: 'proposal o', where, order: ['o.code'] });
export const proposalsByCallId = groupedByKey('callId', (ctx, ids) => ctx.query(`select ${PROPOSAL} from proposal o where o.call_id = any($1) order by o.code`, [ids]));
