import { selectOf } from '../../kernel/columns';
import { Where, type List } from '../../kernel/list';
import { byKey } from '../../kernel/loader';
import { GlossaryTerm } from './glossary-term.entity';

const TERM = selectOf(GlossaryTerm, 'GlossaryTerm', 'g');

export const termById = byKey('id', (ctx, ids) => ctx.query(`select ${TERM} from glossary_term g where g.id = any($1)`, [ids]));
/** By list and code with a colon in between; a list has no colon in its name. */
export const termByListCode = byKey('ofCode', (ctx, keys) => ctx.query(
  `select ${TERM}, g.code_list || ':' || g.list_code as "ofCode" from glossary_term g where g.code_list || ':' || g.list_code = any($1)`, [keys]));
export const termList = (list?: string | null): List => ({ select: TERM, from: 'glossary_term g', where: new Where().andIf('g.code_list = ?', list), order: ['g.code'] });
