import { selectOf } from '../../kernel/columns';
import type { Aliases } from '../../kernel/context';
import { byKey, groupedByKey, loaderNamed } from '../../kernel/loader';
import type { Query } from '../../kernel/transaction';
import { RecordMerge } from './record-merge.entity';

const SELECT = `select ${selectOf(RecordMerge, 'RecordMerge', 'm')} from record_merge m`;

export const recordMergeById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where m.id = any($1)`, [ids]));
/** An undone merge stays known by the id that it retired. */
export const mergeByOldId = byKey('oldId', (ctx, ids) => ctx.query(`${SELECT} where m.old_id = any($1)`, [ids]));
/** An undone merge is no longer one of what the record was merged from. */
export const mergesByRecordId = groupedByKey('todayId', (ctx, ids) => ctx.query(`${SELECT} where m.today_id = any($1) and m.undone_on is null order by m.today_id, m.code`, [ids]));

/** Old ids and codes in one statement per batch, whatever their types. */
export const recordAliases: Aliases = {
  canonicalId: (ctx, typename, { id, code }) => loaderNamed<string | null>(ctx, 'record aliases', async (keys) => {
    const asked = keys.map((key) => JSON.parse(key) as [string, string | null, string | null]);
    const found = await ctx.query<{ n: number; todayId: string }>(
      `select k.n::int as n, m.today_id as "todayId" from unnest($1::text[], $2::text[], $3::text[]) with ordinality k(type, id, code, n)
       join record_merge m on m.record_type = k.type and (m.old_id = k.id or m.code = k.code) and m.undone_on is null`,
      [asked.map(([type]) => type), asked.map(([, each]) => each), asked.map(([, , each]) => each)],
    );
    const byNumber = new Map(found.map((row) => [row.n, row.todayId]));
    return keys.map((_, i) => byNumber.get(i + 1) ?? null);
  }).load(JSON.stringify([typename, id ?? null, code ?? null])),
};

/** A record that was kept may be merged in its turn: today's record is the end of the chain. A chain that bites its tail ends nowhere. */
export async function followMerges(query: Query): Promise<void> {
  await query(
    `with recursive chain as (
       select id, kept_id from record_merge
       union
       select c.id, m.kept_id from chain c join record_merge m on m.old_id = c.kept_id and m.undone_on is null
     ), ends as (
       select c.id, c.kept_id as today from chain c where not exists (select 1 from record_merge m where m.old_id = c.kept_id and m.undone_on is null)
     )
     update record_merge r set today_id = e.today from record_merge own left join ends e on e.id = own.id
     where own.id = r.id and r.today_id is distinct from e.today`,
  );
}
