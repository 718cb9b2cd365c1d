import { selectOf } from '../../kernel/columns';
import type { Ctx } from '../../kernel/context';
import { byKey } from '../../kernel/loader';
import type { Row } from '../../kernel/stub';
import { Source } from './source.entity';

const SELECT = `select ${selectOf(Source, 'Source', 's')} from source s`;

/** A source that a party brought, as one more row. */
export const insertSource = async (ctx: Ctx, { id, code, title, url, language, publishedOn, readOn, registeredBy }: Row): Promise<void> => {
  await ctx.query('insert into source (id, code, title, url, language, published_on, read_on, registered_by) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, code, title, url, language, publishedOn, readOn, registeredBy]);
};

export const sourceById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where s.id = any($1)`, [ids]));
export const sourceByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where s.code = any($1)`, [codes]));
export const sourceList = { select: selectOf(Source, 'Source', 's'), from: 'source s', order: ['s.code'] };
