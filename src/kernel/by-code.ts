import type DataLoader from 'dataloader';
import type { Ctx } from './context';
import type { Row } from './stub';

type LoaderOf = (ctx: Ctx) => DataLoader<string, Row | null>;

/** A record by its code of today, or by one that a merge retired. */
export async function byCodeOrAlias(ctx: Ctx, typename: string, code: string, byCode: LoaderOf, byId: LoaderOf): Promise<Row | null> {
  const found = await byCode(ctx).load(code);
  if (found) return found;
  const id = await ctx.aliases.canonicalId(ctx, typename, { code });
  return id ? byId(ctx).load(id) : null;
}
