import { columnOf, columnsOf, tableOf } from '../../../kernel/columns';
import type { Query } from '../../../kernel/transaction';
import type { RecordSpec } from '../../../kernel/package';
import type { Row } from '../../../kernel/stub';
import type { Converted } from './convert';

export interface Written { inserted: number; updated: number; removed: number }

/** Stores a batch of records and their parts; rows that are equal already are not touched. */
export async function writeBatch(query: Query, spec: RecordSpec, batch: Converted[]): Promise<Written> {
  const total = await upsert(query, spec.entity, ['id'], batch.map((each) => each.row), spec.broughtBy);
  const isNew = total.inserted === batch.length; // nothing of before to remove
  for (const name of Object.keys(spec.parts ?? {})) {
    const part = spec.parts![name]!;
    const rows = batch.flatMap((each) => each.parts.find((one) => one.spec === part)!.rows);
    const written = await upsert(query, part.entity, [part.parent, 'position'], rows);
    if (!isNew) total.removed += await removeSurplus(query, part.entity, part.parent, batch, part);
    total.inserted += written.inserted;
    total.updated += written.updated;
  }
  return total;
}

async function upsert(query: Query, Entity: Function, key: string[], rows: Row[], broughtBy?: string): Promise<Written> {
  if (rows.length === 0) return { inserted: 0, updated: 0, removed: 0 };
  const columns = columnsOf(Entity).filter((each) => each.loaded);
  const table = tableOf(Entity);
  const names = columns.map((each) => `"${each.column}"`);
  const keyColumns = columns.filter((each) => key.includes(each.property)).map((each) => `"${each.column}"`);
  const rest = names.filter((name) => !keyColumns.includes(name));
  const json = rows.map((row) => Object.fromEntries(columns.map((each) => [each.column, row[each.property] ?? null])));
  const unknown = Object.keys(rows[0]!).filter((property) => !columns.some((each) => each.property === property));
  if (unknown.length) throw new Error(`${table}: the record spec stores ${unknown.join(', ')}, which the entity does not have`);
  const written = await query<{ inserted: boolean }>(
    `insert into ${table} (${names.join(', ')}) select ${names.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (${keyColumns.join(', ')}) do update set ${rest.map((name) => `${name} = excluded.${name}`).join(', ')}
     where (${rest.map((name) => `${table}.${name}`).join(', ')}) is distinct from (${rest.map((name) => `excluded.${name}`).join(', ')})${broughtBy ? ` and ${table}.${columnOf(Entity, broughtBy)} is null` : ''}
     returning (xmax = 0) as inserted`,
    [JSON.stringify(json)],
  );
  const inserted = written.filter((each) => each.inserted).length;
  return { inserted, updated: written.length - inserted, removed: 0 };
}

/** Parts that the newer version of a record no longer has. */
async function removeSurplus(query: Query, Entity: Function, parent: string, batch: Converted[], part: unknown): Promise<number> {
  const column = columnOf(Entity, parent);
  const ids = batch.map((each) => each.row.id as string);
  const counts = batch.map((each) => each.parts.find((one) => one.spec === part)!.rows.length);
  const removed = await query(
    `delete from ${tableOf(Entity)} t using unnest($1::text[], $2::int[]) as kept(id, n) where t.${column} = kept.id and t.position >= kept.n returning 1`,
    [ids, counts],
  );
  return removed.length;
}
