import { selectOf } from '../../kernel/columns';
import type { Ctx } from '../../kernel/context';
import { Where } from '../../kernel/list';
import { byKey, loaderNamed } from '../../kernel/loader';
import { recordsPort, type Head } from '../../kernel/records.port';
import type { Row } from '../../kernel/stub';
import { ChangeProposal, type ProposalState } from './change-proposal.entity';
import type { ChangeProposalFilter } from './change-proposal.inputs';

const COLUMNS = selectOf(ChangeProposal, 'ChangeProposal', 'p');

export const proposalById = byKey('id', (ctx, ids) => ctx.query(`select ${COLUMNS} from change_proposal p where p.id = any($1)`, [ids]));

/** Newest version of each record that the viewer may see, in one statement for all. */
export const headByRecordId = (ctx: Ctx) => loaderNamed<Head | null>(ctx, 'heads of records', (ids) => recordsPort.read.heads(ctx, ids));

export const proposalList = (filter?: ChangeProposalFilter | null) => ({
  select: COLUMNS, from: 'change_proposal p', order: ['p.proposed_on', 'p.id'],
  where: new Where().andIf('p.record_id = ?', filter?.recordId).andIf('p.state = ?', filter?.state).andIf('p.custodian = ?', filter?.custodian),
});

export async function insertProposal(ctx: Ctx, proposal: Row): Promise<void> {
  await ctx.query(
    `insert into change_proposal (id, record_type, record_id, record_version, changes, reason, proposer, custodian, state, proposed_on) values ($1, $2, $3, $4, $5, $6, $7, $8, 'OPEN', $9)`,
    [proposal.id, proposal.recordType, proposal.recordId, proposal.recordVersion, JSON.stringify(proposal.changes), proposal.reason, proposal.proposer, proposal.custodian, ctx.today],
  );
}

/** @returns false where it is not open, or not the viewer's to decide. */
export async function decideProposal(ctx: Ctx, id: string, state: ProposalState, reason: string | null): Promise<boolean> {
  const decided = await ctx.query('update change_proposal set state = $2, decided_on = $3, decision_reason = $4 where id = $1 returning id', [id, state, ctx.today, reason]);
  proposalById(ctx).clear(id);
  return decided.length === 1;
}
