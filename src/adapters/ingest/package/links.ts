import { tableOf } from '../../../kernel/columns';
import type { RecordSpec } from '../../../kernel/package';
import { recordId } from '../../../kernel/record-id';
import type { Query } from '../../../kernel/transaction';
import type { LinkUse } from './convert';

/** Links to records that are not in the register, or that whoever asks may not see: the two read the same. One statement for each type. */
export async function missingLinks<U extends LinkUse>(query: Query, links: readonly U[], specOf: (type: string) => RecordSpec): Promise<U[]> {
  const missing: U[] = [];
  for (const type of new Set(links.map((use) => use.type))) {
    const spec = specOf(type);
    const uses = links.filter((use) => use.type === type);
    const ids = [...new Set(uses.map((use) => recordId(spec.prefix, use.code)))];
    const found = new Set((await query<{ id: string }>(`select id from ${tableOf(spec.entity)} where id = any($1)`, [ids])).map((row) => row.id));
    missing.push(...uses.filter((use) => !found.has(recordId(spec.prefix, use.code))));
  }
  return missing;
}
