import type DataLoader from 'dataloader';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';

type Loader = (ctx: Ctx) => DataLoader<string, Row | null>;

/** A record by its code of today or, when that is unknown, by a code of before a merge. */
export async function recordByCode(ctx: Ctx, typename: string, code: string, byCode: Loader, byId: Loader): Promise<Row | null> {
  const found = await byCode(ctx).load(code);
  if (found) return found;
  const id = await ctx.aliases.canonicalId(ctx, typename, { code });
  return id ? byId(ctx).load(id) : null;
}
