import type { Ctx } from './context';
import { groupedByKey, loadAll } from './loader';
import type { Row } from './stub';

/**
 * A record with the party that asserts it (ISO3 code or code of an organization; null where a curator read it) and the
 * sources that it was read from. `parentId` is the record whose confirmation as a whole covers it: itself, or what it is a part of.
 */
export interface AssertedRecord { readonly id: string; readonly type: string; readonly code: string; readonly parentId: string; readonly assertedBy: string | null; readonly sourceIds: readonly string[] }

/** Who asserts the records of one type: by parent, or by the party that asserts them. */
export interface AssertedReader {
  ofParents(ctx: Ctx, parentIds: readonly string[]): Promise<AssertedRecord[]>;
  byParty(ctx: Ctx, party: string): Promise<AssertedRecord[]>;
}

/** Reads a record table, aliased `r`; rows whose `parent` column is null are left out. */
export function assertedReader(type: string, table: string, parent: string): AssertedReader {
  const select = (condition: string) => `select r.id, '${type}' as type, r.code, ${parent} as "parentId", r.asserted_by as "assertedBy",
    array(select distinct c->>'source' from jsonb_array_elements(r.citations) c order by 1) as "sourceIds"
    from ${table} r where ${parent} is not null and ${condition} order by r.code`;
  const byParentId = groupedByKey<AssertedRecord & Row>('parentId', (ctx, ids) => ctx.query(select(`${parent} = any($1)`), [ids]));
  const byAsserter = groupedByKey<AssertedRecord & Row>('assertedBy', (ctx, parties) => ctx.query(select('r.asserted_by = any($1)'), [parties]));
  return { ofParents: (ctx, ids) => loadAll(byParentId(ctx), ids), byParty: (ctx, party) => byAsserter(ctx).load(party) };
}
