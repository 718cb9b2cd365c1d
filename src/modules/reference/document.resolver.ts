import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { Where, pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import type { Row } from '../../kernel/stub';
import { CodeListEntry } from './code-list-entry.entity';
import { codeListEntryById } from './code-list-entries.loaders';
import { Document, PageAnchor } from './document.entity';
import { documentByCode, documentById, documentList, pageAnchorsByDocumentId } from './documents.loaders';
import { Source } from './source.entity';
import { sourceById } from './sources.loaders';

const DocumentConnection = connectionOf(Document, 'Document', 'documents');

export const DocumentRecordFields = recordFields(Document, Source, ['category', 'language', 'publishedOn', 'sha256', 'url', 'archivedCopy', 'source'], { sourceById: (ctx, id) => sourceById(ctx).load(id) });

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => DocumentConnection, { description: 'The documents of the register, by their code.' })
  async documents(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Page> {
    return DocumentConnection.of(await pageOf(ctx, { ...documentList, where: new Where() }, page));
  }

  @Query(() => Document, { nullable: true, description: 'A document by its code; null when there is none to be seen.' })
  document(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the document.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'Document', code, documentByCode, documentById);
  }

  @FieldResolver(() => CodeListEntry, { nullable: true, description: 'Kind of document, an entry of the list DocumentCategory.' })
  async category(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.category ? codeListEntryById(ctx).load(row.category) : null;
  }

  @FieldResolver(() => Source, { nullable: true, description: 'The source that the document is a copy of.' })
  async source(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.source ? sourceById(ctx).load(row.source) : null;
  }

  @FieldResolver(() => [PageAnchor], { description: 'Pages that can be opened in the archived copy, in the order of the document.' })
  async pageAnchors(
    @Root() row: Row, @Context() ctx: Ctx,
    @Arg('page', () => String, { nullable: true, description: 'Only this page, as printed; all when left out.' }) page?: string | null,
  ): Promise<Row[]> {
    const anchors = await pageAnchorsByDocumentId(ctx).load(row.id);
    return page ? anchors.filter((anchor) => anchor.page === page) : anchors;
  }
}
