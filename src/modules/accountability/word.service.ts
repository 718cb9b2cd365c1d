import type { Ctx } from '../../kernel/context';
import { recordsPort, type Saved } from '../../kernel/records.port';
import type { Row } from '../../kernel/stub';
import { refusal } from '../../kernel/user-error';
import { attestationById, attestationsByRecordId } from './attestations.loaders';
import { recordsNamedIn, fieldNaming } from './record-kind.rules';
import { assertConcerned, assertTelling, wordDocument, type Said } from './word.rules';

interface Speaking { recordId: string; party: string | null; citations: Row[] | null; reason: string | null }

/** Says a word of a party on a record, public at once; what it said before of the same is replaced, and stays in the history. */
export async function say(ctx: Ctx, { recordId, party: named, citations, reason }: Speaking, said: Said): Promise<Saved> {
  assertTelling(said);
  const party = await recordsPort.read.partyOf(ctx, named);
  const [head] = await recordsPort.read.heads(ctx, [recordId]);
  if (!head?.document || !fieldNaming(head.recordType)) throw refusal('NOT_FOUND', 'recordId', 'the id of a record that you may see, of a type that parties attest');
  const parents = await recordsPort.read.heads(ctx, recordsNamedIn(head.document));
  assertConcerned(party, head.recordType, [head.document, ...parents.flatMap((each) => (each?.document ? [each.document] : []))]);
  const document = wordDocument({ type: head.recordType, code: head.document.code, citations: citations ? JSON.parse(JSON.stringify(citations)) as Row[] : head.document.citations }, party, ctx.today, said);
  const before = (await attestationsByRecordId(ctx).load(recordId)).find(({ field, custodian }) => field === said.field && custodian === party);
  const [known] = before ? await recordsPort.read.heads(ctx, [before.id]) : [];
  return recordsPort.read.save(ctx, 'Attestation', { ...document, ...(before && { code: before.code }) }, { version: known?.version ?? null, party, publish: true, reason });
}

/** Takes a word back: the party is silent again. What it had said stays in the history. */
export async function unsay(ctx: Ctx, id: string, version: number, reason: string | null): Promise<Saved> {
  if (!reason?.trim()) throw refusal('REQUIRED', 'reason', 'why the word is withdrawn');
  if (!(await attestationById(ctx).load(id))) throw refusal('NOT_FOUND', 'id', 'the id of a word of your party');
  const hidden = await recordsPort.read.withdraw(ctx, id, version, reason);
  attestationById(ctx).clear(id);
  return hidden.version === version + 1 ? hidden : recordsPort.read.withdraw(ctx, id, hidden.version, reason); // a draft is gone with the first step
}
