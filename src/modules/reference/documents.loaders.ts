import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Document, PageAnchor } from './document.entity';

const SELECT = `select ${selectOf(Document, 'Document', 'd')} from document d`;

export const documentById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where d.id = any($1)`, [ids]));
export const documentByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where d.code = any($1)`, [codes]));
export const pageAnchorsByDocumentId = groupedByKey('documentId', (ctx, ids) => ctx.query(
  `select ${selectOf(PageAnchor, 'PageAnchor', 'a')} from document_page_anchor a where a.document_id = any($1) order by a.position`, [ids],
));
export const documentList = { select: selectOf(Document, 'Document', 'd'), from: 'document d', order: ['d.code'] };
