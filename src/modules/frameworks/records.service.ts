import type DataLoader from 'dataloader';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';

type Loader = (ctx: Ctx) => DataLoader<string, Row | null>;

/** A record by its code; a code of before a merge finds the record that stands for it today. */
export async function findByCode(ctx: Ctx, typename: string, byCode: Loader, byId: Loader, code: string): Promise<Row | null> {
  const found = await byCode(ctx).load(code);
  if (found) return found;
  const id = await ctx.aliases.canonicalId(ctx, typename, { code });
  return id ? byId(ctx).load(id) : null;
}

/** Rows behind ids, in the order of the ids; those that the viewer may not see leave the list. */
export async function visible(loader: DataLoader<string, Row | null>, ids: string[]): Promise<Row[]> {
  const rows = await Promise.all(ids.map((id) => loader.load(id)));
  return rows.filter((row): row is Row => row !== null);
}
