import type { Ctx } from '../../kernel/context';
import { recordsPort } from '../../kernel/records.port';
import type { Row } from '../../kernel/stub';
import { attestationsByRecordId } from './attestations.loaders';
import { custodyOf } from './custody.rules';
import { custodyPort } from './custody.port';

/** A record and what belongs to it, each with its custodian; nothing for a record that the viewer may not see. */
export async function custody(ctx: Ctx, recordId: string): Promise<Row[]> {
  const belonging = await Promise.all(custodyPort.read.belonging.map((reader) => reader.ofParents(ctx, [recordId])));
  const words = await attestationsByRecordId(ctx).load(recordId);
  const heads = await recordsPort.read.heads(ctx, [recordId, ...belonging.flat().map(({ id }) => id), ...words.map(({ id }) => id as string)]);
  return heads[0] ? heads.flatMap((head) => { const shape = head && recordsPort.read.shape(head.recordType); return shape ? [custodyOf(head, shape)] : []; }) : [];
}
