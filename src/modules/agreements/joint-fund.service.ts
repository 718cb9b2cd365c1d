import type { Ctx } from '../../kernel/context';
import type { Figure } from '../../kernel/figure';
import { Where, pageOf, pagePerParent } from '../../kernel/list';
import type { PageArgs, PageData } from '../../kernel/page';
import { stub, type Row } from '../../kernel/stub';
import { approvalsOf, rejectionReasonsOf } from './call-selection.rules';
import { jointFundList, jointFundPartiesByFundId, proposalList, proposalsByCallId } from './joint-funds.loaders';
import type { ProposalStatus } from './joint-fund.entity';

export function jointFundPage(ctx: Ctx, party: string | null | undefined, page: PageArgs): Promise<PageData> {
  const where = new Where().andIf('exists (select 1 from joint_fund_party y where y.joint_fund_id = f.id and y.country = ?)', party);
  return pageOf(ctx, jointFundList(where), page);
}

export async function partiesOfFund(ctx: Ctx, fund: Row, type: 'Country' | 'Organization'): Promise<Row[]> {
  const parties = await jointFundPartiesByFundId(ctx).load(fund.id);
  const keys = parties.map((party) => (type === 'Country' ? party.country : party.organizationId)).filter(Boolean);
  return keys.map((key) => stub(type, type === 'Country' ? { iso3: key } : { id: key }));
}

export const proposalPage = (ctx: Ctx, call: Row, status: ProposalStatus | null | undefined, page: PageArgs): Promise<PageData> =>
  pagePerParent(ctx, 'FundCall.proposals', 'o.call_id', proposalList(new Where().andIf('o.status = ?', status)), page, call.id);

export const approvals = async (ctx: Ctx, call: Row): Promise<Figure> => approvalsOf(await proposalsByCallId(ctx).load(call.id), ctx.today);
export const rejectionReasons = async (ctx: Ctx, call: Row): Promise<Figure> => rejectionReasonsOf(await proposalsByCallId(ctx).load(call.id), ctx.today);
