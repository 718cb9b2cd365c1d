import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

@Entity('document')
@Directive('@key(fields: "id")')
@ObjectType('Document', { implements: Node, simpleResolvers: true, description: 'A file such as minutes, a plan or a report, with the copy that the register keeps and the mark by which the copy can be checked.' })
export class Document extends Record {
  @Field(() => String, { description: 'Title as printed.' })
  @Column('text')
  title: string;

  /** Id of the entry of the list DocumentCategory. */
  @Column('text', { name: 'category_id' })
  category: string | null;

  @Field(() => String, { nullable: true, description: 'Language of the document.' })
  @Column('text')
  language: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was published or signed.' })
  @Column('text')
  publishedOn: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the archived copy, 64 hexadecimal digits: the same file gives the same mark.' })
  @Column('text')
  sha256: string | null;

  @Field(() => String, { nullable: true, description: 'Web address where it was published.' })
  @Column('text')
  url: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the copy that the register keeps: a web address, or a path in its archive.' })
  @Column('text')
  archivedCopy: string | null;

  /** Id of the source that the document is a copy of. */
  @Column('text', { name: 'source_id' })
  source: string | null;
}

@Entity('document_page_anchor')
@ObjectType('PageAnchor', { simpleResolvers: true, description: 'A page of a document and where it begins in the archived copy.' })
export class PageAnchor {
  @PrimaryColumn('text')
  documentId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => String, { description: 'Page, as printed.' })
  @Column('text')
  page: string;

  @Field(() => String, { description: 'Fragment that opens the archived copy at the page, for example page=4.' })
  @Column('text')
  anchor: string;
}
