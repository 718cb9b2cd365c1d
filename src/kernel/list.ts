import type { Ctx } from './context';
import { loaderNamed } from './loader';
import { decodeCursor, encodeCursor, pageSize, type PageArgs, type PageData } from './page';
import type { Row } from './stub';

/** Conditions joined by AND; `?` stands for the next value. */
export class Where {
  private readonly parts: string[] = [];
  readonly params: unknown[] = [];

  and(condition: string, ...values: unknown[]): this {
    this.parts.push(condition.replace(/\?/g, () => { this.params.push(values.shift()); return `$${this.params.length}`; }));
    return this;
  }

  /** Adds nothing when the value is null or undefined: a filter that is null is no filter. */
  andIf(condition: string, value: unknown): this {
    return value === null || value === undefined ? this : this.and(condition, value);
  }

  copy(): Where {
    const where = new Where();
    where.parts.push(...this.parts);
    where.params.push(...this.params);
    return where;
  }

  /** No condition, with the same values: for what stands around a part in which the conditions stand already. */
  valuesOnly(): Where {
    const where = new Where();
    where.params.push(...this.params);
    return where;
  }

  get sql(): string {
    return this.parts.length ? `(${this.parts.join(') and (')})` : 'true';
  }
}

/** A list that can be paged: `order` are expressions of type text, never null, together unique. */
export interface List { select: string; from: string; where: Where; order: string[] }

/** One page of a list, by keyset: no offset, no repeats when records come in between. */
export async function pageOf(ctx: Ctx, list: List, args: PageArgs): Promise<PageData> {
  const { count, backward } = pageSize(args);
  const where = keyset(list, args);
  const rows = await ctx.query(
    `select ${list.select}${keyColumns(list)} from ${list.from} where ${where.sql} order by ${ordering(list, backward)} limit ${count + 1}`,
    where.params,
  );
  return cut(list, args, rows, count, backward, async () => {
    const [total] = await ctx.query<{ n: string }>(`select count(*) as n from ${list.from} where ${list.where.sql}`, list.where.params);
    return Number(total!.n);
  });
}

/** One page for each of any number of parents in one statement. `parent` is the column of the parent's key; `name` tells the edge apart. */
export function pagePerParent(ctx: Ctx, name: string, parent: string, list: List, args: PageArgs, key: string): Promise<PageData> {
  const { count, backward } = pageSize(args);
  const signature = JSON.stringify([name, args, list.where.sql, list.where.params]);
  const pages = loaderNamed<PageData>(ctx, `page ${signature}`, async (keys) => {
    const groups = groupBy(await ctx.query(...windowed(list, parent, args, count, backward, keys)));
    return keys.map((k) => cut(list, args, groups.get(k) ?? [], count, backward, () => totals(k)));
  });
  const totals = (k: string) => loaderNamed<number>(ctx, `total ${signature}`, async (keys) => {
    const where = list.where.copy().and(`${parent} = any(?)`, keys);
    const counted = await ctx.query<{ k: string; n: string }>(`select ${parent} as k, count(*) as n from ${list.from} where ${where.sql} group by 1`, where.params);
    const found = new Map(counted.map((row) => [row.k, Number(row.n)]));
    return keys.map((each) => found.get(each) ?? 0);
  }).load(k);
  return pages.load(key);
}

function windowed(list: List, parent: string, args: PageArgs, count: number, backward: boolean, keys: readonly string[]): [string, unknown[]] {
  const where = keyset(list, args).and(`${parent} = any(?)`, keys);
  const sql = `select * from (select ${list.select}${keyColumns(list)}, ${parent} as "__parent",
    row_number() over (partition by ${parent} order by ${ordering(list, backward)}) as "__n" from ${list.from} where ${where.sql}) page
    where "__n" <= ${count + 1} order by "__parent", "__n"`;
  return [sql, where.params];
}

function keyset(list: List, args: PageArgs): Where {
  const where = list.where.copy();
  const tuple = `(${list.order.join(', ')})`;
  const marks = `(${list.order.map(() => '?').join(', ')})`;
  if (args.after) where.and(`${tuple} > ${marks}`, ...decodeCursor('after', args.after, list.order.length));
  if (args.before) where.and(`${tuple} < ${marks}`, ...decodeCursor('before', args.before, list.order.length));
  return where;
}

const keyColumns = (list: List) => list.order.map((expression, i) => `, ${expression} as "__k${i}"`).join('');
const ordering = (list: List, backward: boolean) => list.order.map((expression) => `${expression}${backward ? ' desc' : ''}`).join(', ');

function groupBy(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.__parent, [...(groups.get(row.__parent) ?? []), row]);
  return groups;
}

function cut(list: List, args: PageArgs, found: Row[], count: number, backward: boolean, total: () => Promise<number>): PageData {
  const more = found.length > count;
  const rows = found.slice(0, count);
  if (backward) rows.reverse();
  return {
    rows,
    cursors: rows.map((row) => encodeCursor(list.order.map((_, i) => row[`__k${i}`]))),
    hasNext: backward ? Boolean(args.before) : more,
    hasPrevious: backward ? more : Boolean(args.after),
    total,
  };
}
