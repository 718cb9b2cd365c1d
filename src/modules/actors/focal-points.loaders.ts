import { selectOf } from '../../kernel/columns';
import type { Ctx } from '../../kernel/context';
import { byKey } from '../../kernel/loader';
import { Where, pageOf } from '../../kernel/list';
import type { PageArgs, PageData } from '../../kernel/page';
import { FocalPoint } from './focal-point.entity';
import { asShown } from './focal-point.rules';

const COLUMNS = selectOf(FocalPoint, 'FocalPoint', 'f');
const SELECT = `select ${COLUMNS} from focal_point f`;

export const focalPointById = byKey('id', async (ctx, ids) => {
  const rows = await ctx.query(`${SELECT} where f.id = any($1)`, [ids]);
  return rows.map((row) => asShown(row, ctx.today));
});

export async function focalPointPage(ctx: Ctx, page: PageArgs, country?: string | null): Promise<PageData> {
  const where = new Where().andIf('f.country = ?', country);
  const data = await pageOf(ctx, { select: COLUMNS, from: 'focal_point f', where, order: ['f.code'] }, page);
  return { ...data, rows: data.rows.map((row) => asShown(row, ctx.today)) };
}
