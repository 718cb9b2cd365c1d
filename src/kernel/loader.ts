import DataLoader from 'dataloader';
import type { Ctx } from './context';
import type { Row } from './stub';

const MAX_BATCH = 10_000;

/** One statement for any number of keys: `read` returns rows in any order, each with its key under `key`. */
export function byKey<R extends Row = Row>(key: string, read: (ctx: Ctx, keys: string[]) => Promise<R[]>) {
  return loaderMaker<R | null>((ctx) => async (keys) => {
    const found = new Map((await read(ctx, [...keys])).map((row) => [row[key] as string, row]));
    return keys.map((k) => found.get(k) ?? null);
  });
}

/** One statement for any number of parents: `read` returns rows in the order wanted, each with its parent's key. */
export function groupedByKey<R extends Row = Row>(key: string, read: (ctx: Ctx, keys: string[]) => Promise<R[]>) {
  return loaderMaker<R[]>((ctx) => async (keys) => {
    const groups = new Map<string, R[]>(keys.map((k) => [k, []]));
    for (const row of await read(ctx, [...keys])) groups.get(row[key] as string)?.push(row);
    return keys.map((k) => groups.get(k) ?? []);
  });
}

/** A loader kept per operation under an explicit name, for edges that take arguments. */
export function loaderNamed<V>(ctx: Ctx, name: string, batch: (keys: readonly string[]) => Promise<V[]>): DataLoader<string, V> {
  return kept(ctx, name, batch);
}

function loaderMaker<V>(make: (ctx: Ctx) => (keys: readonly string[]) => Promise<V[]>) {
  const token = Symbol('loader');
  return (ctx: Ctx): DataLoader<string, V> => kept(ctx, token, make(ctx));
}

function kept<V>(ctx: Ctx, name: unknown, batch: (keys: readonly string[]) => Promise<V[]>): DataLoader<string, V> {
  const known = ctx.loaders.get(name);
  if (known) return known as DataLoader<string, V>;
  const fresh = new DataLoader<string, V>(batch, { maxBatchSize: MAX_BATCH });
  ctx.loaders.set(name, fresh);
  return fresh;
}

/** The records that exist and may be seen among these keys. */
export async function loadFound<V>(loader: DataLoader<string, V | null>, keys: readonly string[]): Promise<V[]> {
  return (await Promise.all(keys.map((key) => loader.load(key)))).filter((found): found is Awaited<V> & {} => found !== null) as V[];
}

/** The rows of all these parents in one list, parent by parent. */
export async function loadAll<V>(loader: DataLoader<string, V[]>, keys: readonly string[]): Promise<V[]> {
  return (await Promise.all(keys.map((key) => loader.load(key)))).flat();
}
