import { selectOf } from '../../kernel/columns';
import { byKey } from '../../kernel/loader';
import { CodeListEntry } from './code-list-entry.entity';

const SELECT = `select ${selectOf(CodeListEntry, 'CodeListEntry', 'e')} from code_list_entry e`;

export const codeListEntryById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where e.id = any($1)`, [ids]));
