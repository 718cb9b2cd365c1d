import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../kernel/context';
import { recordId } from '../../kernel/record-id';
import { recordsPort, type Saved } from '../../kernel/records.port';
import { Refused, refusal } from '../../kernel/user-error';
import type { ChangeProposal } from './change-proposal.entity';
import type { ProposeChangeInput } from './change-proposal.inputs';
import { fieldsOf, isOutdated, notToBeProposed, proposedChanges, reasonOfAccepted } from './change-proposal.rules';
import { decideProposal, insertProposal, proposalById } from './change-proposals.loaders';

const PREFIX = 'chg';

/** Keeps a change for the custodian of the record to decide; the record stays as it is. */
export async function propose(ctx: Ctx, { recordId: id, version, changes, reason, party }: ProposeChangeInput): Promise<{ proposalId: string }> {
  if (!reason?.trim()) throw refusal('REQUIRED', 'reason', 'why it should be changed');
  const proposer = await recordsPort.read.partyOf(ctx, party ?? null);
  const [head] = await recordsPort.read.heads(ctx, [id]);
  const shape = head && recordsPort.read.shape(head.recordType);
  if (!head || !shape) throw refusal('NOT_FOUND', 'recordId', 'the id of a record that you may see');
  const problem = notToBeProposed(head, proposer, version);
  if (problem) throw new Refused([problem]);
  const proposed = proposedChanges(changes, shape, head.document!);
  recordsPort.read.assertSound(head.recordType, head.document!, fieldsOf(proposed));
  const proposalId = recordId(PREFIX, randomUUID());
  await insertProposal(ctx, { id: proposalId, recordType: head.recordType, recordId: id, recordVersion: version, changes: proposed, reason, proposer, custodian: head.custodian });
  return { proposalId };
}

/** Makes the change in the name of the custodian; its history names the proposer. @throws Refused where the record changed since. */
export async function accept(ctx: Ctx, id: string, reason: string | null): Promise<{ proposalId: string; saved: Saved }> {
  const proposal = await openProposal(ctx, id);
  const [head] = await recordsPort.read.heads(ctx, [proposal.recordId]);
  if (!head?.document) throw refusal('NOT_FOUND', 'id', 'a proposal about a record that stands');
  if (proposal.origin && isOutdated(proposal, head)) throw new Refused([{ code: 'CONFLICT', field: 'id', expected: 'a proposal about fields that nobody changed since', currentVersion: head.version }]);
  const saved = await recordsPort.read.save(ctx, head.recordType, { ...fieldsOf(proposal.changes), code: head.document.code },
    { version: proposal.origin ? head.version : proposal.recordVersion, party: null, publish: head.visibility === 'PUBLISHED', reason: reasonOfAccepted(proposal, reason) });
  await decided(ctx, id, 'ACCEPTED', reason);
  return { proposalId: id, saved };
}

export async function refuse(ctx: Ctx, id: string, reason: string | null): Promise<{ proposalId: string }> {
  if (!reason?.trim()) throw refusal('REQUIRED', 'reason', 'why it is refused');
  await openProposal(ctx, id);
  await decided(ctx, id, 'REFUSED', reason);
  return { proposalId: id };
}

async function openProposal(ctx: Ctx, id: string): Promise<ChangeProposal> {
  const proposal = await proposalById(ctx).load(id);
  if (!proposal) throw refusal('NOT_FOUND', 'id', 'the id of a proposal made to you');
  if (proposal.state !== 'OPEN') throw refusal('CONFLICT', 'id', `a proposal that is open; this one is ${proposal.state}`);
  return proposal as ChangeProposal;
}

async function decided(ctx: Ctx, id: string, state: 'ACCEPTED' | 'REFUSED', reason: string | null): Promise<void> {
  if (!(await decideProposal(ctx, id, state, reason))) throw refusal('NOT_ALLOWED', 'id', 'a proposal to a party that you write for');
}
