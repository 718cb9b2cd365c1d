import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { decodeCursor, encodeCursor, pageSize, type PageArgs } from '../../kernel/page';
import type { ViewerRole } from '../../kernel/viewer';
import type { AuditCount, AuditDimension, RecordVersion, RecordVersionConnection } from './audit.type';
import { tellable } from './change-feed.service';
import { changedFields } from './document-diff.rules';
import { countSeen, seenVersions, type AuditWish, type SeenVersion } from './record-versions.loaders';

const GROUPS_MAX = 100;
const COLUMN = { PARTY: 'party', ON_BEHALF_OF: 'on_behalf_of', PERSON: 'subject', REASON: 'reason', RECORD_TYPE: 'record_type' } as const;

/** Versions as whoever asks may see them. What they may not see reads as what is not there. */
export async function auditPage(ctx: Ctx, wish: AuditWish, args: PageArgs): Promise<RecordVersionConnection> {
  const { count, backward } = pageSize(args);
  const [from, to] = [idAt('after', args.after), idAt('before', args.before)];
  const rows = await seenVersions(ctx, wish, { from, to, backward, limit: count + 1 });
  const more = rows.length > count;
  const page = rows.slice(0, count);
  if (backward) page.reverse();
  const cursor = (row: SeenVersion | undefined): string | null => (row ? encodeCursor([row.id]) : null);
  const pageInfo = { hasNextPage: backward ? Boolean(to) : more, hasPreviousPage: backward ? more : Boolean(from), startCursor: cursor(page[0]), endCursor: cursor(page.at(-1)) };
  return { nodes: (await tellable(ctx, page)).map((row) => versionOf(row as SeenVersion)), pageInfo, wish };
}

export async function auditCounts(ctx: Ctx, wish: AuditWish, by: AuditDimension): Promise<AuditCount[]> {
  return countSeen(ctx, wish, COLUMN[by], GROUPS_MAX);
}

export async function auditTotal(ctx: Ctx, wish: AuditWish): Promise<number> {
  return (await countSeen(ctx, wish, null, 1))[0]?.count ?? 0;
}

function versionOf({ document, before, subject, kind, roles, ...row }: SeenVersion): RecordVersion {
  return {
    ...row, action: row.action as RecordVersion['action'], recordCode: document?.code ?? null,
    author: subject && kind ? { subject, kind: kind as 'PERSON', roles: (roles ?? '').split(',').filter(Boolean) as ViewerRole[] } : null,
    fields: document && before ? changedFields(before, document) : [],
  };
}

function idAt(argument: string, cursor: string | null | undefined): string | null {
  if (!cursor) return null;
  const [id] = decodeCursor(argument, cursor, 1);
  if (!/^\d{1,18}$/.test(id!)) throw badInput(argument, 'a cursor of an earlier answer to the same list', cursor);
  return id!;
}
