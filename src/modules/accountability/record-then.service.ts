import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { pageOf } from '../../kernel/list';
import type { PageData } from '../../kernel/page';
import { lastDay } from '../../kernel/partial-date';
import { recordsPort } from '../../kernel/records.port';
import { toldDocument } from './change-feed.service';
import { asText, changedFields } from './document-diff.rules';
import { recordThen, recordsThen, type VersionThen } from './records-then.loaders';
import type { RecordThen, RecordsAsOfArgs } from './record-then.type';

export async function pageThen(ctx: Ctx, { type, asOf, custodian, ...page }: RecordsAsOfArgs): Promise<PageData> {
  if (!recordsPort.read.shape(type)) throw badInput('type', 'a type of records, such as Project', type);
  const found = await pageOf(ctx, recordsThen(type, lastDay(asOf), custodian), page);
  return { ...found, rows: await Promise.all(found.rows.map((row) => told(ctx, row as VersionThen, asOf))) };
}

/** A record on a day; null where it was not public then. */
export async function oneThen(ctx: Ctx, id: string, day: string): Promise<RecordThen | null> {
  const row = await recordThen(ctx, lastDay(day), id);
  return row && told(ctx, row, day);
}

async function told(ctx: Ctx, { document, now, ...row }: VersionThen, asOf: string): Promise<RecordThen> {
  const [then, today] = await Promise.all([document, now ?? {}].map((each) => toldDocument(ctx, row.recordType, each)));
  const { code, ...fields } = then!;
  return {
    ...row, asOf, recordCode: code,
    fields: Object.entries(fields).map(([field, value]) => ({ field, value: asText(value)! })).sort((a, b) => (a.field < b.field ? -1 : 1)),
    changedSince: changedFields(then!, today!),
  };
}
