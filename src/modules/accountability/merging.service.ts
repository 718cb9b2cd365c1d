import type { Ctx } from '../../kernel/context';
import { recordsPort, type Head, type Saved } from '../../kernel/records.port';
import type { Row } from '../../kernel/stub';
import { Refused, refusal } from '../../kernel/user-error';
import { isCountry } from './party.rules';
import { fieldNaming } from './record-kind.rules';
import { RecordMerge } from './record-merge.entity';
import { mergeByOldId, recordMergeById } from './record-merges.loaders';

interface Merging { keptId: string; retiredId: string; version: number; reason: string }
interface Merged { mergeId: string; saved: Saved }

/**
 * Retires a record of the viewer's party in favour of the one that stands for the same: its code and id lead there, its title is kept with the merge.
 * What belonged to it goes back among the drafts with it, and comes back when the merge is undone.
 */
export async function merge(ctx: Ctx, { keptId, retiredId, version, reason }: Merging): Promise<Merged> {
  const [kept, retired] = await recordsPort.read.heads(ctx, [keptId, retiredId]);
  const field = assertAlike(kept ?? null, retired ?? null);
  const before = await mergeByOldId(ctx).load(retiredId);
  const [known] = before ? await recordsPort.read.heads(ctx, [before.id]) : [];
  const saved = await recordsPort.read.withdraw(ctx, retiredId, version, reason, 'MERGED');
  const document = mergeDocument(ctx, retired!, { [field]: kept!.document!.code, note: reason });
  const merge = await recordsPort.read.save(ctx, 'RecordMerge', document, { version: known?.version ?? null, party: retired!.custodian, publish: true, reason, codeIsGiven: true });
  return { mergeId: merge.recordId, saved };
}

/** Takes a merge back: the record of before is public again under its own id, code and title. */
export async function undoMerge(ctx: Ctx, id: string, reason: string): Promise<Merged> {
  const merge = await recordMergeById(ctx).load(id);
  const [head, retired] = merge ? await recordsPort.read.heads(ctx, [id, merge.oldId]) : [];
  if (!head?.document || merge!.undoneOn) throw refusal('NOT_FOUND', 'id', 'the id of a merge that stands');
  if (!retired?.document) throw refusal('NOT_FOUND', 'id', 'a merge whose record of before is yours to give back');
  await recordsPort.read.save(ctx, 'RecordMerge', { code: head.document.code, undoneOn: ctx.today }, { version: head.version, party: null, publish: true, reason });
  recordMergeById(ctx).clear(id);
  const [saved] = await recordsPort.read.publish(ctx, [{ id: merge!.oldId, version: retired.version }], reason, 'UNMERGED');
  return { mergeId: id, saved: saved! };
}

/** @returns the field by which a merge names the record that is kept. @throws Refused where the two cannot be one. */
function assertAlike(kept: Head | null, retired: Head | null): string {
  if (!retired?.document) throw refusal('NOT_FOUND', 'retiredId', 'the id of a record that you may change');
  if (retired.visibility !== 'PUBLISHED') throw refusal('RULE', 'retiredId', 'a record that is public, without a draft that waits to be published');
  if (!kept?.document || kept.visibility !== 'PUBLISHED') throw refusal('NOT_FOUND', 'keptId', 'the id of a public record');
  if (kept.recordId === retired.recordId) throw refusal('RULE', 'keptId', 'another record than the one that is retired');
  const field = fieldNaming(retired.recordType);
  if (kept.recordType !== retired.recordType || !field) throw new Refused([{ code: 'RULE', field: 'keptId', expected: 'two records of one type, of those that are merged' }]);
  return field;
}

function mergeDocument(ctx: Ctx, { document, custodian }: Head, more: Row): Row {
  const party = custodian!;
  return {
    code: document!.code, title: document!.title ?? document!.name ?? null, mergedOn: ctx.today, undoneOn: null, citations: document!.citations,
    byCountry: isCountry(party) ? party : null, byOrganization: isCountry(party) ? null : party, ...more,
  };
}

/** The merge as it stands now. */
export const mergeNow = (ctx: Ctx, id: string): Promise<RecordMerge | null> => recordMergeById(ctx).load(id) as Promise<RecordMerge | null>;
